import type { People } from '../../plan/people.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Risk, Scenario } from '../../plan/registers.ts';
import type { Scorecard, ScoredMeasure } from '../scorecard.ts';
import { plainWords } from '../plain-words.ts';
import type { PlannedAction } from './action-in-plan.ts';
import { actionInPlan } from './action-in-plan.ts';
import type { Series } from './condition-series.ts';
import type { TriggerState } from './evaluate-trigger.ts';
import { evaluateTrigger } from './evaluate-trigger.ts';
import { parseTrigger } from './parse-trigger.ts';
import type { ParsedTrigger } from './trigger.ts';

/** A scenario, or a risk with a trigger, as it stands on the readings. */
export interface ScenarioState {
  readonly scenario: Scenario | Risk;
  readonly kind: 'scenario' | 'risk';
  readonly text: string;
  readonly parsed: ParsedTrigger;
  /** Null where the text could not be read. */
  readonly state: TriggerState | null;
  /** Of the scenario's own column, else as the text says it. */
  readonly action: string | null;
  readonly owner: People | null;
  readonly who: string | null;
  /** Where the plan has the action; null where it has not, or there is no action. */
  readonly planned: PlannedAction | null;
}

const SHARE = /%|percent|prozent|\b(?:rate|share|ratio)\b|quote\b|anteil/i;

/** Every trigger of the plan, read and evaluated; those of risks only where the text can be read as a condition on a measure. */
export function scenarioStates(
  plan: Pick<Plan, 'scenarios' | 'risks' | 'initiatives' | 'milestones' | 'requests' | 'raisedIssues' | 'decisions'>,
  { measures }: Pick<Scorecard, 'measures'>,
): readonly ScenarioState[] {
  const names = measureNames(measures);
  const seriesOf = seriesFinder(measures);
  const read = (scenario: Scenario | Risk, kind: ScenarioState['kind']): readonly ScenarioState[] => {
    if (!scenario.trigger) return [];
    const parsed = parseTrigger(scenario.trigger, names);
    if (kind === 'risk' && !parsed.ok) return [];
    const own = 'action' in scenario ? scenario.action : (scenario.mitigation ?? scenario.response);
    const action = own ?? (parsed.ok ? parsed.trigger.action : null);
    return [
      {
        scenario,
        kind,
        text: scenario.trigger,
        parsed,
        state: parsed.ok ? evaluateTrigger(parsed.trigger, seriesOf) : null,
        action,
        owner: scenario.owner ?? null,
        who: scenario.owner?.text ?? (parsed.ok ? parsed.trigger.who : null),
        planned: action === null ? null : actionInPlan(action, plan),
      },
    ];
  };
  return [...plan.scenarios.flatMap((one) => read(one, 'scenario')), ...plan.risks.flatMap((one) => read(one, 'risk'))];
}

/** Names of measures as a condition may write them, and ids that are more than a number. */
export function measureNames(measures: readonly ScoredMeasure[]): readonly string[] {
  return measures.flatMap(({ measure: { name, id } }) => [
    name,
    ...(typeof id === 'string' && !/^\d+$/.test(id) ? [id] : []),
  ]);
}

/** Finds a measure by its id or name; null where the scorecard has none of it. */
export function measureFinder(measures: readonly ScoredMeasure[]): (name: string) => ScoredMeasure | null {
  const byKey = new Map<string, ScoredMeasure>();
  for (const one of measures.toReversed())
    for (const key of [one.measure.id, one.measure.name]) if (typeof key === 'string') byKey.set(plainWords(key), one);
  return (name) => byKey.get(plainWords(name)) ?? null;
}

/** Finds the readings of a measure by its id or name; null where the scorecard has none of it. */
export function seriesFinder(measures: readonly ScoredMeasure[]): (name: string) => Series | null {
  const find = measureFinder(measures);
  return (name) => {
    const found = find(name);
    if (found === null) return null;
    const { measure, points, values, target } = found;
    return {
      name: measure.name,
      values,
      days: points.map(({ on }) => on),
      rhythmDays: measure.rhythmDays ?? null,
      target,
      isShare:
        points.some(({ isShare }) => isShare) || SHARE.test(`${measure.unit ?? ''} ${measure.name.slice(0, 200)}`),
    };
  };
}
