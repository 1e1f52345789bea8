import { LightningElement, api } from 'lwc';

export default class ListViewManagerHeader extends LightningElement {
  @api view;
}
