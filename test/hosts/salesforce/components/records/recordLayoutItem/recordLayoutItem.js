import { LightningElement, api } from 'lwc';

export default class RecordLayoutItem extends LightningElement {
  @api field;

  get className() {
    return `slds-form-element slds-form-element_readonly slds-hint-parent ${this.field.isEdited ? 'slds-is-edited' : ''}`;
  }

  connectedCallback() {
    this.setAttribute('field-label', this.field.label);
  }

  edit() {
    this.dispatchEvent(new CustomEvent('beginedit', { bubbles: true, composed: true, detail: this.field.name }));
  }
}
