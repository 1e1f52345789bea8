import type { Period } from '../calendar/period.ts';
import { onceFor } from '../plan/once-for.ts';
import { sameItems } from '../plan/settled.ts';
import { assign } from './flow/assignment.ts';
import { amountAt, demandOf, ownTime } from './group-demand.ts';
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
  // The lines stay while neither supply nor demand changes, whatever becomes of money and notes.
  const known = KNOWN.get(ledger.rows) ?? overloadsIn(ledger);
  KNOWN.set(ledger.rows, known);
  return known;
}

const KNOWN = new WeakMap<Ledger['rows'], readonly SkillOverload[]>();

function overloadsIn(ledger: Ledger): readonly SkillOverload[] {
  const skills = ledger.rows.filter(({ of, isKnown }) => of === 'skill' && isKnown);
  if (skills.length === 0) return [];
  const asking = ledger.entries.filter(({ need }) => need.of === 'skill');
  const alike = alikeFor(alikeIn(ledger));
  const found: SkillOverload[] = [];
  for (let at = ledger.now; at < ledger.periods.length; at += 1) {
    const alone = skills.flatMap((skill) => overloadOf(skill, at, ledger) ?? []);
    const told = new Set(alone.flatMap(({ skills: [skill] }) => skill?.key ?? []));
    found.push(...alone, ...sharedOverloads(skills, at, asking, ledger, alike, told));
  }
  return found;
}

function overloadOf(skill: LoadRow, at: number, ledger: Ledger): SkillOverload | null {
  const pool = skill.pool[at]!;
  const available = skill.supply[at]! - pool;
  const demand = demandOf(ledger, skill)[at]!;
  if (demand <= available + ROUNDING) return null;
  const entries = skill.entries.filter((entry) => amountAt(entry, at) > 0);
  return { period: ledger.periods[at]!, skills: [skill], demand, available, pool, entries };
}

/** Sets of skills that fit one by one and not together, because the same people are asked for twice. */
function sharedOverloads(
  skills: readonly LoadRow[],
  at: number,
  asking: readonly LedgerEntry[],
  ledger: Ledger,
  alike: AlikeFor,
  told: ReadonlySet<string>,
): readonly SkillOverload[] {
  const rows = new Map(skills.map((skill) => [skill.key, skill]));
  const asked = new Map<string, LedgerEntry[]>();
  for (const entry of asking) {
    const { key } = entry.need;
    if (!rows.has(key) || !(amountAt(entry, at) > 0)) continue;
    const list = asked.get(key);
    if (list === undefined) asked.set(key, [entry]);
    else list.push(entry);
  }
  if (asked.size < 2) return [];
  const keys = [...asked.keys()];
  const groups = alike(keys);
  const { shortages } = assign({
    supply: groups.map(({ parts }) => sum(parts.map(({ free }) => free[at]!))),
    demands: keys.map((key) => ({
      amount: sum(asked.get(key)!.map((entry) => amountAt(entry, at))),
      eligible: groups.flatMap(({ can }, one) => (can.has(key) ? [one] : [])),
    })),
  });
  return shortages.flatMap(({ demands, suppliers: who, needed, available, missing }) => {
    const short = new Set(demands.flatMap((demand) => keys[demand] ?? []));
    if (missing <= ROUNDING || short.size < 2 || [...short].some((key) => told.has(key))) return [];
    const pool = sum(
      who.flatMap((one) => groups[one]!.parts.flatMap(({ suppliers }) => suppliers.map(({ held }) => held[at]!))),
    );
    const entries = asking.filter(({ need }) => short.has(need.key)).filter((entry) => amountAt(entry, at) > 0);
    const named = [...short].flatMap((key) => rows.get(key) ?? []);
    return [{ period: ledger.periods[at]!, skills: named, demand: needed, available, pool, entries }];
  });
}

/** Suppliers who can do the same. */
interface Alike {
  readonly can: ReadonlySet<string>;
  readonly suppliers: readonly Supplier[];
  /** By period, what is left of them beside the pool and what they are given themselves. FTE. */
  readonly free: Float64Array;
}

/** They are one to a flow: as many as there are mixtures of skills. */
function alikeIn(ledger: Ledger): readonly Alike[] {
  const own = ownTime(ledger);
  return [...bySkills(ledger.suppliers).values()].map((suppliers) => {
    const given = suppliers.map(({ of, key }) => (of === 'person' ? own.get(key) : undefined));
    const known = FREE.get(suppliers);
    if (known !== undefined && sameItems(known.given, given)) return known.alike;
    const free = new Float64Array(ledger.periods.length);
    for (const [place, supplier] of suppliers.entries()) addFree(free, supplier, given[place]);
    const alike = { can: new Set(suppliers[0]!.skills), suppliers, free };
    FREE.set(suppliers, { given, alike });
    return alike;
  });
}

/** What was last left of those who can do the same, and what each of them was given. */
const FREE = new WeakMap<
  readonly Supplier[],
  { readonly given: readonly (Float64Array | undefined)[]; readonly alike: Alike }
>();

const bySkills = onceFor((suppliers: readonly Supplier[]): ReadonlyMap<string, readonly Supplier[]> => {
  const groups = new Map<string, Supplier[]>();
  for (const supplier of suppliers) {
    const key = supplier.skills.join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [supplier]);
    else group.push(supplier);
  }
  return groups;
});

/** Those who can do the same of some skills. */
interface AlikeGroup {
  readonly can: ReadonlySet<string>;
  readonly parts: readonly Alike[];
}

type AlikeFor = (skills: readonly string[]) => readonly AlikeGroup[];

/** Finds them; one period often asks for the same skills as the one before. */
function alikeFor(alike: readonly Alike[]): AlikeFor {
  const known = new Map<string, readonly AlikeGroup[]>();
  return (skills) => {
    const asked = skills.join('\n');
    const found = known.get(asked) ?? groupedBy(skills, alike);
    known.set(asked, found);
    return found;
  };
}

function groupedBy(skills: readonly string[], alike: readonly Alike[]): readonly AlikeGroup[] {
  const groups = new Map<string, { can: ReadonlySet<string>; parts: Alike[] }>();
  for (const part of alike) {
    const can = skills.filter((skill) => part.can.has(skill));
    const key = can.join('\n');
    const group = groups.get(key) ?? { can: new Set(can), parts: [] };
    groups.set(key, group);
    group.parts.push(part);
  }
  return [...groups.values()];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function addFree(free: Float64Array, { fte, held }: Supplier, given: Float64Array | undefined): void {
  for (let at = 0; at < free.length; at += 1)
    free[at]! += Math.max(0, fte[at]! - held[at]! - (given === undefined ? 0 : given[at]!));
}
