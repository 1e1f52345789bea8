import { planScorecard } from '../../core/audit/plan-scorecard.ts';
import { plainWords } from '../../core/scorecard/plain-words.ts';
import type { Scorecard, ScoredMeasure } from '../../core/scorecard/scorecard.ts';
import { scenarioStates } from '../../core/scorecard/trigger/scenario-states.ts';
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
  return {
    revision: bench.revision,
    triggers: states.map((told) => ({
      told,
      measures: (told.state?.conditions ?? []).map(({ condition }) => measureNamed(scorecard, condition.measure)),
    })),
  };
}

function scorecardIn({ session }: Workbench): Scorecard {
  const { recognition, today, settings } = session;
  return planScorecard(recognition.plan, { today, settings }, settings.params['adverse-signal']?.['alarms']);
}

function measureNamed({ measures }: Scorecard, name: string): ScoredMeasure | null {
  const wanted = plainWords(name);
  const isWanted = (text: string | null | undefined): boolean =>
    typeof text === 'string' && plainWords(text) === wanted;
  return measures.find(({ measure }) => isWanted(measure.id) || isWanted(measure.name)) ?? null;
}
