/** What `flat` gives, several times as quickly: single things and lists of them in one list. */
export function inOneList<T extends object>(parts: readonly (T | readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const part of parts)
    if (isList(part)) for (const one of part) all.push(one);
    else all.push(part);
  return all;
}

function isList<T extends object>(part: T | readonly T[]): part is readonly T[] {
  return Array.isArray(part);
}
