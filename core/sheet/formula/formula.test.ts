import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName } from '../cell-reference.ts';
import { areaFor } from './precedents.ts';
import { scanFormula } from './scan-formula.ts';
import { formulaFor, shapeOf } from './shape.ts';

const kinds = (formula: string): string =>
  scanFormula(formula)
    .filter((token) => token.kind !== 'space')
    .map((token) => `${token.kind}:${token.text}`)
    .join(' ');

test.each([
  ['SUM(A1:B$2)', 'function:SUM symbol:( reference:A1:B$2 symbol:)'],
  ["'It''s Q1'!$A$1+1.5E+3", "reference:'It''s Q1'!$A$1 symbol:+ number:1.5E+3"],
  ['Plan!A:C', 'reference:Plan!A:C'],
  ['$1:3', 'reference:$1:3'],
  ["SUM('Jan:Mar'!B2)", "function:SUM symbol:( reference:'Jan:Mar'!B2 symbol:)"],
  ['Jan:Mar!B2', 'reference:Jan:Mar!B2'],
  ['[1]Sheet1!A1', 'reference:[1]Sheet1!A1'],
  ["'[Budget 27.xlsx]All in'!A1", "reference:'[Budget 27.xlsx]All in'!A1"],
  ['[1]!Rate*2', 'name:[1]!Rate symbol:* number:2'],
  ['Plan[[#This Row],[Due date]]-[@Start]', 'structured:Plan[[#This Row],[Due date]] symbol:- structured:[@Start]'],
  ['LOG10(A1)&"A1 ""x"" B2"', 'function:LOG10 symbol:( reference:A1 symbol:) symbol:& string:"A1 ""x"" B2"'],
  ['Rate2026*Sheet1!#REF!', 'name:Rate2026 symbol:* error:Sheet1!#REF!'],
  [
    'IF(#REF!>0,#N/A,A1#)',
    'function:IF symbol:( error:#REF! symbol:> number:0 symbol:, error:#N/A symbol:, reference:A1 symbol:# symbol:)',
  ],
  ['Sheet1!Rate', 'name:Sheet1!Rate'],
  ['XFE1+A1048577', 'name:XFE1 symbol:+ name:A1048577'],
  ['{1,2;3}', 'symbol:{ number:1 symbol:, number:2 symbol:; number:3 symbol:}'],
  ['Übersicht!B2+größe', 'reference:Übersicht!B2 symbol:+ name:größe'],
])('%s is cut into its parts', (formula, expected) => {
  expect(kinds(formula)).toBe(expected);
});

test('a structured reference tells table, columns and row', () => {
  const structured = (text: string) => {
    const token = scanFormula(text)[0];
    return token?.kind === 'structured' ? token.structured : null;
  };
  expect(structured('Plan[[#This Row],[A]:[C d]]')).toEqual({
    table: 'Plan',
    thisRow: true,
    firstColumn: 'A',
    lastColumn: 'C d',
    body: true,
  });
  expect(structured('Plan[[#Totals],[Cost]]')?.body).toBe(false);
  expect(structured("Plan[Cost '[EUR']]")?.firstColumn).toBe('Cost [EUR]');
});

test.each([
  ['B2-A2', 1, 2, 'RC[-1]-RC[-2]'],
  ['sum( $A$1:A10 )', 10, 0, 'SUM(R1C1:R[-1]C)'],
  ['Other!C:C', 0, 0, 'OTHER!C[2]:C[2]'],
])('the normal form of %s', (formula, row, column, normal) => {
  expect(shapeOf(formula, row, column).normal).toBe(normal);
});

const cell = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 40 }), fc.boolean(), fc.integer({ min: 0, max: 60 }))
  .map(([c, column, r, row]) => `${c ? '$' : ''}${columnName(column)}${r ? '$' : ''}${row + 1}`);
const operand = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([a, b]) => `SUM(${a}:${b})`),
  fc.constantFrom('12', '"a B"', 'Rate', "'It''s'!A1", '[1]Data!$B3', 'Plan[Cost]', 'A:$B', '$2:4', 'TRUE'),
);
const formulas = fc
  .array(fc.tuple(operand, fc.constantFrom('+', '-', '&', ' * ', '>=')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([value, operator], i) => (i === 0 ? value : operator + value)).join(''));

test('the texts of the tokens joined are the formula, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(formulas, fc.string()),
      (text) =>
        scanFormula(text)
          .map((t) => t.text)
          .join('') === text,
    ),
  );
});

test('a formula survives its relative form', () => {
  fc.assert(
    fc.property(formulas, fc.nat(80), fc.nat(80), (text, row, column) => {
      const shape = shapeOf(text, row, column);
      const back = formulaFor(shape, row, column);
      expect(back?.replaceAll(' ', '').toUpperCase()).toBe(text.replaceAll(' ', '').toUpperCase());
    }),
  );
});

test('copying a formula to another cell keeps its normal form', () => {
  fc.assert(
    fc.property(formulas, fc.nat(80), fc.nat(80), fc.nat(200), fc.nat(200), (text, row, column, toRow, toColumn) => {
      const shape = shapeOf(text, row, column);
      const copy = formulaFor(shape, toRow, toColumn);
      if (copy !== null) expect(shapeOf(copy, toRow, toColumn)).toBe(shape);
    }),
  );
});

test('areas of relative references follow the cell and stop at the sheet’s edge', () => {
  const [reference] = shapeOf('SUM(B2:B4)', 4, 1).references;
  if (reference === undefined) throw new Error('no reference');
  expect(areaFor(reference, 10, 2)).toEqual({ top: 7, left: 2, bottom: 9, right: 2 });
  expect(areaFor(reference, 1, 1)).toBeNull();
});

test('hostile formulas are cut in linear time', () => {
  for (const piece of ["'", '[', '"', "''!", 'A1:', '[[', '$', '#REF', '1E+', '((', 'é']) {
    const long = piece.repeat(100_000);
    const started = performance.now();
    expect(scanFormula(long).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});
