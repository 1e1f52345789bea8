import { LightningElement, api } from 'lwc';

export default class RecordPicklist extends LightningElement {
  @api field;
}
