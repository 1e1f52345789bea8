import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Twins } from './source-twins.ts';
import { sourceTwins } from './source-twins.ts';

const EXPORT = `
  ## Tracker
  | Type  | Key   | Summary         | Assignee | Status      | Due        | Reporter | Created    | Updated    |
  | Epic  | PAY-1 | Quotes          | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
  | Epic  | PAY-2 | Partner portal  | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
  | Epic  | PAY-3 | TBD             | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
  | Epic  | PAY-4 |                 | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |
  | Story | PAY-5 | Price list live | Ada Berg | In Progress | 2026-06-30 | Cleo     | 2026-01-05 | 2026-02-20 |`;

function twinsOf(initiatives: string): Twins {
  const workbook = littleWorkbook(`
    ## Initiatives
    | ID | Initiative | Epic | Owner | Start | End |
    ${initiatives}
    ${EXPORT}`);
  return sourceTwins(recognise(workbook, { corrections: [], fiscalYearStart: 1 }).plan);
}

test.each([
  ['its key', '| I1 | Anything | PAY-1 | Ada | 2026-01-05 | 2026-06-30 |', ['PAY-1'], ['PAY-1']],
  ['its key as its id', '| PAY-1 | Anything | | Ada | 2026-01-05 | 2026-06-30 |', ['PAY-1'], ['PAY-1']],
  ['its name', '| I1 | partner  portal | | Ada | 2026-01-05 | 2026-06-30 |', ['PAY-2'], ['PAY-2']],
  ['a name of one word', '| I1 | Quotes | | Ada | 2026-01-05 | 2026-06-30 |', [], ['PAY-1']],
  ['the name of another kind', '| I1 | Price list live | | Ada | 2026-01-05 | 2026-06-30 |', [], ['PAY-5']],
  [
    'a key, and another record by name',
    '| I1 | Partner portal | PAY-1 | Ada | 2026-01-05 | 2026-06-30 |',
    ['PAY-1'],
    ['PAY-1', 'PAY-2'],
  ],
  ['only a placeholder', '| I1 | TBD | | Ada | 2026-01-05 | 2026-06-30 |', [], []],
  ['no name', '| I1 | | | Ada | 2026-01-05 | 2026-06-30 |', [], []],
])('Work that gives %s', (_what, row, twins, known) => {
  const found = twinsOf(`${row}\n| I9 | Something else | | Ada | 2026-01-05 | 2026-06-30 |`);
  expect(found.twins.map(({ record }) => record.id)).toEqual(twins);
  expect([...found.known].map(({ id }) => id)).toEqual(known);
  expect(found.areLinked).toBe(known.length > 0);
});

test('A key in two rows tells of neither what it is, and is known', () => {
  const { twins, known } = twinsOf(`
    | I1 | One   | PAY-1 | Ada | 2026-01-05 | 2026-06-30 |
    | I2 | Other | PAY-1 | Ada | 2026-01-05 | 2026-06-30 |`);
  expect([twins, [...known].map(({ id }) => id)]).toEqual([[], ['PAY-1']]);
});

test('Counts of rows are no keys of a system', () => {
  const workbook = littleWorkbook(`
    ## Milestones
    | ID | Milestone | Due        | Owner    |
    | 1  | Beta      | 2026-03-31 | Ada Berg |
    | 2  | Launch    | 2026-05-29 | Ada Berg |
    ## Export
    | ID | Work Item Type | Title   | Assigned To | State  | Iteration Path |
    | 1  | User Story     | Backups | Ben Holm    | Active | 2026           |
    | 2  | User Story     | Storage | Ben Holm    | Active | 2026           |`);
  const { plan } = recognise(workbook, { corrections: [], fiscalYearStart: 1 });
  expect(plan.sourceRecords).toHaveLength(2);
  expect(sourceTwins(plan)).toMatchObject({ twins: [], areLinked: false });
});
