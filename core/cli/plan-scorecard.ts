import { ALARMS_A_YEAR } from '../scorecard/alarm-threshold.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { scorecardOf } from '../scorecard/scorecard.ts';
import type { ReadPlan } from './read-plan.ts';

/** The scorecard of a plan, by the settings that were read with it. */
export function planScorecard({ plan, settings, today }: ReadPlan): Scorecard {
  const { fiscalYearStart, processChanges, params } = settings;
  const alarmsAYear = params['adverse-signal']?.['alarms'] ?? ALARMS_A_YEAR;
  return scorecardOf(plan, { today, fiscalYearStart, processChanges, alarmsAYear });
}
