/** A list and what was derived from it. */
export interface Remembered<E, V> {
  readonly list: readonly E[];
  readonly value: V;
}

/**
 * Remembers what was derived from a list, and hands it to the next derivation: from a later state of the same list as a
 * planner edits it, found by its first or last entity and its length; null where there is none.
 */
export function onceForList<E extends object, V>(
  derive: (list: readonly E[], before: Remembered<E, V> | null) => V,
): (list: readonly E[]) => V {
  const known = new WeakMap<E, readonly Remembered<E, V>[]>();
  return (list) => {
    const first = list[0];
    const last = list.at(-1);
    if (first === undefined || last === undefined) return derive(list, null);
    // By both ends, so that an edit of one of them still finds what was known.
    const recent = [...(known.get(first) ?? []), ...(known.get(last) ?? [])];
    const same = recent.find((one) => one.list === list);
    if (same !== undefined) return same.value;
    const value = derive(list, recent.find((one) => one.list.length === list.length) ?? null);
    for (const end of first === last ? [first] : [first, last]) known.set(end, remembered(known.get(end), list, value));
    return value;
  };
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
