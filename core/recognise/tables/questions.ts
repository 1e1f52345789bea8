import type { Question } from '../../plan/not-understood.ts';
import type { Table, TableColumn } from '../../plan/table.ts';
import { NO_DATE } from './columns/period-headers.ts';
import { seriesOf } from './series.ts';

/** Below this a guess is asked about; at or above it, it is audited with. */
const SURE = 0.5;
/** Questions about columns of one table; more would not be answered. */
const MOST = 4;

/**
 * Asks about tables and columns whose reading is too unsure to audit with, once for the same table on several sheets;
 * nothing about tables without rows, in which nothing could be found.
 */
export function questionsAbout(tables: readonly Table[]): readonly Question[] {
  return askedOnce(tables, (table) =>
    table.kind === 'other' || table.bodyRows.length === 0 ? [] : questionsOf(table),
  );
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

function questionsOf({ id, confidence, columns }: Table): readonly Question[] {
  if (confidence < SURE) return [{ table: id, column: null, asks: 'kind' }];
  const unsure = columns.filter(({ confidence }) => confidence < SURE);
  return [...aboutTime(id, unsure.filter(isTimeless)), ...aboutMeanings(id, unsure)];
}

function aboutMeanings(table: string, columns: readonly TableColumn[]): readonly Question[] {
  const asked = columns.flatMap((one): readonly Question[] =>
    one.meaning === null || isTimeless(one)
      ? []
      : [{ table, column: one.column, asks: 'meaning', meaning: one.meaning }],
  );
  return asked.slice(0, MOST);
}

function isTimeless({ meaning, reasons }: TableColumn): boolean {
  return meaning !== null && reasons[0] === NO_DATE;
}

function aboutTime(table: string, columns: readonly TableColumn[]): readonly Question[] {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  const time = { first: first.header, last: last.header, lastColumn: last.column };
  return [{ table, column: first.column, asks: 'time', time }];
}
