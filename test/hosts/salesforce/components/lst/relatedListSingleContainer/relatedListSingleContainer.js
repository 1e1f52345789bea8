import { LightningElement, api } from 'lwc';

export default class RelatedListSingleContainer extends LightningElement {
  @api label;
  @api rows;
}
