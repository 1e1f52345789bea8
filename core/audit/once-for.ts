/**
 * Remembers what was derived from a value that never changes, for as long as the value lives: several rules ask for the
 * same index of the same collection, and an edit elsewhere leaves it as it is.
 */
export function onceFor<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: derive(key) };
    known.set(key, found);
    return found.value;
  };
}

/**
 * Like `onceFor` for lists whose entities are replaced one by one as a planner edits: the value is kept as long as every
 * entity is the same or of the same shape as before, so it must hold positions, not entities. `isAlike` says for two
 * entities that what the value was derived from is equal.
 */
export function onceForShape<E extends object, V>(
  derive: (list: readonly E[]) => V,
  isAlike: (one: E, other: E) => boolean,
): (list: readonly E[]) => V {
  const known = new WeakMap<E, { readonly list: readonly E[]; readonly value: V }>();
  return (list) => {
    const [first] = list;
    if (first === undefined) return derive(list);
    const before = known.get(first);
    const value = before !== undefined && sameShape(before.list, list, isAlike) ? before.value : derive(list);
    known.set(first, { list, value });
    return value;
  };
}

function sameShape<E>(one: readonly E[], other: readonly E[], isAlike: (one: E, other: E) => boolean): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    const here = one[at];
    const there = other[at];
    if (here !== there && (here === undefined || there === undefined || !isAlike(here, there))) return false;
  }
  return true;
}
