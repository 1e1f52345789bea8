import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { firstSheet, openedWorkbook } from '../../../test/little-package.ts';
import type { CellValue, Workbook } from '../../sheet/workbook.ts';
import { styleAt } from '../../sheet/workbook.ts';
import { CsvFields } from './csv-fields.ts';
import { patchWorkbook } from '../patch-workbook.ts';
import { encodeText } from '../encoding/encode-text.ts';
import { writeCsv } from './write-csv.ts';

function opened(content: string | Uint8Array, name = 'plan.csv'): Workbook {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openedWorkbook(bytes, name);
}

function valuesOf(content: string | Uint8Array): unknown[] {
  return firstSheet(opened(content)).rows.map((row) => row?.values);
}

test.each([
  ['12', 12],
  ['-1,234.5', -1234.5],
  ['.5', 0.5],
  ['1e+3', 1000],
  ['1e3', '1e3'],
  ['2E10', '2E10'],
  ['12%', 0.12],
  ['2026-03-31', 46_112],
  ['2026-03-31T12:00', 46_112.5],
  ['true', true],
  ['#N/A', { error: '#N/A' }],
  ['007', '007'],
  ['1234567890123456789', '1234567890123456789'],
  ['+4915112345678', '+4915112345678'],
  ['030-1234567', '030-1234567'],
  ['03/04/2026', '03/04/2026'],
  ['2026-02-31', '2026-02-31'],
  ['=1+1', '=1+1'],
  ['1.2.3', '1.2.3'],
  ['12,34', '12,34'],
  ['-', '-'],
  ['  x ', '  x '],
] as const)('%s', (text, value) => {
  expect(valuesOf(`head\n"${text}"\n`)).toEqual([['head'], [value]]);
});

test('numbers in quotes and amounts with their currency tell the decimal mark too', () => {
  expect(valuesOf('"Name";"Wert";"Rabatt"\n"A";"70.000";"5,5"\n"B";"EUR 1.250,00";"6,5"\n')).toEqual([
    ['Name', 'Wert', 'Rabatt'],
    ['A', 70_000, 5.5],
    ['B', 'EUR 1.250,00', 6.5],
  ]);
  expect(valuesOf('Name;Wert\nA;70.000\nB;1.250,00 €\n')).toEqual([
    ['Name', 'Wert'],
    ['A', 70_000],
    ['B', '1.250,00 €'],
  ]);
  expect(valuesOf('Name;Amount\nA;70.000\nB;"USD 1,250.00"\n')).toEqual([
    ['Name', 'Amount'],
    ['A', 70],
    ['B', 'USD 1,250.00'],
  ]);
});

test('delimiter and decimal comma come from the data', () => {
  expect(valuesOf('Name;Wert\nA, B und C;1.234,5\nD, E, F;2,25\n')).toEqual([
    ['Name', 'Wert'],
    ['A, B und C', 1234.5],
    ['D, E, F', 2.25],
  ]);
  expect(valuesOf('a\tb\n1\t2\n')).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  expect(valuesOf('a|b\n1|2\n')).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  expect(valuesOf('Von;Bis\n0;25.000\n25.000;100.000\n')).toEqual([
    ['Von', 'Bis'],
    [0, 25_000],
    [25_000, 100_000],
  ]);
  expect(valuesOf('a;b\n25.000;0.5\n')).toEqual([
    ['a', 'b'],
    [25, 0.5],
  ]);
  expect(valuesOf('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']]);
  expect(valuesOf('one\ntwo\n')).toEqual([['one'], ['two']]);
});

