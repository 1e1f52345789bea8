import type { Question } from '../../plan/not-understood.ts';
import type { Table } from '../../plan/table.ts';
import { columnName, quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';
import { germanKinds } from './german-kinds.ts';
import { germanMeanings } from './german-meanings.ts';

/** Below this a table is asked what it is, above it which column says what it lacks. */
const SURE_ENOUGH = 0.5;

/** A question about a table in a language. Recognition asks in English. */
export function questionText(question: Question, tables: readonly Table[], language: Language): string {
  const table = tables.find(({ id }) => id === question.table);
  return language === 'en' || table === undefined ? question.text : inGerman(question, table);
}

function inGerman({ column: asked, text, time }: Question, table: Table): string {
  const place = `${quoteSheetName(table.sheet)}!${rangeOf(table.area)}`;
  const kind = germanKinds[table.kind];
  if (time !== undefined)
    return `Für welche Daten stehen die Spalten „${time.first}“ bis „${time.last}“ in ${place}? Nichts in der Nähe sagt es: Schreiben Sie ein Jahr oder einen Tag in ihre Überschriften oder ein Jahr in den Titel darüber oder den Blattnamen. Bis dahin werden sie nicht berücksichtigt.`;
  if (asked === null) {
    if (table.confidence < SURE_ENOUGH)
      return `Enthält die Tabelle in ${place} „${kind}“? Bis zu Ihrer Antwort wird sie nicht berücksichtigt.`;
    if (table.kind === 'approvals')
      return `Welche Spalte der Freigabetabelle in ${place} sagt, wer freigibt oder welche Spur gilt? Es wurde keine erkannt; bis zu Ihrer Antwort wird die Tabelle nicht berücksichtigt.`;
    return `Welche Spalte benennt die Zeilen der Tabelle in ${place} („${kind}“)? Es wurde keine erkannt; bis zu Ihrer Antwort wird die Tabelle nicht berücksichtigt.`;
  }
  const column = table.columns.find((one) => one.column === asked);
  if (column === undefined || column.meaning === null) return text;
  const header = column.header === '' ? '' : ` („${column.header}“)`;
  return `Bedeutet Spalte ${columnName(asked)}${header} in ${place} „${germanMeanings[column.meaning]}“? Bis zu Ihrer Antwort wird sie nicht berücksichtigt.`;
}
