import type { Day } from '../calendar/day.ts';
import type { Measure } from '../plan/measure.ts';
import type { Plan } from '../plan/plan.ts';
import type { ProcessChange } from '../plan/settings.ts';
import type { DatedPoint } from './dated-series.ts';
import { plainWords } from './plain-words.ts';

/** A decision whose title says so: “Process change: Churn – new onboarding”. */
const SAYS_CHANGE =
  /^(?:process change|change of process|new process|new baseline|re-?baseline|new limits|prozessanderung|neuer prozess|neue grenzen|neue basislinie)\b[\s:–—-]*(?:for |of |on |fur |bei )?(.+)$/;

/** Changes of process that the planner declared: in the settings, or as decisions that were made. */
export function processChanges(
  { decisions }: Pick<Plan, 'decisions'>,
  declared: readonly ProcessChange[],
): readonly ProcessChange[] {
  const decided = decisions.flatMap(({ name, decidedOn }) => {
    const measure = SAYS_CHANGE.exec(plainWords(name))?.[1];
    return measure === undefined || !decidedOn ? [] : [{ measure, on: decidedOn, reason: name }];
  });
  return [...declared, ...decided];
}

/** Positions of a measure's first readings after each change declared for it, ascending. */
export function changesIn(
  points: readonly DatedPoint[],
  { id, name }: Pick<Measure, 'id' | 'name'>,
  changes: readonly ProcessChange[],
): readonly number[] {
  const own = [plainWords(name), ...(typeof id === 'string' ? [plainWords(id)] : [])];
  const days: readonly Day[] = changes.flatMap(({ measure, on }) => {
    const said = plainWords(measure);
    return own.some((key) => said === key || (said.startsWith(key) && /^[\s:–—-]/.test(said.slice(key.length))))
      ? [on]
      : [];
  });
  const positions = days.map((day) => points.findIndex((point) => (point.period?.start ?? point.on) >= day));
  return [...new Set(positions.filter((at) => at > 0))].toSorted((one, other) => one - other);
}