test('quotes, line ends in fields, empty lines and uneven rows', () => {
  expect(valuesOf('a,"b ""x"", c"\r\n\r\n"two\nlines",,3\r\n')).toEqual([
    ['a', 'b "x", c'],
    undefined,
    ['two\nlines', undefined, 3],
  ]);
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)('%s', (encoding) => {
  for (const hasMark of encoding === 'windows-1252' ? [false] : [true, false])
    expect(valuesOf(encodeText('Näme,Größe\nZoë,1\n', encoding, hasMark))).toEqual([
      ['Näme', 'Größe'],
      ['Zoë', 1],
    ]);
});

test('UTF-8 that is damaged stays UTF-8, and that is told; what is sound is not', () => {
  const troublesOf = (bytes: readonly number[]): readonly string[] =>
    opened(Uint8Array.from(bytes)).troubles.map(({ id }) => id);
  const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  const latin = ascii('Gr\xf6\xdfe;Verantwortlich\nM\xfcller;Zo\xeb\nH\xe4lfte;Jos\xe9\n');
  expect(troublesOf(latin)).toEqual([]);
  const utf8 = [...new TextEncoder().encode('Größe;Müller;Hälfte;Zoë\n')];
  expect(troublesOf(utf8)).toEqual([]);
  const damaged = [...utf8, ...ascii('Caf\xe9;1;2;3\n')];
  expect(troublesOf(damaged)).toEqual(['letters-lost']);
  expect(troublesOf([0xef, 0xbb, 0xbf, ...damaged])).toEqual(['letters-lost']);
  expect(troublesOf([...new TextEncoder().encode('Größe;Müll\ufffdr\n')])).toEqual([]);
  expect(valuesOf(Uint8Array.from(damaged))).toEqual([
    ['Größe', 'Müller', 'Hälfte', 'Zoë'],
    ['Caf\ufffd', 1, 2, 3],
  ]);
  const before = { value: 3, formula: null, numberFormat: null };
  const cell = { sheet: 'plan', row: 1, column: 3 };
  const patched = patchWorkbook(Uint8Array.from(damaged), [{ cell, before, after: { ...before, value: 4 } }]);
  expect(patched.ok ? null : patched.refusal.id).toBe('letters-damaged');
});

test('fields that a database padded with zeros are read without them, and that is told', () => {
  const book = opened('Milestone,Owner\0\0\nBeta\0,Ada\nX,Bo\0b\n');
  expect(firstSheet(book).rows.map((row) => row?.values)).toEqual([
    ['Milestone', 'Owner'],
    ['Beta', 'Ada'],
    ['X', 'Bob'],
  ]);
  expect(book.troubles.map(({ id }) => id)).toEqual(['zeros-left-out']);
});

test('one sheet named after the file; dates and shares carry their format', () => {
  const book = opened('2026-03-31,12.5%\n', 'C:\\plans\\Q1: [plan].csv');
  const sheet = firstSheet(book);
  expect(sheet.name).toBe('Q1   plan');
  expect([0, 1].map((column) => styleAt(book, sheet, 0, column).numberFormat)).toEqual(['yyyy-mm-dd', '0.00%']);
});

test('a number keeps the zeros it ends with: 1.10 is no 1.1 where rows are numbered', () => {
  const book = opened('WBS;Kosten\n1,1;12,50\n1,10;0,05\n1.234,00;7\n');
  const sheet = firstSheet(book);
  const formats = [1, 2, 3].map((row) => [0, 1].map((column) => styleAt(book, sheet, row, column).numberFormat));
  expect(formats).toEqual([
    ['General', '0.00'],
    ['0.00', 'General'],
    ['0.00', 'General'],
  ]);
  expect(sheet.rows[2]?.values).toEqual([1.1, 0.05]);
});

test('what is written reads back, and no text starts a formula', () => {
  const cell = fc.oneof(
    fc.string({ minLength: 1 }).map((text) => `t${text.trim()}x`),
    fc.integer({ min: -9e9, max: 9e9 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 9 }), (rows) => {
      const bare = rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? value.replaceAll('\r', '') : value)),
      );
      expect(valuesOf(writeCsv([['a', 'b', 'c'], ...bare]))).toEqual([['a', 'b', 'c'], ...bare]);
    }),
  );
  const unsafe: CellValue[] = ['=1', '+1', '-1', '@x', '\tx', '\rx', -1, 0.5];
  expect(writeCsv([unsafe])).toBe(`'=1,'+1,'-1,'@x,'\tx,"'\rx",-1,0.5\n`);
});

