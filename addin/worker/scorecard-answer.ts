import { scorecardOf } from '../../core/scorecard/scorecard.ts';
import type { ScorecardAnswer } from '../pane/plan-answers.ts';
import type { Workbench } from './workbench.ts';

/** The scorecard of a bench as it stands. */
export function scorecardAnswer({ session, revision }: Workbench): ScorecardAnswer {
  const { recognition, today, settings } = session;
  const { fiscalYearStart, processChanges } = settings;
  const scorecard = scorecardOf(recognition.plan, { today, fiscalYearStart, processChanges, alarmsAYear: ALARMS });
  return { revision, scorecard };
}
const ALARMS = 0.1;
