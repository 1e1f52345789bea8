import { LightningElement, api } from 'lwc';

export default class RecordField extends LightningElement {
  @api field;

  get className() {
    return `slds-form-element slds-form-element_stacked ${this.field.isEdited ? 'slds-is-edited' : ''}`;
  }

  edit() {
    this.dispatchEvent(new CustomEvent('beginedit', { bubbles: true, composed: true, detail: this.field.name }));
  }
}
