import { expect, test } from 'vitest';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { dataSigns } from './data-shapes.ts';

function column(header: string, examples: readonly string[], fromHeader = 0): ColumnEvidence {
  const isNumber = examples.every((text) => /^-?\d+(?:\.\d+)?$/.test(text) && text.length < 12);
  const profile = {
    filled: examples.length,
    texts: isNumber ? 0 : 1,
    numbers: isNumber ? 1 : 0,
    whole: examples.every((text) => !text.includes('.')) ? 1 : 0,
    formulas: 0,
    moneyFormat: 0,
    percentFormat: 0,
    examples: new Set(examples),
  };
  return { header, profile, isPeriod: false, candidates: [{ fromHeader }] } as unknown as ColumnEvidence;
}

test.each([
  ['times of day', column('When', ['09:00', '9:30 am', '10:15–11:00']), 'its cells are times of day'],
  ['spans of lessons', column('Uur', ['8.30-9.20', '9.20-10.10']), 'its cells are times of day'],
  ['figures that were measured', column('x', ['0.3371', '12.0042', '7.125']), 'its figures are measured'],
  ['a unit', column('Yield (kg)', ['3', '4']), 'its headers say units of measurement'],
  ['a unit behind a space', column('Depth mm', ['3', '4']), 'its headers say units of measurement'],
  ['a question', column('How long have you lived here?', ['3', '4']), 'its headers are questions'],
])('%s say that rows are none of a plan', (_what, evidence, reason) => {
  const { weight, reasons } = dataSigns([evidence]);
  expect(reasons).toEqual([reason]);
  expect(weight).toBeGreaterThan(0);
});

test.each([
  ['what is only shortened like a unit', column('Year CL', ['3', '4'])],
  ['prices', column('Price', ['8.30', '9.20', '12.50'])],
  ['hours of work to the quarter', column('Hours', ['0.25', '1.5', '7.75'])],
  ['ids of tasks', column('ID', ['PRJ-101', 'PRJ-102'])],
  ['a question that the plan knows', column('Who owns it, if anybody?', ['Ada', 'Ben'], 2)],
  ['hours of one weekday', column('Mon', ['8', '6'])],
])('%s say nothing', (_what, evidence) => {
  expect(dataSigns([evidence])).toEqual({ weight: 0, reasons: [] });
});

test('Three headers that only lists of tests have say that rows are tests', () => {
  const headers = ['Test case', 'Expected result', 'Preconditions'].map((header) => column(header, ['a', 'b']));
  expect(dataSigns(headers).reasons).toEqual(['its rows are test cases']);
  expect(dataSigns(headers.slice(1)).reasons).toEqual([]);
});
