import { LightningElement, api } from 'lwc';

export default class FormPicklist extends LightningElement {
  @api field;

  change({ detail }) {
    const edit = { name: this.field.name, value: detail.value };
    this.dispatchEvent(new CustomEvent('fieldedit', { bubbles: true, composed: true, detail: edit }));
  }
}
