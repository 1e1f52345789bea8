import { changedPlaces } from './changed-places.ts';
import { onceForList } from './once-for-list.ts';

/**
 * Remembers what was derived from a value that never changes, for as long as the value lives: several rules ask for the
 * same index of the same collection, and an edit elsewhere leaves it as it is.
 */
export function onceFor<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const value = derive(key);
    known.set(key, value);
    return value;
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
  return onceForList<E, V>((list, before) => {
    const places = before === null ? null : changedPlaces(list, before.list);
    const isSame = before !== null && places?.every((at) => isAlike(before.list[at]!, list[at]!)) === true;
    return isSame ? before.value : derive(list);
  });
}
