import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigPlan } from '../../test/bench/big-plan.ts';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { openedWorkbook } from '../../test/little-package.ts';
import { RULES } from '../audit/rules/index.ts';
import type { Day } from '../calendar/day.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { makeSample } from '../sample/sample-workbook.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import { contentAt } from '../sheet/cell-edit.ts';
import type { CellValue, Workbook } from '../sheet/workbook.ts';
import type { Session } from './session.ts';
import { editSession, openSession } from './session.ts';

const today = '2026-03-02' as Day;

/** What planners type anywhere: nothing, words, names, amounts, a day as its number, and what is no value of the column. */
const TYPED: readonly CellValue[] = [
  null,
  'TBD',
  'Done',
  'Cancelled',
  'On hold',
  'Ada Berg',
  0,
  0.4,
  3,
  -1,
  46_120,
  ' x ',
];

const share = fc.nat(999).map((part) => part / 1000);

/** A row of a sheet by shares of their numbers, headers as often as the rows far below, and what becomes of it. */
const steps = fc.record({
  sheet: share,
  row: fc.oneof(
    share,
    share.map((part) => part / 10),
  ),
  what: fc.oneof(
    fc.record({ column: share, typed: fc.constantFrom(...TYPED) }),
    fc.record({ column: share, like: share }),
    fc.record({ column: share, times: fc.constantFrom(0.5, 2) }),
    fc.record({ column: share, later: fc.constantFrom(-30, 1, 400) }),
    fc.record({ column: share, renamed: fc.constantFrom('new', '2', 'Beta') }),
    fc.constant('cleared' as const),
    fc.record({ copied: share }),
  ),
});
type Step = typeof steps extends fc.Arbitrary<infer V> ? V : never;

/** One cell typed, multiplied, moved, renamed or filled with what another row has, or a whole row cleared or copied. */
function editsOf(workbook: Workbook, { sheet: shareOfSheets, row, what }: Step): readonly CellEdit[] {
  const sheet = workbook.sheets[Math.floor(shareOfSheets * workbook.sheets.length)] ?? expect.fail('a sheet');
  const at = (part: number, column: number) => ({
    sheet: sheet.name,
    row: Math.floor(part * sheet.rowCount),
    column,
  });
  const put = (column: number, value: CellValue): CellEdit => {
    const before = contentAt(workbook, at(row, column));
    return { cell: at(row, column), before, after: { ...before, formula: null, value } };
  };
  const valueIn = (part: number, column: number): CellValue => contentAt(workbook, at(part, column)).value;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  if (what === 'cleared') return columns.map((column) => put(column, null));
  if ('copied' in what) return columns.map((column) => put(column, valueIn(what.copied, column)));
  const column = Math.floor(what.column * sheet.columnCount);
  const now = valueIn(row, column);
  if ('later' in what) return typeof now === 'number' ? [put(column, now + what.later)] : [];
  if ('renamed' in what) return typeof now === 'string' ? [put(column, `${now} ${what.renamed}`)] : [];
  if ('times' in what) return typeof now === 'number' ? [put(column, now * what.times)] : [];
  return [put(column, 'typed' in what ? what.typed : valueIn(what.like, column))];
}

const told = ({ audit: { findings, outcomes } }: Session) => ({ findings, outcomes });

/** Sheets of every kind that are small enough to be looked at anew, and large ones whose changed rows alone are read again. */
test.each([
  ['the sample plan', () => makeSample(today)],
  ['a plan of large sheets', () => writeWorkbook({ sheets: bigPlan(500) })],
])(
  'after any edits of %s an audit tells what one from nothing tells',
  async (_name, made) => {
    const first = openSession(openedWorkbook(await made()), { today });
    fc.assert(
      fc.property(fc.array(steps, { minLength: 8, maxLength: 24 }), (edits) => {
        let session = first;
        for (const step of edits) ({ session } = editSession(session, editsOf(session.workbook, step)));
        expect(told(session)).toEqual(told(openSession(structuredClone(session.workbook), { today })));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  },
  120_000,
);

const EXAMPLES = RULES.flatMap(({ examples }) => [...examples.passing, ...examples.failing]);

/** Every table that a rule speaks of, a few edits at once now and then. */
test('after any edits of the little sheets that rules are told by an audit tells what one from nothing tells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXAMPLES),
      fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      (example, pastes) => {
        const on = { today: example.today === undefined ? today : (example.today as Day) };
        let session = openSession(littleWorkbook(example.sheet), on);
        for (const paste of pastes) {
          const edits = paste.flatMap((step) => editsOf(session.workbook, step));
          ({ session } = editSession(session, edits));
          expect(told(session)).toEqual(told(openSession(structuredClone(session.workbook), on)));
        }
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
}, 120_000);
