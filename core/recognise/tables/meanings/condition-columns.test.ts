import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const read = (drawing: string) =>
  recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 });

/** What the column under a header is taken for. */
function meaningOf(drawing: string, header: string): string | null | undefined {
  const columns = read(drawing).plan.tables.flatMap((table) => table.columns);
  return columns.find((column) => column.header === header)?.meaning;
}

const withWait = (header: string, [first, second]: readonly [string, string] = ['1', '3']): string => `
  ## Approval matrix
  | Discount  | Approver  | Alternate | ${header} |
  | up to 10% | Team lead | Ben Holm  | ${first}  |
  | over 10%  | CFO       |           | ${second} |`;

test.each([
  'Max days',
  'Days',
  'Tage',
  'Max. Tage',
  'Dauer',
  'Hours',
  'Turnaround (days)',
  'Response (h)',
  'Time to decide (days)',
  'Jours ouvrés',
])('small numbers under “%s” behind approvers are waits', (header) => {
  expect(meaningOf(withWait(header), header)).toBe('wait');
});

test('times without comparisons are waits, compared ones are not', () => {
  expect(meaningOf(withWait('Max days', ['2 d', '24h']), 'Max days')).toBe('wait');
  expect(meaningOf(withWait('Days', ['< 30', '>= 30']), 'Days')).not.toBe('wait');
});

test.each(['Payment days', 'Contract days', 'Net days', 'Leave days'])('“%s” are what is asked for', (header) => {
  expect(meaningOf(withWait(header), header)).not.toBe('wait');
});

test('days in front of the approvers, and behind approvers that stand first, are no waits', () => {
  const before = `
    ## Approval matrix
    | Leave  | Days | Approver  |
    | Paid   | 5    | Team lead |
    | Unpaid | 20   | CFO       |`;
  expect(meaningOf(before, 'Days')).not.toBe('wait');
  const first = `
    ## Approval limits
    | Approver  | Max discount | Days |
    | Team lead | up to 10%    | 30   |
    | CFO       | up to 30%    | 60   |`;
  expect(meaningOf(first, 'Days')).not.toBe('wait');
});

test('waits are counted in the unit of their header', () => {
  const { plan } = read(withWait('Response (h)', ['24', '48']));
  expect(plan.approvalRules.map(({ waitLimit }) => waitLimit)).toEqual([1, 2]);
});

const named = (header: string, names: readonly [string, string]): string => `
  ## Approval matrix
  | ${header}   | Amount   | Approver  |
  | ${names[0]} | < 50,000 | Team lead |
  | ${names[1]} | ≥ 50,000 | CFO       |`;

test.each([
  ['Rule', 'R1', 'R2', 'id'],
  ['Regel', 'A-01', 'A-02', 'id'],
  ['Règle', '1', '2', 'id'],
  ['Case', 'C1', 'C2', 'id'],
  ['#', '1', '2', 'id'],
  ['Rule', 'Small deals', 'Large deals', 'title'],
])('“%s” over %s and %s names the rules, in tables of two rows as well', (header, one, other, meaning) => {
  const drawing = named(header, [one, other]);
  expect(meaningOf(drawing, header)).toBe(meaning);
  const { plan } = read(drawing);
  expect(plan.approvalRules.map(({ conditions }) => conditions.length)).toEqual([1, 1]);
});

test('what differs from row to row is asked for all the same where it is no code', () => {
  expect(meaningOf(named('Segment', ['SMB', 'Enterprise']), 'Segment')).toBe('condition');
  expect(meaningOf(named('Grade', ['G1', 'G2']), 'Grade')).not.toBe('id');
  expect(meaningOf(named('Cost centre', ['CC100', 'CC250']), 'Cost centre')).toBe('condition');
});

test('a cell with a hundred thousand digits is no work', () => {
  expect(
    meaningOf(
      `| Task | Owner | Due | Notes |
       | Beta | Ada | 2026-03-31 | ${'1 '.repeat(100_000)}|
       | Gamma | Ben | 2026-04-30 | all is well |`,
      'Notes',
    ),
  ).toBe('notes');
});
