import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Entity } from '../plan/entity.ts';
import type { Collection, Plan } from '../plan/plan.ts';
import type { Settings } from '../plan/settings.ts';
import type { Table } from '../plan/table.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Sheet, Workbook } from '../sheet/workbook.ts';
import type { Severity } from './finding.ts';
import type { Data } from './sentence.ts';
import type { ParamWords, Translated, Translation } from './sentences.ts';

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
export interface Param extends ParamWords {
  readonly default: number;
}

/** What a rule's `check` yields for one failing cause; `Cases` are the names of the rule's `messages`. */
export interface Hit<Cases extends string = string> {
  /** Cells that show it, the one to go to first. */
  readonly at: CellRef | readonly CellRef[];
  /** Fills the message's `{names}` and is kept as evidence. */
  readonly data: Data;
  readonly entity?: Entity;
  /** Hits of one rule with the same cause become one finding with all their cells. */
  readonly cause?: string;
  /** Where the mend is certain: what does it, told by the rule's `mend`. */
  readonly edits?: readonly CellEdit[] | undefined;
  /** Which of the rule's `messages` tells it; its `message` otherwise. */
  readonly message?: Cases | undefined;
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
  /** The title in German; the sheet stays as planners wrote it. */
  readonly german: string;
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

interface RuleText<P extends string, M extends string> extends Translated {
  /** The noun of the failing state; permanent, and the file's name. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly messages?: Readonly<Record<M, string>>;
  /** Of cases that weigh less than the rule's own severity. */
  readonly milder?: Partial<Readonly<Record<M, Severity>>>;
  /** Rules that explain this one: a hit is dropped where one of them flags the same entity or the same cell. */
  readonly unless?: readonly string[];
  readonly params?: Readonly<Record<P, Param>>;
  readonly examples: { readonly passing: readonly Example[]; readonly failing: readonly FailingExample[] };
}

/** A rule over the plan. */
export interface PlanRule<P extends string = string, M extends string = string> extends RuleText<P, M> {
  /**
   * `collection.field` the rule cannot do without: an empty collection makes it not applicable, a field that no table
   * of the collection has a column for makes it incomplete. Either of several: `milestones.due|forecast`, or across
   * collections `initiatives.dependsOn|milestones.dependsOn`; with `initiatives?.demand` a table that has the field counts
   * and none is missed; with `stakeholders*.planned` another table of the collection may have it. Tables without the field stay in the plan: their entities
   * have it `undefined`, so a check compares with `=== null`.
   */
  readonly needs: readonly string[];
  readonly check: (plan: Plan, context: Context<P>) => Iterable<Hit<NoInfer<M>>>;
}

/** A rule over the plan that judges each entity by itself: after an edit, the edited ones alone. */
export interface EachRule<
  C extends Collection = Collection,
  P extends string = string,
  M extends string = string,
> extends PlanRule<P, M> {
  /** The collections it goes through, in this order. */
  readonly each: readonly C[];
  /** What is wrong with one entity; null where nothing is. */
  readonly checkEach: (
    entity: Plan[C][number],
    context: Context<P>,
  ) => Hit<NoInfer<M>> | readonly Hit<NoInfer<M>>[] | null;
}

/** A rule over one sheet at a time (hygiene); not applicable where the workbook has no recognised table. */
export interface SheetRule<P extends string = string, M extends string = string> extends RuleText<P, M> {
  readonly checkSheet: (view: SheetView, context: Context<P>) => Iterable<Hit<NoInfer<M>>>;
}

export type Rule = PlanRule | EachRule | SheetRule;

/** The sentences that not every rule has, and a translation that has the same. */
interface Told<P extends string, M extends string, Systematic extends string, Mend extends string> {
  readonly systematic?: Systematic;
  readonly mend?: Mend;
  readonly german: Translation<NoInfer<P>, NoInfer<M>, Systematic, Mend>;
}

/** Defines a rule over the plan; only there so that the names of its parameters and sentences are checked. */
export function rule<
  P extends string = never,
  M extends string = never,
  Systematic extends string = never,
  Mend extends string = never,
>(definition: PlanRule<P, M> & Told<P, M, Systematic, Mend>): Rule {
  return definition;
}

/** Defines a rule over one entity at a time. */
export function eachRule<
  C extends Collection,
  P extends string = never,
  M extends string = never,
  Systematic extends string = never,
  Mend extends string = never,
>(definition: Omit<EachRule<C, P, M>, 'check'> & Told<P, M, Systematic, Mend>): EachRule {
  const whole: EachRule<C, P, M> = {
    ...definition,
    *check(plan, context) {
      for (const collection of definition.each)
        for (const entity of plan[collection]) yield* listOf(definition.checkEach(entity, context));
    },
  };
  return whole;
}

const NO_HITS: readonly never[] = [];

/** Hits in a list; all that there are none in are one. */
export function listOf<M extends string>(found: Hit<M> | readonly Hit<M>[] | null): readonly Hit<M>[] {
  if (found === null) return NO_HITS;
  if (!isList(found)) return [found];
  return found.length === 0 ? NO_HITS : found;
}

function isList<M extends string>(found: Hit<M> | readonly Hit<M>[]): found is readonly Hit<M>[] {
  return Array.isArray(found);
}

/** Defines a rule over one sheet at a time. */
export function sheetRule<
  P extends string = never,
  M extends string = never,
  Systematic extends string = never,
  Mend extends string = never,
>(definition: SheetRule<P, M> & Told<P, M, Systematic, Mend>): Rule {
  return definition;
}
