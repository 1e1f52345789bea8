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
    const { touch, wait } = step;
    const header = plainWords(waitHeader(step, tables));
    if (typeof touch !== 'number' || touch < 0 || (wait ?? 0) < 0 || LIMIT.test(header)) return null;
    const after = WHOLE.test(header) ? Math.max(0, (wait ?? 0) - touch) : (wait ?? 0);
    timed.push({ step, touch, wait: after });
  }
  return timed;
}

function waitHeader({ source }: FlowStep, tables: Plan['tables']): string {
  const table = tables.find(({ id }) => id === source.table);
  return table?.columns.find(({ column }) => column === source.fields['wait'])?.header ?? '';
}
