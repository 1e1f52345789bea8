import type { Choice } from '../plan/governance.ts';
import { onceFor } from '../plan/once-for.ts';
import { onceForText } from '../plan/once-for-text.ts';
import { plainWords } from '../scorecard/plain-words.ts';

/** What a cell says of a brief's choices. */
export interface NamedChoices {
  readonly found: readonly Choice[];
  /** Parts of the text that name none of them. */
  readonly unknown: readonly string[];
}

/**
 * Finds the choices that a text names: by id (`C1`, `c-01`), by name without regard to case, accents and hyphens, by both
 * (`C1: Mid-market first`), by number (`Choice 2`), by words that only one of them has (`Mid-market`), or several of them
 * in one cell.
 */
export const choicesNamedIn = onceFor((choices: readonly Choice[]): ((text: string) => NamedChoices) => {
  const find = finderOf(choices);
  return onceForText((text) => {
    const found = new Set<Choice>();
    const unknown: string[] = [];
    const take = (part: string, [parting, ...finer]: readonly RegExp[]): void => {
      const whole = find(part);
      const parts = whole.length > 0 || parting === undefined ? [] : part.split(parting).filter(saysSomething);
      if (parts.length > 1) for (const each of parts) take(each, finer);
      else if (whole.length > 0) for (const choice of whole) found.add(choice);
      else if (parting !== undefined) take(part, finer);
      else unknown.push(part.trim());
    };
    if (saysSomething(text)) take(text, PARTINGS);
    return { found: [...found], unknown };
  });
});

/** What stands between several choices, coarse before fine: a name may hold a comma or an “and” itself. */
const PARTINGS: readonly RegExp[] = [/[;|\n\r•]+/u, /\s*[,/+&]\s*|\s+(?:and|und|et|y|e|en|och|og)\s+/iu];

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

type Find = (text: string) => readonly Choice[];

/** Ways to find what one text names, the surest first; each is asked only where those before it found nothing. */
function finderOf(choices: readonly Choice[]): Find {
  const byKey = grouped(choices, ({ id, name }) => [keyOf(name), ...(typeof id === 'string' ? [keyOf(id)] : [])]);
  const haveIds = choices.some(({ id }) => typeof id === 'string');
  const numbers = grouped(choices, ({ id }, at) => [numberIn(haveIds ? (id ?? '') : String(at + 1))]);
  const words = choices.map((choice) => ({ choice, words: new Set(wordsOf(choice.name)) }));
  const known: Find = (text) => byKey.get(keyOf(text)) ?? [];
  const ways: readonly Find[] = [
    known,
    (text) => known(LEADING_ID.exec(text)?.[1] ?? ''),
    (text) => known(ID_BEHIND.exec(text)?.[1] ?? ''),
    (text) => known(CALLED.exec(text)?.[1] ?? ''),
    (text) => numbers.get(/^\s*\d{1,2}\s*$/.test(CALLED.exec(text)?.[1] ?? text) ? numberIn(text) : '') ?? [],
    (text) => soleWith(wordsOf(text), words),
  ];
  return (text) => {
    for (const way of ways) {
      const found = way(text);
      if (found.length > 0) return found;
    }
    return [];
  };
}

const LEADING_ID = /^\s*[([]?([\p{L}]{0,6}[-. ]?\d+(?:\.\d+)*)[)\]]?[\s:–—.-]+\S/u;
const ID_BEHIND = /[([]\s*([^()[\]]{1,20}?)\s*[)\]]\s*$/u;
const CALLED =
  /^\s*(?:strategic |strategische )?(?:choice|bet|pillar|theme|priority|weichenstellung|wahl|entscheidung|choix|pari|elecci[oó]n|apuesta|opci[oó]n|escolha|aposta|scelta|keuze|val|valg)(?!\p{L})[\s:#.–-]*(?:n[or]\.?\s*)?(.+)$/iu;

function grouped(
  choices: readonly Choice[],
  keysOf: (choice: Choice, at: number) => readonly string[],
): ReadonlyMap<string, readonly Choice[]> {
  const groups = new Map<string, Choice[]>();
  for (const [at, choice] of choices.entries())
    for (const key of new Set(keysOf(choice, at))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [choice]);
      else group.push(choice);
    }
  return groups;
}

/** A name or an id by its letters and digits alone, numbers without leading zeros: `Mid-market`, `mid market`; `C-01`, `c1`. */
function keyOf(text: string): string {
  return plainWords(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** The number of an id: `3` of C-03. */
function numberIn(text: string): string {
  return /(\d+)\s*$/.exec(text)?.[1]?.replace(/^0+(?=\d)/, '') ?? '';
}

function wordsOf(text: string): readonly string[] {
  return plainWords(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length >= 3);
}

/** The only choice that has all words of a text, or whose words a longer text has all. */
function soleWith(
  wanted: readonly string[],
  choices: readonly { readonly choice: Choice; readonly words: ReadonlySet<string> }[],
): readonly Choice[] {
  const there = new Set(wanted);
  if (!wanted.some((word) => word.length >= 4)) return [];
  const found = choices.filter(
    ({ words }) =>
      wanted.every((word) => words.has(word)) || (words.size >= 2 && [...words].every((word) => there.has(word))),
  );
  return found.length === 1 ? [found[0]!.choice] : [];
}
