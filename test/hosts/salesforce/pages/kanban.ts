import type { TestObject } from '../objects.ts';
import type { TestRecord } from '../record.ts';
import { made, recordLink } from './element.ts';
import { addressOf } from './list-view.ts';
import { shownText } from './shown-text.ts';

/** Fields of a card under its name, without their labels, as Lightning’s kanban shows them. */
const CARD = 4;

/** Records as cards in columns by stage. */
export function kanban(
  object: TestObject,
  columns: readonly string[],
  records: readonly TestRecord[],
  locale: string,
): HTMLElement {
  const stage = object.fields.find(({ name }) => name === 'StageName' || name === 'Status');
  const fields = columns.flatMap((name) => object.fields.find((field) => field.name === name) ?? []).slice(0, CARD);
  const card = (record: TestRecord): HTMLElement => {
    const [name, ...rest] = fields.map((field) => shownText(record, field, locale));
    const link = recordLink(record.id, addressOf(record), name ?? '');
    const lines = rest.map((text) => {
      const line = made('div', 'slds-truncate', text);
      line.title = text;
      return line;
    });
    return made('li', `pipelineViewCard slds-item ${record.id}`, made('h3', 'cardTitle', link), ...lines);
  };
  const board = (stage?.options ?? []).map((option) => {
    const cards = records.filter(({ values }) => values[stage?.name ?? ''] === option).map(card);
    return made(
      'div',
      'runtime_sales_pipelineboardPipelineViewColumn',
      made('h2', 'pipelineViewColumnHeader', `${option} (${cards.length})`),
      made('ul', 'pipelineViewColumnCards', ...cards),
    );
  });
  return made('div', 'runtime_sales_pipelineboardPipelineViewContainer', ...board);
}
