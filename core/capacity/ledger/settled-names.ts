import type { Names } from './directory.ts';

/** The names, or the earlier ones where they are the same in the same order: then every text means what it meant. */
export function settledNames(names: Names, before: Names | undefined): Names {
  if (before === undefined || names.rolesAreSkills !== before.rolesAreSkills) return names;
  const parts = ['people', 'teams', 'skills', 'roles', 'forms'] as const;
  return parts.every((part) => isSameMap(names[part], before[part])) ? before : names;
}

function isSameMap(one: ReadonlyMap<string, string | null>, other: ReadonlyMap<string, string | null>): boolean {
  if (one.size !== other.size) return false;
  const others = other.entries();
  for (const [key, value] of one) {
    const [otherKey, otherValue] = others.next().value!;
    if (key !== otherKey || value !== otherValue) return false;
  }
  return true;
}
