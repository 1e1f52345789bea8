import { LightningElement } from 'lwc';

export default class FormFooter extends LightningElement {
  cancel() {
    this.dispatchEvent(new CustomEvent('canceledit', { bubbles: true, composed: true }));
  }

  save() {
    this.dispatchEvent(new CustomEvent('saveedit', { bubbles: true, composed: true }));
  }
}
