import { LightningElement, api } from 'lwc';

export default class LwcRecordLayout extends LightningElement {
  @api view;
  @api kind;

  get isCompact() {
    return this.kind === 'compact';
  }
}
