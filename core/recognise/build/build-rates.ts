import type { CurrencyRate } from '../../plan/approvals.ts';
import type { Table, TableColumn } from '../../plan/table.ts';
import type { Row } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import type { CurrencyPair } from '../values/currency-pair.ts';
import { readCurrency, readCurrencyPair } from '../values/currency-pair.ts';
import type { TableReading } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from './fields.ts';
import { DAY, NUMBER, TEXT } from './readers.ts';
import { textsNear } from './texts-near.ts';

/** `Rate to EUR`, `in EUR`, `EUR value`: what 1 of the row’s currency is in the base. */
const TO_BASE =
  /(?:\b(?:to|in|into|nach|vers|en|a|zu|→)\s+|(?:value|equivalent) )([A-Z]{3})\b|\b([A-Z]{3}) (?:equivalent|value|gegenwert)\b/;
/** `per EUR`, `1 EUR =`, `units per EUR`: what 1 of the base is in the row’s currency. */
const FROM_BASE =
  /(?:\b(?:per|pro|je|par|por)\s+(?:1\s+)?([A-Z]{3})\b|\b1\s*([A-Z]{3})\s*(?:=|is|are|equals|in|entspricht))/;

/** What currencies are worth in each other; rows that name no two currencies and a rate above 0 are none. */
export const RATES = entityKind<CurrencyRate>({
  collection: 'rates',
  copy: (blank) => ({ ...blank }),
  name: ['currency'],
  fields: { id: from(TEXT, 'id'), on: from(DAY, 'date', 'updated_on', 'start') },
  derived: { from: '', to: '', rate: 0 },
  trait(table, _lines, workbook) {
    const sheet = sheetNamed(workbook, table.sheet);
    return JSON.stringify(sheet === null ? [] : textsNear(table, sheet));
  },
  spread(table, reading) {
    const rate = columnFor(table, ['rate'])?.column;
    if (rate === undefined) return () => [];
    const rateOf = reading.column(rate, NUMBER);
    const pairOf = pairReader(table, reading);
    const fields = { ...reading.provenance, rate };
    return (draft, { row }) => {
      const pair = pairOf(row);
      const value = rateOf(row);
      if (pair === null || value === null || value <= 0 || pair.from === pair.to) return [];
      return { ...draft, ...pair, rate: value, name: `${pair.from}/${pair.to}`, source: { ...draft.source, fields } };
    };
  },
});

/** Which two currencies a line speaks of: a pair in one cell, two columns, or one column and a base that header or title names. */
function pairReader(table: Table, reading: TableReading): (row: Row) => CurrencyPair | null {
  const columns = table.columns.filter(
    ({ meaning, confidence }) => meaning === 'currency' && confidence >= SURE_ENOUGH,
  );
  const read = columns.map(({ column }) => reading.column(column, TEXT));
  const [first, second] = read;
  if (first === undefined) return () => null;
  if (second !== undefined) {
    const isTurned = /^(?:to|quote|target|nach|ziel|vers|cible|hasta|destino)\b/i.test(columns[0]?.header ?? '');
    const [source, target] = isTurned ? [second, first] : [first, second];
    return (row) => {
      const [one, other] = [readCurrency(source(row) ?? ''), readCurrency(target(row) ?? '')];
      return one === null || other === null ? null : { from: one, to: other };
    };
  }
  const base = baseOf(columnFor(table, ['rate']), JSON.parse(reading.trait) as readonly string[]);
  return (row) => {
    const text = first(row) ?? '';
    const pair = readCurrencyPair(text);
    const currency = pair === null ? readCurrency(text) : null;
    if (pair !== null || currency === null || base === null) return pair;
    return base.isTarget ? { from: currency, to: base.code } : { from: base.code, to: currency };
  };
}

/** The one currency that all others are given in, where the header of the rates or a text near the table says which way. */
function baseOf(
  rate: TableColumn | null,
  near: readonly string[],
): { readonly code: string; readonly isTarget: boolean } | null {
  for (const text of [rate?.header ?? '', ...near]) {
    const fromBase = FROM_BASE.exec(text);
    const code = fromBase?.[1] ?? fromBase?.[2];
    if (code !== undefined) return { code, isTarget: false };
    const toBase = TO_BASE.exec(text);
    const target = toBase?.[1] ?? toBase?.[2];
    if (target !== undefined) return { code: target, isTarget: true };
  }
  return null;
}
