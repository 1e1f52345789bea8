import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

function meaningsIn(drawing: string): readonly (string | null)[] {
  const { tables } = findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 });
  return tables.at(0)!.columns.map(({ meaning }) => meaning);
}

test('Under several headings the same lower header means the same, however many there are', () => {
  const read = meaningsIn(`
    ## Handover
    | Module | Concept    |             | Build      |             | Trial      |             | Release    |             |
    |        | Mill hands | Remarks     | Mill hands | Remarks     | Mill hands | Remarks     | Mill hands | Remarks     |
    | Pumps  | 2026-03-02 | Late by two | 2026-04-02 | A long week | 2026-05-02 | Two open    | 2026-06-02 | With a note |
    | Valves | 2026-03-05 |             | 2026-04-09 | Checked     | 2026-05-12 | Passed once | 2026-06-12 |             |
    | Rails  | 2026-03-06 | Drawn anew  | 2026-04-12 |             | 2026-05-19 | Passed      | 2026-06-20 | Signed      |
    merge: B1:C1
    merge: D1:E1
    merge: F1:G1
    merge: H1:I1`);
  expect([1, 3, 5, 7].map((at) => read[at])).toEqual(['due', 'due', 'due', 'due']);
});

test('Three headers that end in one word that nobody doubts of one of them are all of its meaning', () => {
  expect(
    meaningsIn(`
    | pilot_id | period  | adoption_score | agent_usage_score | risk_control_score | handover_quality_score | notes |
    | P-001    |         |                |                   |                    |                        |       |`),
  ).toEqual(['id', 'period', 'score', 'score', 'score', 'score', 'notes']);
});
