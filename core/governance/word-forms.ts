/** How a shorter word ends, and what takes the place of that in a form of it. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/$/u, /^(?:\p{L}{1,2}|ing|ese)$/u],
  [/y$/u, /^(?:ies|ied|ian|ien)$/u],
  [/[aeo]$/u, /^(?:[^y]{1,2}|ing|ean|ian|ien)$/u],
];
/** Letters that all forms of a word keep at least. */
const FEWEST = 4;

/** Words that are forms of one begin with these same letters. */
export function startOf(word: string): string {
  return word.slice(0, FEWEST);
}

/**
 * Whether two plain words are forms of one: `tender` and `tenders`, `country` and `countries`, `Europe` and `European`,
 * `Vergabe` and `Vergaben`; not `party` and `partner`. Short words have no forms.
 */
export function areFormsOfOne(one: string, other: string): boolean {
  if (one === other) return true;
  if (startOf(one) !== startOf(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return FORMS.some(([ending, forms]) => {
    const stem = short.replace(ending, '');
    return stem.length >= FEWEST && ending.test(short) && long.startsWith(stem) && forms.test(long.slice(stem.length));
  });
}
