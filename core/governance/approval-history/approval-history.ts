import type { Day } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { ApprovalRule, Span } from '../../plan/approvals.ts';
import { onceFor } from '../../plan/once-for.ts';
import { onceForText } from '../../plan/once-for-text.ts';
import { personKey } from '../../plan/person-names.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { amountBands, bandOf } from './amount-bands.ts';
import type { AmountsOf } from './amounts-of.ts';
import { amountsOf } from './amounts-of.ts';
import type { ApprovalCase, CountingDays } from './approval-case.ts';
import { caseOf } from './approval-case.ts';
import type { ApprovalYield } from './approval-yield.ts';
import { yieldOf } from './approval-yield.ts';
import type { HistorySpan } from './history-span.ts';
import { spanOf } from './history-span.ts';
import { rowFinder } from './row-of-request.ts';
import type { Waits } from './waits.ts';
import { waitsOf } from './waits.ts';

/** Cases that have something in common, and what they say of it. */
export interface CaseGroup {
  /** As first written; empty for the bands of amount and for all cases together. */
  readonly name: string;
  readonly cases: readonly ApprovalCase[];
  readonly yield: ApprovalYield;
  readonly waits: Waits;
}

/** Cases of one row of an approval table. */
export interface RuleGroup extends CaseGroup {
  readonly rule: ApprovalRule;
}

/** Cases of one band of amount, in the currency of the history. */
export interface BandGroup extends CaseGroup {
  readonly band: Span;
}

/** What an approval history says: how often asking made a difference, and how long it took. */
export interface ApprovalHistory {
  readonly all: CaseGroup;
  /** In the order in which they first appear. */
  readonly lanes: readonly CaseGroup[];
  /** Those with most cases first; a case with two approvers counts for both. */
  readonly approvers: readonly CaseGroup[];
  /** Ascending, those without cases left out. */
  readonly bands: readonly BandGroup[];
  /** In the order of the approval tables, those without cases left out. */
  readonly rules: readonly RuleGroup[];
  /** Which field says how large a case is, in which currency, and how many amounts could not be brought into it. */
  readonly amount: AmountsOf['of'];
  readonly span: HistorySpan | null;
}

/** What a history is made of. */
export type HistoryPlan = Pick<Plan, 'approvalRules' | 'approvalRequests' | 'rates' | 'tables'>;

/** The history of a plan’s approvals by lane, approver, band of amount and row of the approval tables. */
export function approvalHistoryOf(plan: HistoryPlan, { calendar, today }: CountingDays): ApprovalHistory {
  return historyFrom(plan.approvalRequests)(plan.approvalRules)(plan.rates)(plan.tables)(calendar)(today);
}

const historyFrom = onceFor((approvalRequests: Plan['approvalRequests']) =>
  onceFor((approvalRules: Plan['approvalRules']) =>
    onceFor((rates: Plan['rates']) =>
      onceFor((tables: Plan['tables']) =>
        onceFor((calendar: WorkingCalendar) =>
          onceForText((today) =>
            counted({ approvalRequests, approvalRules, rates, tables }, { calendar, today: today as Day }),
          ),
        ),
      ),
    ),
  ),
);

function counted(plan: HistoryPlan, days: CountingDays): ApprovalHistory {
  const { approvalRequests: requests, approvalRules } = plan;
  const rowOf = rowFinder(plan);
  const { amounts, of } = amountsOf(plan);
  const cases = requests.map((request, at) =>
    caseOf(request, { row: rowOf(request), amount: amounts[at] ?? null }, days),
  );
  const known = amounts.filter((amount) => amount !== null);
  const bands = of === null ? [] : amountBands(of, plan, known);
  const byRule = groupedBy(cases, ({ row }) => (row?.rule ? [row.rule] : []));
  const byBand = groupedBy(cases, ({ amount }) => (amount === null ? [] : [bandOf(amount, bands)]));
  return {
    all: group('', cases),
    lanes: named(cases, ({ lane }) => (lane === null ? [] : [lane]), plainWords),
    approvers: named(cases, ({ approvers }) => approvers, personKey).toSorted(
      (one, other) => other.cases.length - one.cases.length,
    ),
    bands: bands.flatMap((band) => {
      const some = byBand.get(band);
      return some === undefined ? [] : [{ ...group('', some), band }];
    }),
    rules: approvalRules.flatMap((rule) => {
      const some = byRule.get(rule);
      return some === undefined ? [] : [{ ...group(rule.name, some), rule }];
    }),
    amount: of,
    span: spanOf(requests),
  };
}

function group(name: string, cases: readonly ApprovalCase[]): CaseGroup {
  return { name, cases, yield: yieldOf(cases), waits: waitsOf(cases) };
}

/** Groups by a name that several cases write alike; the first writing names the group. */
function named(
  cases: readonly ApprovalCase[],
  namesOf: (one: ApprovalCase) => readonly string[],
  fold: (name: string) => string,
): readonly CaseGroup[] {
  const writings = new Map<string, string>();
  const found = groupedBy(cases, (one) =>
    namesOf(one).map((name) => {
      const key = fold(name);
      if (!writings.has(key)) writings.set(key, name);
      return key;
    }),
  );
  return [...found].map(([key, some]) => group(writings.get(key) ?? key, some));
}

function groupedBy<K>(
  cases: readonly ApprovalCase[],
  keysOf: (one: ApprovalCase) => readonly K[],
): ReadonlyMap<K, readonly ApprovalCase[]> {
  const groups = new Map<K, ApprovalCase[]>();
  for (const one of cases)
    for (const key of new Set(keysOf(one))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [one]);
      else known.push(one);
    }
  return groups;
}
