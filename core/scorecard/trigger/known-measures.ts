/** A text in which the names of known measures are single marks, so that their words are not read as the condition's. */
export interface Marked {
  readonly text: string;
  /** The name behind a mark. */
  readonly nameOf: (mark: string) => string | null;
}

const FIRST_MARK = 0xe000;
const MOST = 4000;
/** Marks of known names. */
export const MARK = /[\ue000-\uefff]/gu;

/** Replaces names of measures, the longest first, as whole words and whatever their case. */
export function markNames(text: string, names: readonly string[]): Marked {
  const sorted = longestFirst(names);
  let marked = text;
  let lower = text.toLowerCase();
  for (const [at, { key }] of sorted.entries()) {
    // Letters whose small form is longer would put the marks in wrong places.
    if (lower.length !== marked.length || !lower.includes(key)) continue;
    marked = replaceWord(marked, lower, key, String.fromCodePoint(FIRST_MARK + at));
    lower = marked.toLowerCase();
  }
  return { text: marked, nameOf: (mark) => sorted[(mark.codePointAt(0) ?? 0) - FIRST_MARK]?.name ?? null };
}

interface Sorted {
  readonly name: string;
  readonly key: string;
}

/** A plan has one list of names and many triggers. */
const SORTED = new WeakMap<readonly string[], readonly Sorted[]>();

function longestFirst(names: readonly string[]): readonly Sorted[] {
  const known = SORTED.get(names);
  if (known !== undefined) return known;
  const sorted = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.length >= 2 && /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST)
    .map((name) => ({ name, key: name.toLowerCase() }));
  SORTED.set(names, sorted);
  return sorted;
}

function replaceWord(text: string, lower: string, wanted: string, mark: string): string {
  let out = '';
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (at < from || LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
    out += text.slice(from, at) + mark;
    from = end;
  }
  return out + text.slice(from);
}

const LETTER = /[\p{L}\p{N}]/u;
