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
