import type { CurrencyRate } from '../../../plan/approvals.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { sheetNamed } from '../../../sheet/workbook.ts';
import type { CurrencyPair } from '../../values/currency-pair.ts';
import { readCurrency, readCurrencyPair } from '../../values/currency-pair.ts';
import type { TableReading } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from '../fields/fields.ts';
import { DAY, NUMBER, TEXT } from '../fields/readers.ts';
import type { RateBase } from './rate-matrix.ts';
import { rateBase, rateMatrix } from './rate-matrix.ts';
import { textsNear } from '../fields/texts-near.ts';

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
    const column = columnFor(table, ['rate'])?.column;
    const read = column === undefined ? matrixReader(table, reading) : listReader(column, table, reading);
    return (draft, { row }) =>
      read(row).flatMap(({ pair, rate, column: at }) => {
        if (pair === null || rate === null || rate <= 0 || pair.from === pair.to) return [];
        const source = { ...draft.source, fields: { ...reading.provenance, rate: at } };
        return [{ ...draft, ...pair, rate, name: `${pair.from}/${pair.to}`, source }];
      });
  },
});

interface ReadRate {
  readonly pair: CurrencyPair | null;
  readonly rate: number | null;
  readonly column: number;
}

/** The rate of a line of a list. */
function listReader(column: number, table: Table, reading: TableReading): (row: Row) => readonly ReadRate[] {
  const rateOf = reading.column(column, NUMBER);
  const pairOf = pairReader(table, reading);
  return (row) => [{ pair: pairOf(row), rate: rateOf(row), column }];
}

function currencyColumns({ columns }: Table): readonly TableColumn[] {
  return columns.filter(({ meaning, confidence }) => meaning === 'currency' && confidence >= SURE_ENOUGH);
}

/** Which two currencies a line speaks of: a pair in one cell, two columns, or one column and a base that header or title names. */
function pairReader(table: Table, reading: TableReading): (row: Row) => CurrencyPair | null {
  const columns = currencyColumns(table);
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
  const near = JSON.parse(reading.trait) as readonly string[];
  const header = columnFor(table, ['rate'])?.header ?? '';
  const base = [header, ...near].map(rateBase).find((one) => one !== null) ?? null;
  return (row) => {
    const text = first(row) ?? '';
    const pair = readCurrencyPair(text);
    const currency = pair === null ? readCurrency(text) : null;
    return pair ?? (currency === null || base === null ? null : pairWith(currency, base));
  };
}

function pairWith(currency: string, { code, isTarget }: RateBase): CurrencyPair {
  return isTarget ? { from: currency, to: code } : { from: code, to: currency };
}

/** The rates of a line of a matrix: one for each column that is a currency. */
function matrixReader(table: Table, reading: TableReading): (row: Row) => readonly ReadRate[] {
  const [own, ...others] = currencyColumns(table);
  if (own === undefined || others.length > 0) return () => [];
  const currencyOf = reading.column(own.column, TEXT);
  const rates = [...rateMatrix(table, own.header)].map(([column, base]) => ({
    column,
    base,
    of: reading.column(column, NUMBER),
  }));
  return (row) => {
    const currency = readCurrency(currencyOf(row) ?? '');
    return currency === null
      ? []
      : rates.map(({ column, base, of }) => ({ pair: pairWith(currency, base), rate: of(row), column }));
  };
}
