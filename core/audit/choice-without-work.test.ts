import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import choiceWithoutWork from './rules/choice-without-work.ts';

/** What is told of two choices; each row is an initiative and what it says it serves. */
function told(rows: readonly string[]): readonly string[] {
  const workbook = littleWorkbook(`
    ## Strategic choices
    | ID | Choice            | Consequence               |
    | C1 | Mid-market first  | No new enterprise deals   |
    | C2 | One data platform | The old warehouse is gone |
    ## Initiatives
    | Initiative | Strategic choice | Owner | Start | End |
    ${rows.map((row) => `| ${row} | Ada | 2026-01-05 | 2026-06-30 |`).join('\n')}`);
  const { audit } = openSession(workbook, { today: '2026-03-02' as Day, rules: [choiceWithoutWork] });
  return audit.findings.map(({ message }) => message);
}

const NO_FIRST = 'No initiative serves “Mid-market first”.';
const NO_SECOND = 'No initiative serves “One data platform”.';

test.each([
  ['names only another strategy', ['Quotes | Growth', 'Portal | Happy people'], []],
  ['names another strategy, and some a choice', ['Quotes | Growth', 'Portal | C2'], [NO_FIRST]],
  ['names nothing', ['Quotes | ', 'Portal | TBD'], [NO_FIRST, NO_SECOND]],
])('Where work %s', (_what, rows, messages) => {
  expect(told(rows)).toEqual(messages);
});
