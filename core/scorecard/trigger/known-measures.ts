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
  const sorted = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.length >= 2 && /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST);
  let marked = text;
  for (const [at, name] of sorted.entries()) {
    if (name.length > marked.length) continue;
    marked = replaceWord(marked, name, String.fromCodePoint(FIRST_MARK + at));
  }
  return { text: marked, nameOf: (mark) => sorted[(mark.codePointAt(0) ?? 0) - FIRST_MARK] ?? null };
}

function replaceWord(text: string, name: string, mark: string): string {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (lower.length !== text.length) return text;
  let out = '';
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (at < from || /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + wanted.length)))
      continue;
    out += text.slice(from, at) + mark;
    from = at + wanted.length;
  }
  return out + text.slice(from);
}
