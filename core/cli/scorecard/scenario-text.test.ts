import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { recognise } from '../../recognise/recognise.ts';
import { scorecardOf } from '../../scorecard/scorecard.ts';
import { scenarioStates } from '../../scorecard/trigger/scenario-states.ts';
import { scenarioLines } from './scenario-text.ts';
import { scorecardJson } from './scorecard-json.ts';

const today = parseIsoDay('2026-04-05')!;

function planOf(drawing: string): Plan {
  return recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan;
}

test('values of a measure that a trigger names by its id are written as its own are', () => {
  const plan = planOf(`
    | ID     | Measure | Unit | Target | Direction | Jan 2026 | Feb 2026 | Mar 2026 |
    | KPI-A7 | Revenue | k€   | 5      | higher    | 10       | 12       | 11       |
    | KPI-B2 | Demos   |      | 8      | higher    | 9        | 10       | 12       |`);
  const { scenarios } = planOf(`
    | Scenario    | Trigger        | Action        |
    | Slow year   | KPI-A7 below 9 | Freeze hiring |
    | Slower year | KPI-A7 below 7 | Close a site  |`);
  const scorecard = scorecardOf(plan, { today, fiscalYearStart: 1, processChanges: [], alarmsAYear: 1 });
  const states = scenarioStates({ ...plan, scenarios }, scorecard);
  const json = scorecardJson({ file: 'p', today, scorecard, teams: scorecard.teams, scenarios: states }, 'en');
  const text = scenarioLines(json.scenarios, { width: 200, language: 'en', paint: (_, words) => words }).join('\n');
  expect(text).toContain('KPI-A7 stands at €11k, €2k away from €9k.');
});
