import { LightningElement, api } from 'lwc';

export default class HighlightsLayout extends LightningElement {
  @api view;
}
