import { LightningElement, api } from 'lwc';

export default class RelatedListRow extends LightningElement {
  @api row;
}
