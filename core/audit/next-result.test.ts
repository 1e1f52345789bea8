import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { milestonesByInitiative, nextOf } from './next-result.ts';

/** The next result of an initiative with one milestone on 31 May and others; each is `due | forecast | status`. */
function nextWith(rows: readonly string[]): string | null | undefined {
  const { plan } = recognise(
    littleWorkbook(`
      ## Initiatives
      | ID | Initiative | Owner | Start      | End        |
      | I1 | Quote tool | Ada   | 2026-01-05 | 2026-06-30 |
      | I2 | Portal     | Ben   | 2026-01-05 | 2026-06-30 |
      ## Milestones
      | Milestone | Initiative | Due        | Forecast   | Status      | Owner |
      | Launch    | I1         | 2026-05-31 |            | Not started | Ada   |
      ${rows.map((row, at) => `| Step ${'ABC'.charAt(at)} | I1 | ${row} | Ada |`).join('\n')}`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const milestonesOf = milestonesByInitiative(plan);
  return milestonesOf === null ? undefined : nextOf(plan.initiatives, milestonesOf);
}

test.each([
  ['Nothing else', [], '2026-05-31'],
  ['An earlier day', ['2026-04-30 | | Not started'], '2026-04-30'],
  ['A day that is forecast where none is due', [' | 2026-04-15 | Not started'], '2026-04-15'],
  ['What is done', ['2026-04-30 | | Done'], '2026-05-31'],
  ['What has no day', ['2026-04-30 | | Not started', ' | | Not started'], undefined],
])('%s beside a milestone in May', (_what, rows, next) => {
  expect(nextWith(rows)).toBe(next);
});
