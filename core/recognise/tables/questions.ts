import type { Question } from '../../plan/not-understood.ts';
import type { Table, TableColumn } from '../../plan/table.ts';
import { columnName, rangeOf } from '../../sheet/cell-reference.ts';
import { NO_DATE } from './period-headers.ts';
import { seriesOf } from './series.ts';

/** Below this a guess is asked about; at or above it, it is audited with. */
const SURE = 0.5;
/** Questions about columns of one table; more would not be answered. */
const MOST = 4;

/** Asks about tables and columns whose reading is too unsure to audit with, once for the same table on several sheets. */
export function questionsAbout(tables: readonly Table[]): readonly Question[] {
  return askedOnce(tables, (table) => (table.kind === 'other' ? [] : questionsOf(table)));
}

/** What is asked about each table; of the same tables on several sheets about the first that has something to ask. */
export function askedOnce(tables: readonly Table[], ask: (table: Table) => readonly Question[]): readonly Question[] {
  const groups = new Map(seriesOf(tables).flatMap((members) => members.map((table) => [table, members] as const)));
  const asked = new Set<readonly Table[]>();
  return tables.flatMap((table) => {
    const group = groups.get(table);
    if (group === undefined) return ask(table);
    const questions = asked.has(group) ? [] : ask(table);
    if (questions.length === 0) return [];
    asked.add(group);
    const alike = group.filter((other) => other !== table && ask(other).length > 0).map(({ id }) => id);
    return alike.length === 0 ? questions : questions.map((question) => ({ ...question, alike }));
  });
}

/** Where a table stands, in words. */
export function placeOf({ sheet, area }: Table): string {
  return `${sheet} ${rangeOf(area)}`;
}

function questionsOf(table: Table): readonly Question[] {
  const where = placeOf(table);
  const { id, kind, confidence, columns } = table;
  if (confidence < SURE)
    return [
      {
        table: id,
        column: null,
        text: `Does the table at ${where} list ${kind.replaceAll('_', ' ')}? It is left out until you say so.`,
      },
    ];
  const unsure = columns.filter((column) => column.meaning !== null && column.confidence < SURE);
  const timeless = unsure.filter(isTimeless);
  const others = unsure.filter((column) => !isTimeless(column)).slice(0, MOST);
  return [...aboutTime(table, timeless), ...others.map((column) => aboutColumn(table, column))];
}

function isTimeless({ reasons }: TableColumn): boolean {
  return reasons[0] === NO_DATE;
}

function aboutTime(table: Table, columns: readonly TableColumn[]): readonly Question[] {
  const [first] = columns;
  if (first === undefined) return [];
  const last = columns.at(-1) ?? first;
  const time = { first: first.header, last: last.header, lastColumn: last.column };
  const text = `Which dates do the columns “${time.first}” to “${time.last}” at ${placeOf(table)} stand for? Nothing near says it: write a year or a day into their headers, or a year into the title above them or the sheet’s name. They are left out until then.`;
  return [{ table: table.id, column: first.column, text, time }];
}

function aboutColumn(table: Table, { column, header, meaning }: TableColumn): Question {
  const said = header === '' ? '' : ` (“${header}”)`;
  return {
    table: table.id,
    column,
    text: `Does column ${columnName(column)}${said} at ${placeOf(table)} mean “${(meaning ?? '').replaceAll('_', ' ')}”? It is left out until you say so.`,
  };
}
