import type { Person } from './resources.ts';
import { onceForText } from './once-for-text.ts';
import { onceFor, onceForShape } from './once-for.ts';

/** The people a workbook lists, and who of the written names is one of them. */
export interface Roster {
  readonly names: readonly string[];
  readonly lists: (written: string) => boolean;
}

/** Names compare without case, accents, full stops and extra spaces. */
export const personKey = onceForText((name: string): string => {
  const plain = isPlain(name) ? name : name.normalize('NFKD').replace(MARKS, '').replace(/\s+/g, ' ').trim();
  return plain.toLowerCase();
});

const MARKS = /\p{M}|\./gu;
const [SPACE, FULL_STOP, LAST_PLAIN] = [0x20, 0x2e, 0x7e];

/** Whether a name is Latin letters without accents, one space between its words and no full stop: most are. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < SPACE || code > LAST_PLAIN || code === FULL_STOP || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/**
 * The keys under which a listed person may be written: `Ada Lovelace`, `Ada`, `Lovelace`, `A. Lovelace`, `Ada L.`, the
 * initials `AL`, the e-mail address and the id. The full name comes first.
 */
export const nameForms = onceFor(({ name, email, id }: Person): readonly string[] => {
  const words = personKey(name).split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const forms = [words.join(' '), `${last} ${first}`, `${last}, ${first}`, first, last];
  if (words.length > 1) {
    forms.push(`${first} ${last}`, `${first.charAt(0)} ${last}`, `${first} ${last.charAt(0)}`);
    forms.push(words.map((word) => word.charAt(0)).join(''), words.toReversed().join(' '));
  }
  if ((email ?? null) !== null) forms.push(personKey(email!), personKey(email!.split('@')[0]!));
  if ((id ?? null) !== null) forms.push(personKey(id!));
  return forms;
});

/** The list of people. Any written form counts as listed: a short one may mean several people, but names somebody listed. */
export const rosterOf = onceForShape((people: readonly Person[]): Roster => {
  const known = new Set(people.flatMap(nameForms).map(inPlainLetters));
  return { names: people.map(({ name }) => name), lists: (written) => known.has(inPlainLetters(personKey(written))) };
}, isCalledAlike);

/** Letters that some keyboards lack are written in two ways: `Müller` as `Muller` or `Mueller`, `Søren` as `Soren` or `Soeren`. */
export function inPlainLetters(key: string): string {
  return key
    .replaceAll('ß', 'ss')
    .replace(/[øœ]/g, 'o')
    .replaceAll('æ', 'a')
    .replace(/([aou])e/g, '$1');
}

function isCalledAlike(one: Person, other: Person): boolean {
  return one.name === other.name && one.email === other.email && one.id === other.id;
}
