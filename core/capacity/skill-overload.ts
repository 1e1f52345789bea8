import type { Period } from '../calendar/period.ts';
import { sameItems } from '../plan/settled.ts';
import type { AssignmentProblem, Shortage } from './flow/assignment.ts';
import { assign } from './flow/assignment.ts';
import type { AlikeFor } from './alike-suppliers.ts';
import { alikeFor } from './alike-suppliers.ts';
import { amountAt, demandOf } from './group-demand.ts';
import type { Ledger, LedgerEntry, LoadRow } from './ledger/ledger.ts';

/** Skills of which more is asked in a period than there is, less what the flex pool holds. Amounts in FTE. */
export interface SkillOverload {
  readonly period: Period;
  /** Several where each would fit alone, but they share people. */
  readonly skills: readonly LoadRow[];
  readonly demand: number;
  /** Supply less the pool. */
  readonly available: number;
  readonly pool: number;
  readonly entries: readonly LedgerEntry[];
}

/** What rounding of stated shares adds up to, FTE. */
const ROUNDING = 0.02;

/**
 * Every overload of a skill, or of skills that share people, from today’s period on, by period. What one person is given
 * beyond their own time is left out: it is their overload, whatever they can.
 */
export function skillOverloads(ledger: Ledger): readonly SkillOverload[] {
  // The lines stay while neither supply nor demand changes, whatever becomes of money and notes.
  const known = KNOWN.get(ledger.rows);
  if (known !== undefined) return known;
  const found = overloadsIn(ledger);
  KNOWN.set(ledger.rows, found);
  return found;
}

const KNOWN = new WeakMap<Ledger['rows'], readonly SkillOverload[]>();

function overloadsIn(ledger: Ledger): readonly SkillOverload[] {
  const skills = ledger.rows.filter(({ of, isKnown }) => of === 'skill' && isKnown);
  if (skills.length === 0) return [];
  const demands = skills.map((skill) => demandOf(ledger, skill));
  const asking = askingFor(skills, ledger);
  const alike = alikeFor(ledger);
  const found: SkillOverload[] = [];
  for (let at = ledger.now; at < ledger.periods.length; at += 1) {
    const alone = skills.flatMap((skill, place) => overloadOf(skill, at, demands[place]![at]!, ledger) ?? []);
    const told = new Set(alone.flatMap(({ skills: [skill] }) => skill?.key ?? []));
    found.push(...alone, ...sharedOverloads(asking, at, ledger, alike, told));
  }
  return found;
}

function overloadOf(skill: LoadRow, at: number, demand: number, ledger: Ledger): SkillOverload | null {
  const pool = skill.pool[at]!;
  const available = skill.supply[at]! - pool;
  if (demand <= available + ROUNDING) return null;
  const entries = skill.entries.filter((entry) => amountAt(entry, at) > 0);
  return { period: ledger.periods[at]!, skills: [skill], demand, available, pool, entries };
}

/** What asks for skills by their names, not for somebody who has them. */
interface Asking {
  readonly rows: ReadonlyMap<string, LoadRow>;
  readonly entries: readonly LedgerEntry[];
  /** By period, how much of each skill, in the order of the entries. FTE. */
  readonly amounts: readonly ReadonlyMap<string, number>[];
}

function askingFor(skills: readonly LoadRow[], { entries, periods }: Ledger): Asking {
  const rows = new Map(skills.map((skill) => [skill.key, skill]));
  const asking = entries.filter(({ need }) => need.of === 'skill' && rows.has(need.key));
  const amounts = periods.map(() => new Map<string, number>());
  for (const { need, first, fte } of asking)
    for (const [step, amount] of fte.entries()) {
      const asked = amounts[first + step];
      if (amount > 0) asked?.set(need.key, (asked.get(need.key) ?? 0) + amount);
    }
  return { rows, entries: asking, amounts };
}

/** Sets of skills that fit one by one and not together, because the same people are asked for twice. */
function sharedOverloads(
  { rows, entries: asking, amounts }: Asking,
  at: number,
  ledger: Ledger,
  alike: AlikeFor,
  told: ReadonlySet<string>,
): readonly SkillOverload[] {
  const asked = amounts[at]!;
  if (asked.size < 2) return [];
  const keys = [...asked.keys()];
  const { groups, eligible } = alike(keys);
  const shortages = shortagesIn(ledger.periods[at]!, {
    supply: groups.map((parts) => sum(parts.map(({ free }) => free[at]!))),
    demands: keys.map((key, place) => ({ amount: asked.get(key)!, eligible: eligible[place]! })),
  });
  return shortages.flatMap(({ demands, suppliers: who, needed, available, missing }) => {
    const short = new Set(demands.flatMap((demand) => keys[demand] ?? []));
    if (missing <= ROUNDING || short.size < 2 || [...short].some((key) => told.has(key))) return [];
    const pool = sum(
      who.flatMap((one) => groups[one]!.flatMap(({ suppliers }) => suppliers.map(({ held }) => held[at]!))),
    );
    const entries = asking.filter(({ need }) => short.has(need.key)).filter((entry) => amountAt(entry, at) > 0);
    const named = [...short].flatMap((key) => rows.get(key) ?? []);
    return [{ period: ledger.periods[at]!, skills: named, demand: needed, available, pool, entries }];
  });
}

/** What cannot be met in a period; an edit leaves most periods as they were. */
function shortagesIn(period: Period, problem: AssignmentProblem): readonly Shortage[] {
  const known = LAST.get(period);
  if (known !== undefined && isSameProblem(known.problem, problem)) return known.shortages;
  const { shortages } = assign(problem);
  LAST.set(period, { problem, shortages });
  return shortages;
}

const LAST = new WeakMap<Period, { readonly problem: AssignmentProblem; readonly shortages: readonly Shortage[] }>();

function isSameProblem(one: AssignmentProblem, other: AssignmentProblem): boolean {
  return (
    sameItems(one.supply, other.supply) &&
    one.demands.length === other.demands.length &&
    one.demands.every(({ amount, eligible }, at) => {
      const there = other.demands[at]!;
      return amount === there.amount && sameItems(eligible, there.eligible);
    })
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
