import { LightningElement, api } from 'lwc';

export default class RecordLayoutBaseInput extends LightningElement {
  @api field;

  change({ target, detail }) {
    const value = this.field.inputType === 'checkbox' ? target.checked : detail.value;
    const edit = { name: this.field.name, value };
    this.dispatchEvent(new CustomEvent('fieldedit', { bubbles: true, composed: true, detail: edit }));
  }
}
