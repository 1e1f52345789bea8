import { LightningElement, api } from 'lwc';

export default class PrimaryDisplayGrid extends LightningElement {
  @api view;
}
