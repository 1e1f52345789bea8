import { LightningElement, api } from 'lwc';

export default class FlexipageRecordPage extends LightningElement {
  @api view;

  open({ target }) {
    this.dispatchEvent(new CustomEvent('opentab', { bubbles: true, composed: true, detail: target.value }));
  }
}
