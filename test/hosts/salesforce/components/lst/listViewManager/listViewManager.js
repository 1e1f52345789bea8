import { LightningElement, api } from 'lwc';

export default class ListViewManager extends LightningElement {
  @api view;
}
