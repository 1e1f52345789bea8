import { LightningElement, api } from 'lwc';

export default class DetailLayout extends LightningElement {
  @api view;
}
