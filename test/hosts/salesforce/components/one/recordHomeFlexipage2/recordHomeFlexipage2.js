import { LightningElement, api } from 'lwc';

export default class RecordHomeFlexipage2 extends LightningElement {
  @api view;
}
