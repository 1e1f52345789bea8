import { LightningElement, api } from 'lwc';

export default class PrimaryDisplayManager extends LightningElement {
  @api view;
}
