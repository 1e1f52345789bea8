/** More texts than this are no names of one plan; what is remembered of them would only grow. */
const MOST_REMEMBERED = 100_000;

/** Remembers what was derived from a text: the rows of a plan name the same again and again. */
export function onceForText<V>(derive: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as V;
    const value = derive(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
