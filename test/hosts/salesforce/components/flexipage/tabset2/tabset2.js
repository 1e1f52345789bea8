import { LightningElement, api } from 'lwc';

export default class Tabset2 extends LightningElement {
  @api active;
}
