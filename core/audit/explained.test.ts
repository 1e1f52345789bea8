import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import type { Milestone } from '../plan/work.ts';
import { openSession } from '../session/session.ts';
import { flaggedBy, unexplained } from './explained.ts';
import type { Hit } from './rule.ts';

const workbook = littleWorkbook(`
  | ID | Milestone      | Due                   | Owner               | Status |
  | M1 | Beta           | 2026-04-07            | =VLOOKUP(F2) → #N/A | Open   |
  | M2 | Pricing page   | =Dates!A2 → #REF!     | Ada Lovelace        | Open   |
  | M3 | General launch | 2026-06-30            |                     | Open   |`);

function told(rulesOff: readonly string[]): readonly string[] {
  const { audit } = openSession(workbook, { today: '2026-03-02' as Day, settings: { ...DEFAULT_SETTINGS, rulesOff } });
  return audit.findings.map(({ rule, entity }) => `${rule} ${entity?.name ?? ''}`.trim()).toSorted();
}

test('of a cell that shows an error nothing is said but the error: nobody knows what would stand there', () => {
  expect(told([])).toEqual(['formula-error', 'formula-error', 'milestone-without-owner General launch']);
});

test('of a cell whose formula was never computed nothing is said but that', () => {
  const { audit } = openSession(
    littleWorkbook(`
      | ID | Milestone    | Due     | Owner        | Status |
      | M1 | Beta         | =Data!A2 | =Data!B2    | Open   |
      | M2 | Pricing page |         | Ada Lovelace | Open   |`),
    { today: '2026-03-02' as Day },
  );
  expect(audit.findings.map(({ rule, cells }) => `${rule} ${cells.length}`)).toEqual([
    'formula-never-computed 2',
    'milestone-without-date 1',
  ]);
});

test('where errors are not told, what they leave empty is', () => {
  expect(told(['formula-error'])).toEqual([
    'milestone-without-date Pricing page',
    'milestone-without-owner Beta',
    'milestone-without-owner General launch',
  ]);
});

test('a hit is explained by a flag on its entity or on its first cell, and by no other', () => {
  const [beta, launch] = [{ name: 'Beta' }, { name: 'Launch' }] as unknown as readonly [Milestone, Milestone];
  const at = (row: number, column: number) => ({ sheet: 'Plan', row, column });
  const explaining = flaggedBy([{ at: at(1, 2), data: {}, entity: beta }]);
  const sameEntity: Hit = { at: at(1, 5), data: {}, entity: beta };
  const sameCell: Hit = { at: [at(1, 2), at(9, 9)], data: {} };
  const elsewhere: Hit = { at: [at(9, 9), at(1, 2)], data: {}, entity: launch };
  const otherSheet: Hit = { at: { ...at(1, 2), sheet: 'Other' }, data: {} };
  expect(unexplained([sameEntity, sameCell, elsewhere, otherSheet], [explaining])).toEqual([elsewhere, otherSheet]);
});
