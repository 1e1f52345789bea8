import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Entity } from '../plan/entity.ts';
import type { Collection, Plan } from '../plan/plan.ts';
import type { Settings } from '../plan/settings.ts';
import type { Table } from '../plan/table.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Sheet, Workbook } from '../sheet/workbook.ts';
import type { Fix, Severity } from './finding.ts';

/** The groups of the catalogue. */
export type Family =
  | 'brief'
  | 'ownership'
  | 'dates'
  | 'progress'
  | 'structure'
  | 'schedule'
  | 'capacity'
  | 'money'
  | 'scorecard'
  | 'authority'
  | 'flow'
  | 'risk'
  | 'hygiene';

/** A threshold of a rule. */
export interface Param {
  readonly default: number;
  /** What it bounds, with its unit: `days in stage decide`. */
  readonly title: string;
  /** Where the default comes from. */
  readonly source: string;
}

/** What a rule's `check` yields for one failing cause. */
export interface Hit {
  /** Cells that show it, the one to go to first. */
  readonly at: CellRef | readonly CellRef[];
  /** Fills the message's `{names}` and is kept as evidence. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly entity?: Entity;
  /** Hits of one rule with the same cause become one finding with all their cells. */
  readonly cause?: string;
  readonly fix?: Fix;
  /** Where one rule has sentences for several cases; defaults to the rule's `message`. */
  readonly message?: string;
}

/** What a check may know besides the plan: no clock, no screen. */
export interface Context<P extends string = string> {
  readonly today: Day;
  readonly params: Readonly<Record<P, number>>;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
  /** For formatting and hygiene; rules read facts of the plan from the plan. */
  readonly workbook: Workbook;
  /**
   * What a function of this file or another makes of the plan. The rule then rests on the answer alone, not on all that
   * the answer was made of; so the function gives the same object as long as it says the same.
   */
  readonly of: <V>(derive: (plan: Plan) => V) => V;
}

/** A sheet as a hygiene rule sees it. */
export interface SheetView {
  readonly sheet: Sheet;
  /** The sheet's recognised tables, those of kind `other` too. */
  readonly tables: readonly Table[];
  readonly workbook: Workbook;
}

/** A little sheet: Markdown tables, read by the real recogniser. See `test/little-sheet.ts` for its notation. */
export interface Example {
  readonly title: string;
  readonly sheet: string;
  /** The day the audit runs on; 2026-03-02 where the example does not care. */
  readonly today?: string;
  /** What the planner has set; the defaults otherwise. */
  readonly settings?: Partial<Settings>;
}
export interface FailingExample extends Example {
  /** Addresses each finding points at, in order: `C2`, `'Team plan'!C2`, `C2,C5` for one finding with two cells. */
  readonly flags: readonly string[];
}

interface RuleText<P extends string> {
  /** The noun of the failing state; permanent, and the file's name. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: string;
  /** One sentence with `{names}` filled from a hit's data; `{days|day|days}` picks the word that fits the number. */
  readonly message: string;
  /**
   * For a failure that, where most of a table shows it, is one cause (nobody filled the column): the sentence for all of
   * them, with `{count}`, `{total}`, `{column}` and `{sheet}`. The runner folds 5 or more hits in one column that are
   * over half of the table.
   */
  readonly systematic?: string;
  /** Rules that explain this one: a hit is dropped where one of them flags the same entity or the same cell. */
  readonly unless?: readonly string[];
  readonly why: string;
  readonly fix: string;
  readonly params?: Readonly<Record<P, Param>>;
  readonly examples: { readonly passing: readonly Example[]; readonly failing: readonly FailingExample[] };
}

/** A rule over the plan. */
export interface PlanRule<P extends string = string> extends RuleText<P> {
  /**
   * `collection.field` the rule cannot do without: an empty collection makes it not applicable, a field that no table
   * of the collection has a column for makes it incomplete. Either of several: `milestones.due|forecast`, or across
   * collections `initiatives.dependsOn|milestones.dependsOn`. Tables without the field stay in the plan: their entities
   * have it `undefined`, so a check compares with `=== null`.
   */
  readonly needs: readonly string[];
  readonly check: (plan: Plan, context: Context<P>) => Iterable<Hit>;
}

/** A rule over the plan that judges each entity by itself: after an edit, the edited ones alone. */
export interface EachRule<C extends Collection = Collection, P extends string = string> extends PlanRule<P> {
  /** The collections it goes through, in this order. */
  readonly each: readonly C[];
  readonly checkEach: (entity: Plan[C][number], context: Context<P>) => Iterable<Hit>;
}

/** A rule over one sheet at a time (hygiene); not applicable where the workbook has no recognised table. */
export interface SheetRule<P extends string = string> extends RuleText<P> {
  readonly checkSheet: (view: SheetView, context: Context<P>) => Iterable<Hit>;
}

export type Rule = PlanRule | EachRule | SheetRule;

/** Defines a rule over the plan; only there so that the parameters' names are checked. */
export function rule<P extends string>(definition: PlanRule<P>): Rule {
  return definition;
}

/** Defines a rule over one entity at a time. */
export function eachRule<C extends Collection, P extends string>(definition: Omit<EachRule<C, P>, 'check'>): EachRule {
  const whole: EachRule<C, P> = {
    ...definition,
    *check(plan, context) {
      for (const collection of definition.each)
        for (const entity of plan[collection]) yield* definition.checkEach(entity, context);
    },
  };
  return whole;
}

/** Defines a rule over one sheet at a time. */
export function sheetRule<P extends string>(definition: SheetRule<P>): Rule {
  return definition;
}
