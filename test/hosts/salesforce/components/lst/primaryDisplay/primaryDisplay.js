import { LightningElement, api } from 'lwc';

export default class PrimaryDisplay extends LightningElement {
  @api view;
}
