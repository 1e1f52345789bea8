/** Answers kept at most: a workbook's own texts must not stay for ever in a long session. */
const MOST = 20_000;

/** The same function of a text with its answers kept: texts come again from cell to cell, and under every kind of table. */
export function remembered<T extends {} | null>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const found = find(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}

/** The same of an object, for as long as it is there. */
export function rememberedOf<K extends object, T extends {} | null>(find: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const earlier = known.get(of);
    if (earlier !== undefined) return earlier;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}
