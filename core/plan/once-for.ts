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
  const known = new WeakMap<E, readonly Remembered<E, V>[]>();
  return (list) => {
    const first = list[0];
    const last = list.at(-1);
    if (first === undefined || last === undefined) return derive(list);
    // By both ends, so that an edit of one of them still finds what was known.
    const recent = [...(known.get(first) ?? []), ...(known.get(last) ?? [])];
    const before = recent.find((one) => sameShape(one.list, list, isAlike));
    const value = before === undefined ? derive(list) : before.value;
    if (before?.list !== list) for (const end of [first, last]) known.set(end, remembered(known.get(end), list, value));
    return value;
  };
}

interface Remembered<E, V> {
  readonly list: readonly E[];
  readonly value: V;
}

/** Lists with one end in common, such as milestones alone and with all initiatives behind them; more are rare. */
const MOST_REMEMBERED = 3;

/** The lists remembered at one end, the newest first; of each length only that. */
function remembered<E, V>(
  before: readonly Remembered<E, V>[] | undefined,
  list: readonly E[],
  value: V,
): readonly Remembered<E, V>[] {
  const others = (before ?? []).filter((other) => other.list.length !== list.length);
  return [{ list, value }, ...others].slice(0, MOST_REMEMBERED);
}

function sameShape<E>(one: readonly E[], other: readonly E[], isAlike: (one: E, other: E) => boolean): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    const here = one[at];
    const there = other[at];
    if (here !== there && (here === undefined || there === undefined || !isAlike(here, there))) return false;
  }
  return true;
}
