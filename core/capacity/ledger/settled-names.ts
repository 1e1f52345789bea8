import { sameItems } from '../../plan/settled.ts';
import type { Names } from './directory.ts';
import type { Need } from './ledger.ts';

/** The names of a plan, with a token that stays the same as long as every text means what it meant before. */
export interface SettledNames {
  readonly names: Names;
  readonly meaning: object;
}

/** The names, under the token of earlier ones where they are the same in the same order and were read alike. */
export function settledNames(names: Names, before: SettledNames | undefined): SettledNames {
  return { names, meaning: before !== undefined && meanTheSame(names, before.names) ? before.meaning : {} };
}

function meanTheSame(one: Names, other: Names): boolean {
  const parts = ['people', 'teams', 'skills', 'roles', 'forms'] as const;
  return (
    one.rolesAreSkills === other.rolesAreSkills &&
    parts.every((part) => sameItems([...one[part].keys()], [...other[part].keys()])) &&
    parts.every((part) => sameItems([...one[part].values()], [...other[part].values()])) &&
    [...one.read].every(([text, needs]) => areSame(needs, other.read.get(text) ?? needs))
  );
}

function areSame(one: readonly Need[], other: readonly Need[]): boolean {
  return one.length === other.length && one.every(({ of, key }, at) => of === other[at]?.of && key === other[at].key);
}
