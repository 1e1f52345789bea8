import { nameForms, personKey } from '../plan/person-names.ts';
import type { People } from '../plan/people.ts';
import type { Person } from '../plan/resources.ts';

/**
 * Whether a plan and a system name different people for one thing: null where nobody can tell, because one of them names
 * a team, a role or nobody, or is a user name that could be anybody’s.
 */
export function areDifferentPeople(ours: People, theirs: People): boolean | null {
  if (!NAMING.has(ours.nature) || !NAMING.has(theirs.nature)) return null;
  if (ours.names.some((one) => theirs.names.some((other) => mayBeOne(one, other)))) return false;
  return [...ours.names, ...theirs.names].some(isUserName) ? null : true;
}

const NAMING: ReadonlySet<People['nature']> = new Set<People['nature']>(['person', 'several']);

/** In any of the ways people are written, user names and addresses among them: `ada.berg@example.com`, `aberg`. */
function mayBeOne(one: string, other: string): boolean {
  const [mine, yours] = [written(one), written(other)];
  if (formsOf(mine).includes(personKey(yours)) || formsOf(yours).includes(personKey(mine))) return true;
  const [short, long] = [mine, yours].toSorted((a, b) => a.length - b.length).map(lettersOf) as [string, string];
  const words = personKey(one.length > other.length ? one : other).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return short === long || [`${first.charAt(0)}${last}`, `${first}${last.charAt(0)}`].map(lettersOf).includes(short);
}

function written(name: string): string {
  return isUserName(name) ? name.replace(/@.*$/, '').replace(/[._-]+/g, ' ') : name;
}

function lettersOf(name: string): string {
  return personKey(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function isUserName(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name) || /^[\p{Ll}\p{N}]+(?:[._-][\p{Ll}\p{N}]+)*$/u.test(name);
}

function formsOf(name: string): readonly string[] {
  return nameForms({ name } as Person);
}
