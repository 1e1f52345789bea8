import type { Period } from '../calendar/period.ts';
import { assign } from './flow/assignment.ts';
import type { Ledger, LedgerEntry, LoadRow, Supplier } from './ledger/ledger.ts';

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
  const skills = ledger.rows.filter(({ of, isKnown }) => of === 'skill' && isKnown);
  if (skills.length === 0) return [];
  const found: SkillOverload[] = [];
  for (let at = ledger.now; at < ledger.periods.length; at += 1) {
    const own = ownTime(ledger, at);
    const alone = skills.flatMap((skill) => overloadOf(skill, at, own, ledger) ?? []);
    const told = new Set(alone.flatMap(({ skills: [skill] }) => skill?.key ?? []));
    found.push(...alone, ...sharedOverloads(skills, at, own, ledger, told));
  }
  return found;
}

/** By key of a person: what they are given themselves in a period, as far as there is time for it. */
export function ownTime(ledger: Ledger, at: number): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const entry of ledger.entries)
    if (entry.need.of === 'person') given.set(entry.need.key, (given.get(entry.need.key) ?? 0) + amountAt(entry, at));
  for (const { of, key, fte } of ledger.suppliers)
    if (of === 'person' && given.has(key)) given.set(key, Math.min(given.get(key)!, fte[at]!));
  return given;
}

/** What is asked of a team or a skill in a period, of each of its people no more than they have. FTE. */
export function demandOf(group: LoadRow, at: number, own: ReadonlyMap<string, number>): number {
  const people = new Set<string>();
  let demand = 0;
  for (const entry of group.entries)
    if (entry.need.of === 'person') people.add(entry.need.key);
    else demand += amountAt(entry, at);
  for (const key of people) demand += own.get(key) ?? 0;
  return demand;
}

function overloadOf(
  skill: LoadRow,
  at: number,
  own: ReadonlyMap<string, number>,
  ledger: Ledger,
): SkillOverload | null {
  const entries = skill.entries.filter((entry) => amountAt(entry, at) > 0);
  const pool = skill.pool[at]!;
  const available = skill.supply[at]! - pool;
  const demand = demandOf(skill, at, own);
  if (demand <= available + ROUNDING) return null;
  return { period: ledger.periods[at]!, skills: [skill], demand, available, pool, entries };
}

/** Sets of skills that fit one by one and not together, because the same people are asked for twice. */
function sharedOverloads(
  skills: readonly LoadRow[],
  at: number,
  own: ReadonlyMap<string, number>,
  ledger: Ledger,
  told: ReadonlySet<string>,
): readonly SkillOverload[] {
  const rows = new Map(skills.map((skill) => [skill.key, skill]));
  const entries = ledger.entries.filter(
    (entry) => entry.need.of === 'skill' && rows.has(entry.need.key) && amountAt(entry, at) > 0,
  );
  if (new Set(entries.map(({ need }) => need.key)).size < 2) return [];
  const { suppliers } = ledger;
  const { shortages } = assign({
    supply: suppliers.map((supplier) => freeOf(supplier, at, own)),
    demands: entries.map((entry) => ({
      amount: amountAt(entry, at),
      eligible: suppliers.flatMap(({ skills: can }, one) => (can.includes(entry.need.key) ? [one] : [])),
    })),
  });
  return shortages.flatMap(({ demands, suppliers: who, needed, available, missing }) => {
    const short = demands.flatMap((demand) => entries[demand] ?? []);
    const keys = [...new Set(short.map(({ need }) => need.key))];
    if (missing <= ROUNDING || keys.length < 2 || keys.some((key) => told.has(key))) return [];
    const pool = who.reduce((sum, one) => sum + suppliers[one]!.held[at]!, 0);
    const named = keys.flatMap((key) => rows.get(key) ?? []);
    return [{ period: ledger.periods[at]!, skills: named, demand: needed, available, pool, entries: short }];
  });
}

function freeOf({ of, key, fte, held }: Supplier, at: number, own: ReadonlyMap<string, number>): number {
  return Math.max(0, fte[at]! - held[at]! - (of === 'person' ? (own.get(key) ?? 0) : 0));
}

/** What an entry asks for in a period, FTE. */
export function amountAt({ first, fte }: LedgerEntry, at: number): number {
  return fte[at - first] ?? 0;
}
