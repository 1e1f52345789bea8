import type { FlowStep } from '../plan/approvals.ts';
import { onceFor } from '../plan/once-for.ts';
import type { Plan } from '../plan/plan.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { nameOf } from './decider-of.ts';

/** One flow from end to end. */
export interface Flow {
  /** As first written; empty where the table names no flow. */
  readonly name: string;
  /** By their stated position, else in the order of the rows. */
  readonly steps: readonly FlowStep[];
}

/** What comes after the stage that a record is in. */
export interface NextStep {
  readonly flow: string;
  /** The steps of the stage that the record is in. */
  readonly at: readonly FlowStep[];
  /** Null at the end of the flow. */
  readonly step: FlowStep | null;
  /** Who owns the next step; null at the end, and where the plan names nobody. */
  readonly owner: string | null;
  /** Working days that a case usually waits before the next step; null where the plan does not say. */
  readonly wait: number | null;
}

/** The flows of a plan with their steps in order. */
export const flowsOf = onceFor((steps: readonly FlowStep[]): readonly Flow[] => {
  const flows = new Map<string, FlowStep[]>();
  for (const step of steps) {
    const key = `${plainWords(step.flow ?? '')}\n${(step.flow ?? '') === '' ? step.source.table : ''}`;
    const known = flows.get(key);
    if (known === undefined) flows.set(key, [step]);
    else known.push(step);
  }
  return [...flows.values()].map((some) => ({ name: some[0]?.flow ?? '', steps: inOrder(some) }));
});

/** Rows stay as they stand unless each of them says its position. */
function inOrder(steps: readonly FlowStep[]): readonly FlowStep[] {
  return steps.some(({ order }) => (order ?? null) === null)
    ? steps
    : steps.toSorted((one, other) => one.order! - other.order!);
}

/**
 * What comes next for a record in a stage, as its system writes it (a step’s own name or id will do too): one answer for
 * each place of each flow that has the stage, so that a word which stands twice is told twice and never guessed.
 */
export function nextSteps({ flowSteps }: Pick<Plan, 'flowSteps'>, stage: string): readonly NextStep[] {
  const key = plainWords(stage);
  if (key === '') return [];
  const flows = flowsOf(flowSteps);
  const byStage = flows.flatMap((flow) => after(flow, ({ stage: said }) => plainWords(said ?? '') === key));
  if (byStage.length > 0) return byStage;
  return flows.flatMap((flow) =>
    after(flow, ({ name, id }) => [name, id ?? ''].some((one) => plainWords(one) === key)),
  );
}

function after({ name, steps }: Flow, isThere: (step: FlowStep) => boolean): readonly NextStep[] {
  return steps.flatMap((last, at) => {
    const step = steps[at + 1] ?? null;
    if (!isThere(last) || (step !== null && isThere(step))) return [];
    const before = steps.slice(0, at + 1).toReversed();
    const first = before.findIndex((one) => !isThere(one));
    const there = (first === -1 ? before : before.slice(0, first)).toReversed();
    return [{ flow: name, at: there, step, owner: nameOf(step?.owner), wait: step?.wait ?? null }];
  });
}
