import type { WorkingCalendar } from '../calendar/working-days.ts';
import { onceFor } from '../plan/once-for.ts';
import type { Plan } from '../plan/plan.ts';
import type { Settings } from '../plan/settings.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Context } from './rule.ts';

/** Everything an audit can read, by path: `plan.milestones`, `settings.rulesOff`, `today`. Values compare by identity. */
export type Facts = ReadonlyMap<string, unknown>;

/** Makes something of a plan, the same object as long as it says the same. */
export type Derive<V = unknown> = (plan: Plan) => V;

/** What one rule read of them, or had made of the plan. Its result holds as long as each of these is still the same. */
export type Reads = ReadonlyMap<string | Derive, unknown>;

/** A plan and a context that note what is read from them. */
export interface Recorder {
  readonly plan: Plan;
  readonly context: Context;
  readonly workbook: Workbook;
  readonly reads: Reads;
}

interface Known {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly today: string;
  readonly calendar: WorkingCalendar;
}

export function factsOf({ plan, workbook, settings, today, calendar }: Known): Facts {
  const facts = new Map<string, unknown>([
    ['today', today],
    ['calendar', calendar],
  ]);
  for (const [part, value] of [
    ['plan', plan],
    ['workbook', workbook],
    ['settings', settings],
  ] as const)
    for (const [key, fact] of Object.entries(value)) facts.set(`${part}.${key}`, fact);
  return facts;
}

/** Whether everything that was read is what it was. */
export function stillHolds(reads: Reads, plan: Plan, facts: Facts, params: Readonly<Record<string, number>>): boolean {
  const nowOf = (path: string | Derive): unknown => {
    if (typeof path !== 'string') return path(plan);
    return path.startsWith('param.') ? params[path.slice(6)] : facts.get(path);
  };
  for (const [path, value] of reads) if (nowOf(path) !== value) return false;
  return true;
}

type Noting = Map<string | Derive, unknown>;

/** A view of an object that notes in `reads` what is read from it. */
type Viewing<T> = (reads: Noting) => T;

const NOTED = Symbol();

/** Views of an object: all of them share their getters, since every rule has views of its own. */
function viewing<T extends object>(target: T, part: string): Viewing<T> {
  class View {
    readonly [NOTED]: Noting;
    constructor(reads: Noting) {
      this[NOTED] = reads;
    }
  }
  for (const key of Object.keys(target) as (keyof T & string)[]) {
    const path = `${part}.${key}`;
    const value = target[key];
    Object.defineProperty(View.prototype, key, {
      enumerable: true,
      get(this: View) {
        const reads = this[NOTED];
        if (!reads.has(path)) reads.set(path, value);
        return value;
      },
    });
  }
  return (reads) => new View(reads) as unknown as T;
}

const viewsOfPlan = onceFor((plan: Plan) => viewing(plan, 'plan'));
const viewsOfWorkbook = onceFor((workbook: Workbook) => viewing(workbook, 'workbook'));
const viewsOfSettings = onceFor((settings: Settings) => viewing(settings, 'settings'));
const viewsOfParams = onceFor((params: Readonly<Record<string, number>>) => viewing(params, 'param'));

/** Views of a plan and a context for one run of one rule. */
export function recorder(plan: Plan, context: Omit<Context, 'of'>, params: Readonly<Record<string, number>>): Recorder {
  const reads: Noting = new Map();
  const workbook = viewsOfWorkbook(context.workbook)(reads);
  const settings = viewsOfSettings(context.settings)(reads);
  const watchedParams = viewsOfParams(params)(reads);
  return {
    plan: viewsOfPlan(plan)(reads),
    workbook,
    reads,
    context: {
      get today() {
        reads.set('today', context.today);
        return context.today;
      },
      get calendar() {
        reads.set('calendar', context.calendar);
        return context.calendar;
      },
      params: watchedParams,
      settings,
      workbook,
      of: <V>(derive: (given: Plan) => V): V => {
        if (!reads.has(derive)) reads.set(derive, derive(plan));
        return reads.get(derive) as V;
      },
    },
  };
}
