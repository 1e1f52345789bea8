import { LightningElement, api } from 'lwc';

export default class DesktopRecordPageDecorator extends LightningElement {
  @api view;

  get isFooterShown() {
    return this.view.hasDynamicForms && this.view.isEditing;
  }
}
