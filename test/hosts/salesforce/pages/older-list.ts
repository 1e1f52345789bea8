import type { TestObject } from '../objects.ts';
import type { TestRecord } from '../record.ts';
import { made, recordLink } from './element.ts';
import { addressOf, cutText, labelOf } from './list-view.ts';
import { shownText } from './shown-text.ts';

/** The list that most standard objects had before components made lists: one flat table. */
export function olderList(
  object: TestObject,
  columns: readonly string[],
  records: readonly TestRecord[],
  locale: string,
): HTMLElement {
  const language = locale.slice(0, 2);
  const fields = columns.flatMap((name) => object.fields.find((field) => field.name === name) ?? []);
  const head = fields.map((field) => {
    const cell = made('th', 'initialSortAsc', made('span', 'slds-truncate', labelOf(field, language)));
    cell.scope = 'col';
    cell.setAttribute('aria-label', labelOf(field, language));
    return cell;
  });
  const rows = records.map((record) => {
    const cells = fields.map((field, at) => {
      const text = cutText(shownText(record, field, locale));
      if (at > 0) {
        const span = made('span', 'slds-truncate uiOutputText', text);
        span.title = text;
        const edit = made('span', 'slds-assistive-text', `Edit ${labelOf(field, language)}: Item ${text}`);
        const grid = made('span', 'slds-grid', span, made('button', 'slds-button trigger', edit));
        return made('td', 'slds-cell-edit cellContainer', field.isReadOnly === true ? span : grid);
      }
      const cell = made('th', 'slds-cell-edit cellContainer', recordLink(record.id, addressOf(record), text));
      cell.scope = 'row';
      return cell;
    });
    return made('tr', '', ...cells);
  });
  const table = made(
    'table',
    'slds-table forceRecordLayout uiVirtualDataTable',
    made('thead', '', made('tr', '', ...head)),
    made('tbody', '', ...rows),
  );
  const within = [
    'forceInlineEditGrid',
    'listViewContent',
    'forceListViewManagerGrid',
    'forceListViewManagerPrimaryDisplayManager',
    'listViewContainer',
  ];
  const list = within.reduce<HTMLElement>((inner, className) => made('div', className, inner), table);
  const picker = made('div', 'forceListViewPicker', made('span', 'selectedListView', object.labels[language] ?? ''));
  return made('div', 'forceListViewManager', made('div', 'forceListViewManagerHeader', picker), list);
}
