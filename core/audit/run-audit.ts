import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { Settings } from '../plan/settings.ts';
import type { Table } from '../plan/table.ts';
import { withoutOwnCells } from '../sheet/own-cells.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { withAcceptances } from './acceptances.ts';
import { flaggedBy, unexplained, unflagged } from './explained.ts';
import type { Finding, RuleOutcome } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type { Finished } from './finish.ts';
import { finish } from './finish.ts';
import type { Gathered, Ground } from './gather.ts';
import { gather, whatBroke } from './gather.ts';
import { factsOf } from './reads.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Hit, Rule } from './rule.ts';
import { withSettledHits } from './settled-hits.ts';
import { settledPlan, tablesBySheet } from '../plan/settled.ts';

export interface AuditInput {
  /** What Lanekeeper wrote into it is not audited. */
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly today: Day;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** What the findings speak; English where absent. Ids, order and the names of evidence are the same in each. */
  readonly language?: Language | undefined;
  /** Called after each rule with its id and the share of all rules that have run, 0–1. */
  readonly onProgress?: (rule: string, done: number) => void;
}

export interface AuditResult {
  /** Worst first: by severity, rule id, sheet order, row, column, sentence. */
  readonly findings: readonly Finding[];
  /** One for each rule that is on, by id. */
  readonly outcomes: readonly RuleOutcome[];
  /** What the next audit may build on; plain memory, of no meaning to others. */
  readonly memo: AuditMemo;
}

interface AuditMemo {
  readonly plan: Plan;
  readonly tablesOfSheet: ReadonlyMap<string, readonly Table[]>;
  readonly calendar: WorkingCalendar;
  readonly sheetNames: string;
  readonly language: Language;
  readonly rules: ReadonlyMap<string, RuleMemo>;
}

interface RuleMemo {
  readonly gathered: Gathered;
  /** Hits of this rule and of those that explain them: the findings hold while these are the same. */
  readonly basis: readonly (readonly Hit[])[];
  /** Null where the rule broke. */
  readonly finished: Finished | null;
  readonly outcome: RuleOutcome;
}

/**
 * Runs rules over a plan. Never throws for anything in the data: a rule that breaks has the outcome `error` and the rest
 * goes on. With the result of an earlier audit, a rule runs again only where something it read is another object now;
 * the answer is the same as without it.
 */
export function runAudit(input: AuditInput, previous?: AuditResult): AuditResult {
  const sheetNames = input.workbook.sheets.map((sheet) => sheet.name).join('\n');
  const memo = previous?.memo.sheetNames === sheetNames ? previous.memo : undefined;
  const { settings, today, language = 'en' } = input;
  const workbook = withoutOwnCells(input.workbook);
  const plan = settledPlan(input.plan, memo?.plan);
  const tablesOfSheet = tablesBySheet(plan.tables, memo?.tablesOfSheet);
  const calendar = calendarOf(plan, settings, memo);
  const facts = factsOf({ plan, workbook, settings, today, calendar });
  const ground: Ground = { plan, facts, tablesOfSheet, context: { today, settings, calendar, workbook } };
  const sheetOrder = new Map(workbook.sheets.map((sheet, at) => [sheet.name, at]));
  const rules = input.rules.filter((rule) => !settings.rulesOff.includes(rule.id)).toSorted(byRank);

  const isLaidAsBefore = memo !== undefined && sameTables(memo.tablesOfSheet, tablesOfSheet);
  const gathered = new Map<string, Gathered>();
  for (const [at, rule] of rules.entries()) {
    const before = memo?.rules.get(rule.id)?.gathered;
    const own = gather(rule, ground, before);
    gathered.set(rule.id, isLaidAsBefore ? withSettledHits(own, before) : own);
    input.onProgress?.(rule.id, (at + 1) / rules.length);
  }
  const done = new Map<string, RuleMemo>();
  for (const rule of rules) {
    const own = gathered.get(rule.id);
    if (own === undefined) continue;
    const explaining = (rule.unless ?? []).flatMap((id) => gathered.get(id) ?? []);
    const errors = errorsBeside(rule, gathered);
    const basis = [own.hits, ...errors, ...explaining.map((other) => other.hits)];
    const earlier = memo?.rules.get(rule.id);
    const known = memo?.language === language ? earlier : undefined;
    if (known !== undefined && isSameOutcome(known.gathered, own) && sameList(known.basis, basis)) {
      done.set(rule.id, { ...known, gathered: own });
      continue;
    }
    const hits = unexplained(
      unflagged(own.hits, errors.map(flaggedBy)),
      explaining.map((other) => flaggedBy(other.hits)),
    );
    const before = earlier?.gathered.rule === rule ? earlier.finished : null;
    done.set(rule.id, {
      gathered: own,
      basis,
      ...concluded(own, hits, { sheetOrder, tablesOfSheet }, language, before),
    });
  }
  const results = [...done.values()];
  return {
    findings: withAcceptances(
      bySeverity(results.map(({ finished }) => finished?.findings ?? [])),
      settings.acceptances,
      today,
    ),
    outcomes: results.map((result) => result.outcome).toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
    memo: { plan, tablesOfSheet, calendar, sheetNames, language, rules: done },
  };
}

