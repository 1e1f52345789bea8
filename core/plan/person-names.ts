import type { Person } from './resources.ts';
import { onceFor } from './once-for.ts';

/** The people a workbook lists, and who of the written names is one of them. */
export interface Roster {
  readonly names: readonly string[];
  readonly lists: (written: string) => boolean;
}

/** Names compare without case, accents, full stops and extra spaces. */
export function personKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The list of people. A written name counts as listed as `Ada Lovelace`, `Ada`, `Lovelace`, `A. Lovelace`, `Ada L.`, by
 * the initials `AL`, by e-mail address and by id: a short form may mean several people, but it names somebody listed.
 */
export const rosterOf = onceFor((people: readonly Person[]): Roster => {
  const known = new Set<string>();
  for (const person of people) {
    const words = personKey(person.name).split(' ');
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const forms = [words.join(' '), `${last} ${first}`, `${last}, ${first}`, first, last];
    if (words.length > 1) {
      forms.push(`${first} ${last}`, `${first.charAt(0)} ${last}`, `${first} ${last.charAt(0)}`);
      forms.push(words.map((word) => word.charAt(0)).join(''), words.toReversed().join(' '));
    }
    if ((person.email ?? null) !== null) forms.push(personKey(person.email!), personKey(person.email!.split('@')[0]!));
    if ((person.id ?? null) !== null) forms.push(personKey(person.id!));
    for (const form of forms) known.add(form);
  }
  return { names: people.map((person) => person.name), lists: (written) => known.has(personKey(written)) };
});
