import { sameItems } from '../../plan/settled.ts';
import type { Names } from './directory.ts';
import type { Need } from './ledger.ts';

/** The names of a plan, with tokens that stay the same as long as they say what they said before. */
export interface SettledNames {
  readonly names: Names;
  /** Whom every text asks for. */
  readonly meaning: object;
  /** Who is there, in order. */
  readonly roll: object;
}

/** The names, under the tokens of earlier ones as far as those hold. */
export function settledNames(names: Names, before: SettledNames | undefined): SettledNames {
  if (before === undefined) return { names, meaning: {}, roll: {} };
  const isAsked =
    isSameIn(['teams', 'skills', 'roles'], names, before.names) &&
    names.rolesAreSkills === before.names.rolesAreSkills &&
    [...names.read].every(([text, needs]) => areSame(needs, before.names.read.get(text) ?? needs));
  const isThere = isAsked && isSameIn(['people', 'forms'], names, before.names);
  return { names, meaning: isAsked ? before.meaning : {}, roll: isThere ? before.roll : {} };
}

type Part = 'people' | 'teams' | 'skills' | 'roles' | 'forms';

/** Whether the same names stand in these parts, in the same order. */
export function isSameIn<P extends Part>(parts: readonly P[], one: Pick<Names, P>, other: Pick<Names, P>): boolean {
  return parts.every(
    (part) =>
      one[part].size === other[part].size &&
      sameItems([...one[part].keys()], [...other[part].keys()]) &&
      sameItems([...one[part].values()], [...other[part].values()]),
  );
}

function areSame(one: readonly Need[], other: readonly Need[]): boolean {
  return one.length === other.length && one.every(({ of, key }, at) => of === other[at]?.of && key === other[at].key);
}
