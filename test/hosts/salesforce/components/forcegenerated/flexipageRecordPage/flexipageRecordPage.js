import { LightningElement, api } from 'lwc';

export default class FlexipageRecordPage extends LightningElement {
  @api view;
}
