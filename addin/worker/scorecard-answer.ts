import { planScorecard } from '../../core/audit/plan-scorecard.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { Scorecard, ScoredMeasure } from '../../core/scorecard/scorecard.ts';
import { canonicalTrigger } from '../../core/scorecard/trigger/canonical-trigger.ts';
import type { ScenarioState } from '../../core/scorecard/trigger/scenario-states.ts';
import { measureNames, scenarioStates } from '../../core/scorecard/trigger/scenario-states.ts';
import { CERTAIN } from '../../core/scorecard/trigger/trigger.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import { contentAt } from '../../core/sheet/cell-edit.ts';
import type { ScenariosAnswer, ScorecardAnswer } from '../pane/plan-answers.ts';
import type { Workbench } from './workbench.ts';

/** The scorecard of a bench as it stands. */
export function scorecardAnswer(bench: Workbench): ScorecardAnswer {
  return { revision: bench.revision, scorecard: scorecardIn(bench) };
}

/** The triggers of a bench as they stand, each condition with the measure it speaks of. */
export function scenariosAnswer(bench: Workbench): ScenariosAnswer {
  const scorecard = scorecardIn(bench);
  const states = scenarioStates(bench.session.recognition.plan, scorecard);
  const names = measureNames(scorecard.measures);
  return {
    revision: bench.revision,
    triggers: states.map((told) => ({
      told,
      measures: (told.state?.conditions ?? []).map(({ condition }) => measureNamed(scorecard, condition.measure)),
      confirm: { en: confirming(bench, told, names, 'en'), de: confirming(bench, told, names, 'de') },
    })),
  };
}

/** The edit that writes a trigger as it was read; null where that is sure already, or a formula gives the text. */
function confirming(
  { session: { workbook } }: Workbench,
  { scenario, parsed }: ScenarioState,
  names: readonly string[],
  tongue: 'en' | 'de',
): CellEdit | null {
  if (!parsed.ok || parsed.certainty >= CERTAIN) return null;
  const cell = cellOf(scenario, 'trigger');
  const before = contentAt(workbook, cell);
  const text = canonicalTrigger(parsed.trigger, names, tongue);
  if (text === null || before.formula !== null || typeof before.value !== 'string') return null;
  return { cell, before, after: { ...before, value: text } };
}

/** The scorecard of a bench, as its settings say how it is judged. */
export function scorecardIn({ session }: Workbench): Scorecard {
  const { recognition, today, settings } = session;
  return planScorecard(recognition.plan, { today, settings }, settings.params['adverse-signal']?.['alarms']);
}

function measureNamed({ measures }: Scorecard, name: string): ScoredMeasure | null {
  const wanted = plainWords(name);
  const isWanted = (text: string | null | undefined): boolean =>
    typeof text === 'string' && plainWords(text) === wanted;
  return measures.find(({ measure }) => isWanted(measure.id) || isWanted(measure.name)) ?? null;
}
