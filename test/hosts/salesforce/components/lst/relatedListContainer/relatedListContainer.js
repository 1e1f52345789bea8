import { LightningElement, api } from 'lwc';

export default class RelatedListContainer extends LightningElement {
  @api count = 0;

  get lists() {
    const rows = Array.from({ length: this.count }, (_, at) => ({ key: `row${at}`, name: `Product ${at + 1}`, at }));
    return Array.from({ length: Math.ceil(rows.length / 50) }, (_, at) => ({
      key: `list${at}`,
      label: `Products (${at + 1})`,
      rows: rows.slice(at * 50, at * 50 + 50),
    }));
  }
}
