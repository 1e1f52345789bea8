import { LightningElement, api } from 'lwc';

export default class CommonListInternal extends LightningElement {
  @api view;
}
