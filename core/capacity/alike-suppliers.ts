import { onceFor } from '../plan/once-for.ts';
import { sameItems } from '../plan/settled.ts';
import { ownTime } from './group-demand.ts';
import type { Ledger, Supplier } from './ledger/ledger.ts';

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

export type AlikeFor = (skills: readonly string[]) => readonly AlikeGroup[];

/** Finds them in a ledger; one period often asks for the same skills as the one before. */
export function alikeFor(ledger: Ledger): AlikeFor {
  const alike = alikeIn(ledger);
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

function addFree(free: Float64Array, { fte, held }: Supplier, given: Float64Array | undefined): void {
  for (let at = 0; at < free.length; at += 1)
    free[at]! += Math.max(0, fte[at]! - held[at]! - (given === undefined ? 0 : given[at]!));
}