function fieldsOf(text: string): string[][] {
  const fields = new CsvFields(text, 0, ',');
  const records: string[][] = [[]];
  while (fields.next()) {
    records.at(-1)!.push(fields.value());
    if (fields.endsRecord) records.push([]);
  }
  return records.slice(0, -1);
}

test('what another writer wrote is read field by field, whatever the fields hold', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü') });
  const records = fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(records, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (given, newline, quotes) => {
      expect(fieldsOf(Papa.unparse(given, { newline, quotes }))).toEqual(given);
    }),
  );
});

test.each([
  [
    'lines end in two ways',
    'a,b\r\n1,2\n3,4\r5,6',
    [
      ['a', 'b'],
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [],
  ],
  [
    'a quote is never closed',
    'a,b\n"x,1\ny,2',
    [
      ['a', 'b'],
      ['"x', 1],
      ['y', 2],
    ],
    ['quote-not-closed'],
  ],
  [
    'a quote closes in the line below',
    'a,b\n"x,1\n"y",2',
    [
      ['a', 'b'],
      ['"x', 1],
      ['y', 2],
    ],
    ['quote-not-closed'],
  ],
  [
    'text stands behind a quote',
    'a,b\n"x"y,1\nz,2',
    [
      ['a', 'b'],
      ['"x"y', 1],
      ['z', 2],
    ],
    ['quote-not-closed'],
  ],
  [
    'inches in quotes',
    'a,b\n"5" pipe",1',
    [
      ['a', 'b'],
      ['5" pipe', 1],
    ],
    ['quote-not-closed'],
  ],
  [
    'spaces behind a quote',
    'a,b\n"x" ,1',
    [
      ['a', 'b'],
      ['x', 1],
    ],
    [],
  ],
  [
    'a line says the delimiter in capitals and quotes',
    '"SEP=;"\na;b\n1;2',
    [
      ['a', 'b'],
      [1, 2],
    ],
    [],
  ],
])('no row is swallowed: %s', (_what, text, rows, troubles) => {
  const book = opened(text);
  expect(firstSheet(book).rows.map((row) => row?.values)).toEqual(rows);
  expect(book.troubles.map(({ id }) => id)).toEqual(troubles);
  const last = rows.length - 1;
  const before = { value: null, formula: null, numberFormat: null };
  const cell = { sheet: 'plan', row: last, column: 1 };
  const patched = patchWorkbook(new TextEncoder().encode(text), [{ cell, before, after: { ...before, value: 99 } }]);
  if (!patched.ok) throw new Error(patched.refusal.message);
  expect(valuesOf(patched.bytes)).toEqual(rows.with(last, [rows[last]?.[0] ?? '', 99]));
});

test.each(['utf-16le', 'utf-16be'] as const)('Chinese in %s is text, stray control characters too', (encoding) => {
  const lines = `任务\t开始\n${'计划项目设计\t张伟\n'.repeat(300)}`;
  expect(valuesOf(encodeText(lines, encoding, true)).slice(0, 2)).toEqual([
    ['任务', '开始'],
    ['计划项目设计', '张伟'],
  ]);
  expect(valuesOf('a,b\n1,\0\n')).toEqual([['a', 'b'], [1]]);
  expect(valuesOf('a,b\n1,2\n\x1a')).toEqual([['a', 'b'], [1, 2], ['\x1a']]);
});

test('broken quotes in one long line are read in the time of one walk', () => {
  for (const field of ['""x,', '"x" y "z,', '"x,']) {
    const text = field.repeat(200_000);
    expect(fieldsOf(text)[0]).toHaveLength(200_001);
  }
});
