import type { FlowStep } from '../plan/approvals.ts';
import type { Plan } from '../plan/plan.ts';
import { plainWords } from '../scorecard/plain-words.ts';

/** Working days of work in a step, and of waiting for it. */
export interface Timed {
  readonly step: FlowStep;
  readonly touch: number;
  readonly wait: number;
}

/** Headers of a wait that was promised, not seen. */
const LIMIT =
  /\b(?:sla|max\p{L}*|limit|longest|within|by when|deadline|target|allowed|\p{L}*frist|zeitlimit|plazo|prazo|massimo)\b/u;
/** Headers of the whole time that a step takes, its work with it. */
const WHOLE = /\b(?:elapsed|lead(?! time before)|cycle|turn ?-?around|tat|total|throughput|durchlauf\p{L}*)\b/u;

/**
 * The times of a flow of two steps or more, where the work of each is known; a wait that nobody wrote counts as none, so that
 * the flow is at worst told better than it is. Null where nothing can be said.
 */
export function timesOf(steps: readonly FlowStep[], tables: Plan['tables']): readonly Timed[] | null {
  if (steps.length < 2) return null;
  const timed: Timed[] = [];
  for (const step of steps) {
    const { touch } = step;
    const wait = waitBefore(step, tables);
    if (typeof touch !== 'number' || touch < 0 || wait === null) return null;
    timed.push({ step, touch, wait });
  }
  return timed;
}

/** Working days that a case was seen to wait before a step, none where nobody wrote them; null where they only say how long it may. */
export function waitBefore(step: FlowStep, tables: Plan['tables']): number | null {
  const wait = step.wait ?? 0;
  const header = plainWords(waitHeader(step, tables));
  if (wait < 0 || LIMIT.test(header)) return null;
  if (!WHOLE.test(header)) return wait;
  return typeof step.touch === 'number' ? Math.max(0, wait - step.touch) : null;
}

function waitHeader({ source }: FlowStep, tables: Plan['tables']): string {
  const table = tables.find(({ id }) => id === source.table);
  return table?.columns.find(({ column }) => column === source.fields['wait'])?.header ?? '';
}
