import { LightningElement, api } from 'lwc';

export default class RelatedListContainer extends LightningElement {
  @api view;
}
