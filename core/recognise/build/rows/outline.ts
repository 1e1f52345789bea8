/** Which line each line stands under, by place among the lines; −1 at the top. */
export type Outline = readonly number[];

/** `1.2`, `WP1.2`, `A.1`, `II.3`, `1..2` of a hasty hand; alone also the `A` or `WP1` that such a one stands under. */
const LEADING_NUMBER = /^([A-Z]{0,4}-?\d+(?:\.{1,2}\d+)*|[A-Z]{1,4}(?:\.{1,2}\d+)*)\.?(?:\s|$)/;

/** Outline by numbers (1.2 under 1); null unless a third of the texts begin with a dotted one and one has its parent there. */
export function outlineOfNumbers(texts: readonly (string | null)[]): Outline | null {
  if (texts.filter((text) => text?.includes('.') === true).length * 3 < texts.length) return null;
  const numbers = texts.map((text) => LEADING_NUMBER.exec(text ?? '')?.[1]?.replaceAll('..', '.') ?? null);
  const dotted = numbers.filter((number) => number?.includes('.') === true).length;
  if (dotted === 0 || dotted * 3 < texts.length) return null;
  const places = new Map<string, number>();
  for (const [at, number] of numbers.entries()) if (number !== null && !places.has(number)) places.set(number, at);
  let found = false;
  const outline = numbers.map((number, at) => {
    for (let up = number; up?.includes('.') === true;) {
      up = up.slice(0, up.lastIndexOf('.'));
      const place = places.get(up) ?? places.get(`${up}.0`);
      if (place === undefined || place === at) continue;
      found = true;
      return place;
    }
    return -1;
  });
  return found ? outline : null;
}

/**
 * Outline by depth: each line under the nearest line above that is less deep. Null where all are equally deep, and where
 * the list begins deeper than it goes on: its levels rank the lines and put none under another.
 */
export function outlineOfDepths(depths: readonly number[]): Outline | null {
  const [first = 0] = depths;
  if (depths.every((depth) => depth === first) || depths.some((depth) => depth < first)) return null;
  const above: { readonly depth: number; readonly at: number }[] = [];
  return depths.map((depth, at) => {
    while ((above.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) above.pop();
    const parent = above.at(-1)?.at ?? -1;
    above.push({ depth, at });
    return parent;
  });
}

/** Outline by the texts of a parent column, which name a line by id or title. */
export function outlineOfNames(
  parents: readonly (string | null)[],
  names: readonly (readonly (string | null)[])[],
): Outline {
  const places = new Map<string, number>();
  for (const list of names)
    for (const [at, name] of list.entries()) if (name !== null && !places.has(name)) places.set(name, at);
  return parents.map((parent, at) => {
    const place = parent === null ? undefined : places.get(parent);
    return place === undefined || place === at ? -1 : place;
  });
}

/** For each line the nearest line above it in the outline, or itself, that is marked; −1 where none is. */
export function nearestMarked(outline: Outline, marked: readonly boolean[]): readonly number[] {
  return outline.map((_, at) => {
    let up = at;
    // No outline is deeper than it has lines; a loop in a parent column ends here too.
    for (let left = outline.length; up >= 0 && left > 0; left -= 1) {
      if (marked[up] === true) return up;
      up = outline[up] ?? -1;
    }
    return -1;
  });
}
