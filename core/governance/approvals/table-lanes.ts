import type { ApprovalRule } from '../../plan/approvals.ts';
import type { Lane } from '../../plan/governance.ts';
import type { TableLane } from './approval-table.ts';
import { seniorityOf } from './seniority.ts';
import { laneTextOf, needsNobody, outcomeOf } from './outcome-of.ts';

/** A lane with what may tell how fast it is. */
interface LaneSigns extends TableLane {
  readonly approvers: number | null;
  readonly wait: number | null;
  /** The highest amount from which on a row of it applies. */
  readonly from: number;
}

/**
 * The lanes of a table’s rows, fastest first. A lane where nobody has to approve goes before all others. Then decides the
 * first of these that every other lane says: its authority (autonomy, guardrail, commitment), a number in its name where
 * the names differ in nothing else (`Tier 1`, `Tier 2`), how many approve, the longest wait, how senior its name says it is
 * (`Deal desk`, `VP Sales`, `CFO`), the amount of money from which on it applies; and at last the order of the rows.
 */
export function lanesOf(rules: readonly ApprovalRule[]): readonly TableLane[] {
  const byKey = new Map<string, ApprovalRule[]>();
  for (const rule of rules) {
    const { lane } = outcomeOf(rule);
    const rows = byKey.get(lane);
    if (rows === undefined) byKey.set(lane, [rule]);
    else rows.push(rule);
  }
  const lanes = [...byKey].map(([key, rows]) => signsOf(key, rows));
  const some = lanes.filter(({ needsNobody }) => !needsNobody);
  const numbers = levelsOf(some);
  const known: readonly ((lane: LaneSigns) => number | null)[] = [
    ({ authority }) => (authority === null ? null : AUTHORITIES.indexOf(authority)),
    ({ key }) => numbers?.get(key) ?? null,
    ({ approvers }) => approvers,
    ({ wait }) => wait,
    ({ name }) => (name === null ? null : seniorityOf(name)),
    ({ from }) => from,
  ];
  const signs = known.filter((sign) => some.every((lane) => sign(lane) !== null));
  const inOrder = some.toSorted((one, other) => {
    for (const sign of signs) {
      const apart = sign(one)! - sign(other)!;
      if (apart !== 0) return apart;
    }
    return 0;
  });
  return [...lanes.filter(({ needsNobody }) => needsNobody), ...inOrder].map(
    ({ key, name, authority, needsNobody }) => ({ key, name, authority, needsNobody }),
  );
}

const AUTHORITIES: readonly Lane[] = ['autonomy', 'guardrail', 'commitment'];

function signsOf(key: string, rows: readonly ApprovalRule[]): LaneSigns {
  const [first] = rows;
  const authorities = new Set(rows.map(({ authority }) => authority));
  const counts = rows.flatMap((rule) => (needsNobody(rule) ? 0 : (rule.approvers?.names.length ?? [])));
  const waits = rows.flatMap(({ waitLimit }) => waitLimit ?? []);
  const [named] = rows.flatMap((rule) => laneTextOf(rule) ?? (needsNobody(rule) ? [] : (rule.approvers?.text ?? [])));
  return {
    key,
    name: named ?? null,
    authority: authorities.size === 1 ? (first?.authority ?? null) : null,
    needsNobody: rows.every(needsNobody),
    approvers: counts.length === 0 ? null : Math.max(...counts),
    wait: waits.length === 0 ? null : Math.max(...waits),
    from: Math.max(0, ...rows.flatMap(lowestAmounts)),
  };
}

function lowestAmounts({ conditions }: ApprovalRule): readonly number[] {
  return conditions.flatMap(({ field, condition }) =>
    field.kind === 'money' && condition.is === 'within' ? (condition.spans[0]?.low ?? []) : [],
  );
}

/** The number in each name, where all names are the same words but for it. */
function levelsOf(lanes: readonly LaneSigns[]): ReadonlyMap<string, number> | null {
  const words = new Set(lanes.map(({ key }) => key.replace(/\d+/, '#')));
  const [form = ''] = words;
  if (words.size !== 1 || !form.includes('#')) return null;
  return new Map(lanes.map(({ key }) => [key, Number(/\d+/.exec(key)?.[0])]));
}
