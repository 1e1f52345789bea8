/** What is known of a language: how likely its letters are, and which scripts they belong to. */
export interface Known {
  readonly letters: ReadonlyMap<string, number>;
  readonly scripts: ReadonlySet<Script>;
}

/** What a language’s letters, the commonest first, say of it. */
export function knownOf(letters: readonly string[]): Known {
  const all = Math.log(Math.log(Math.max(60, letters.length)));
  return {
    letters: new Map(letters.map((letter, rank) => [letter, -Math.log(rank + 1.5) - all] as const)),
    scripts: new Set(letters.map(scriptOf)),
  };
}

/** The sum over all letters beyond ASCII of the logarithm of how likely each is, and the share of odd ones. */
export function likelihood(
  letters: readonly string[],
  language: Known,
): { readonly likely: number; readonly odd: number } {
  let [likely, odd, count] = [0, 0, 0];
  for (const [at, letter] of letters.entries()) {
    if (letter <= '\x7f') continue;
    const one = likelihoodOf(letter, letters[at - 1] ?? '\n', letters[at + 1] ?? '\n', language);
    likely += one;
    count += 1;
    if (one <= ODD) odd += 1;
  }
  return { likely, odd: odd / Math.max(1, count) };
}

const [USUAL_MARK, RARE_SIGN, ODD, STRANGE, IMPOSSIBLE] = [-5.5, -8.6, -9, -11, -16];
const USUAL_MARKS = new Set('–—“”„‘’…•°§«»€£©®²³·½×\u00a0±¡¿ºª„›‹™µ、。，：（）「」・！？；《》〜ー【】～');

function likelihoodOf(letter: string, before: string, after: string, { letters, scripts }: Known): number {
  const script = scriptOf(letter);
  if (script === 'none') return IMPOSSIBLE;
  if (script === 'mark') {
    const isInside = letter !== '’' && letter !== '·' && scriptOf(before) === 'latin' && scriptOf(after) === 'latin';
    return (USUAL_MARKS.has(letter) ? USUAL_MARK : STRANGE) - (isInside ? 4 : 0);
  }
  const small = letter.toLowerCase();
  const isSign = WITHOUT_SPACES.has(script);
  const usual = letters.get(small) ?? (scripts.has(script) ? (isSign ? RARE_SIGN : ODD) : STRANGE);
  if (isSign) return usual;
  const besideLatin =
    script === 'latin' ? 0 : Number(scriptOf(before) === 'latin') + Number(scriptOf(after) === 'latin');
  return usual - besideLatin * 3 - oddCase(letter !== small, before, after);
}

function oddCase(isLarge: boolean, before: string, after: string): number {
  if (isLarge) return isSmall(before) ? 5.5 : 1.5;
  return isSmall(before.toLowerCase()) && !isSmall(before) && !isSmall(after) && isSmall(after.toLowerCase()) ? 3 : 0;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

type Script = 'latin' | 'cyrillic' | 'han' | 'kana' | 'hangul' | 'other' | 'mark' | 'none';

const WITHOUT_SPACES: ReadonlySet<Script> = new Set(['han', 'kana', 'hangul']);

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['none', /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/u],
  ['han', /\p{sc=Han}/u],
  ['kana', /[\u3040-\u30ff]/u],
  ['hangul', /\p{sc=Hangul}/u],
  ['latin', /\p{sc=Latin}/u],
  ['cyrillic', /\p{sc=Cyrillic}/u],
  ['other', /[\p{L}\p{M}]/u],
];

const scripts = new Map<string, Script>();

function scriptOf(letter: string): Script {
  const known = scripts.get(letter) ?? SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? 'mark';
  scripts.set(letter, known);
  return known;
}
