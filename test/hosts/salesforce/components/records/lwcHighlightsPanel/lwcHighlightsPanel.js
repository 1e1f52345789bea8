import { LightningElement, api } from 'lwc';

export default class LwcHighlightsPanel extends LightningElement {
  @api view;
}
