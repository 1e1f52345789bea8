import { onceFor } from '../plan/once-for.ts';
import { sameItems } from '../plan/settled.ts';
import { ownTime } from './group-demand.ts';
import type { Ledger, Supplier } from './ledger/ledger.ts';

/** Suppliers who can do the same. */
interface Alike {
  readonly suppliers: readonly Supplier[];
  /** By period, what is left of them beside the pool and what they are given themselves. FTE. */
  readonly free: Float64Array;
}

/** They are one to a flow: as many as there are mixtures of skills. */
function alikeIn(ledger: Ledger): readonly Alike[] {
  const own = ownTime(ledger);
  return [...bySkills(ledger.suppliers).values()].map((suppliers) => {
    const given = suppliers.map(({ of, key }) => (of === 'person' ? own.get(key) : undefined));
    const [first] = suppliers;
    const known = FREE.get(first!);
    if (known !== undefined && sameItems(known.alike.suppliers, suppliers) && sameItems(known.given, given))
      return known.alike;
    const free = new Float64Array(ledger.periods.length);
    for (const [place, supplier] of suppliers.entries()) addFree(free, supplier, given[place]);
    const alike = { suppliers, free };
    FREE.set(first!, { given, alike });
    return alike;
  });
}

/** By the first of those who can do the same: what was last left of them, and what each of them was given. */
const FREE = new WeakMap<Supplier, { readonly given: readonly (Float64Array | undefined)[]; readonly alike: Alike }>();

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

/** Who has some skills: in groups that have the same of them, and by skill which of the groups have it. */
export interface AlikeGroups {
  readonly groups: readonly (readonly Alike[])[];
  readonly eligible: readonly (readonly number[])[];
}

export type AlikeFor = (skills: readonly string[]) => AlikeGroups;

/** Finds them in a ledger. */
export function alikeFor(ledger: Ledger): AlikeFor {
  const alike = alikeIn(ledger);
  const placesOf = placesIn(ledger.suppliers);
  return (skills) => {
    const { groups, eligible } = placesOf(skills);
    return { groups: groups.map((places) => places.map((at) => alike[at]!)), eligible };
  };
}

interface Places {
  /** Places of those who have the same of some skills, among all who can do the same. */
  readonly groups: readonly (readonly number[])[];
  readonly eligible: AlikeGroups['eligible'];
}

/** One period often asks for the same skills as the one before, and after an edit as before it. */
const placesIn = onceFor((suppliers: readonly Supplier[]) => {
  const known = new Map<string, Places>();
  const skillsOf = [...bySkills(suppliers).values()].map(([first]) => new Set(first!.skills));
  return (skills: readonly string[]): Places => {
    const asked = skills.join('\n');
    const found = known.get(asked) ?? groupedBy(skills, skillsOf);
    known.set(asked, found);
    return found;
  };
});

function groupedBy(skills: readonly string[], skillsOf: readonly ReadonlySet<string>[]): Places {
  const groups = new Map<string, { can: readonly string[]; places: number[] }>();
  for (const [at, own] of skillsOf.entries()) {
    const can = skills.filter((skill) => own.has(skill));
    const key = can.join('\n');
    const group = groups.get(key) ?? { can, places: [] };
    groups.set(key, group);
    group.places.push(at);
  }
  const made = [...groups.values()];
  return {
    groups: made.map(({ places }) => places),
    eligible: skills.map((skill) => made.flatMap(({ can }, at) => (can.includes(skill) ? [at] : []))),
  };
}

function addFree(free: Float64Array, { fte, held }: Supplier, given: Float64Array | undefined): void {
  for (let at = 0; at < free.length; at += 1)
    free[at]! += Math.max(0, fte[at]! - held[at]! - (given === undefined ? 0 : given[at]!));
}