/** Tell of cells of which nobody knows what would stand in them: rules on the plan say nothing of those alone. */
const OF_ERRORS = ['formula-error', 'formula-never-computed'];

function errorsBeside(rule: Rule, gathered: ReadonlyMap<string, Gathered>): readonly (readonly Hit[])[] {
  const readsPlan = 'needs' in rule && rule.needs.length > 0;
  return readsPlan ? OF_ERRORS.flatMap((id) => gathered.get(id) ?? []).map(({ hits }) => hits) : [];
}

/** Lists of findings in their order, with those that weigh less than their rule's others moved down. */
function bySeverity(lists: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
  return SEVERITIES.flatMap((severity) =>
    lists.map((list) =>
      list.every((finding) => finding.severity === list[0]!.severity)
        ? list[0]?.severity === severity
          ? list
          : []
        : list.filter((finding) => finding.severity === severity),
    ),
  );
}

/** Worst first and then by id: findings in this order of rules are in their final order, but for a rule's milder cases. */
function byRank(a: Rule, b: Rule): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Whether the outcome is told in the same words; findings rest on the hits, which are compared apart. */
function isSameOutcome(one: Gathered, other: Gathered): boolean {
  return one.rule === other.rule && one.state === other.state && one.detail?.en === other.detail?.en;
}

function concluded(
  { rule, state, detail }: Gathered,
  hits: readonly Hit[],
  layout: Parameters<typeof finish>[2],
  language: Language,
  before: Finished | null,
): Pick<RuleMemo, 'finished' | 'outcome'> {
  try {
    const finished = finish(rule, hits, layout, language, before);
    const outcome = state === 'ran' ? (finished.findings.length > 0 ? 'fail' : 'pass') : state;
    return { finished, outcome: { rule: rule.id, outcome, detail: detail?.[language] ?? null } };
  } catch (cause) {
    return { finished: null, outcome: { rule: rule.id, outcome: 'error', detail: whatBroke(cause)[language] } };
  }
}

function calendarOf(plan: Plan, settings: Settings, memo: AuditMemo | undefined): WorkingCalendar {
  const weekdays = settings.workingWeekdays;
  const holidays = new Set([...plan.holidays, ...settings.holidays]);
  const same =
    memo !== undefined &&
    sameList(memo.calendar.weekdays, weekdays) &&
    sameList([...memo.calendar.holidays], [...holidays]);
  return same ? memo.calendar : { weekdays, holidays };
}

function sameTables(one: AuditMemo['tablesOfSheet'], other: AuditMemo['tablesOfSheet']): boolean {
  return one.size === other.size && [...one].every(([sheet, tables]) => other.get(sheet) === tables);
}

function sameList<T>(one: readonly T[], two: readonly T[]): boolean {
  return one.length === two.length && one.every((item, at) => item === two[at]);
}
