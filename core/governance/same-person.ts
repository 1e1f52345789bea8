import { inPlainLetters, nameForms, personKey } from '../plan/person-names.ts';
import type { People } from '../plan/people.ts';
import type { Person } from '../plan/resources.ts';

/**
 * Whether a plan and a system certainly name different people for one thing. Nobody can tell where one of them names a
 * team, a role or nobody, or where a user name stands, which could be anybody’s.
 */
export function areDifferentPeople(ours: People, theirs: People): boolean {
  if (!NAMING.has(ours.nature) || !NAMING.has(theirs.nature)) return false;
  if ([...ours.names, ...theirs.names].some(isUserName)) return false;
  return !ours.names.some((one) => theirs.names.some((other) => mayBeOne(one, other)));
}

const NAMING: ReadonlySet<People['nature']> = new Set<People['nature']>(['person', 'several']);

/** `ada.berg@example.com`, `aberg`. */
function isUserName(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name) || /^[\p{Ll}\p{N}]+(?:[._-][\p{Ll}\p{N}]+)*$/u.test(name);
}

/** Whether one name is written as people also write the other: `Berg, Ada`, `A. Berg`, `Jan Mueller` for `Jan Müller`. */
function mayBeOne(one: string, other: string): boolean {
  return formsOf(one).includes(lettersOf(personKey(other))) || formsOf(other).includes(lettersOf(personKey(one)));
}

function formsOf(name: string): readonly string[] {
  return nameForms({ name } as Person).map(lettersOf);
}

function lettersOf(key: string): string {
  return inPlainLetters(key).replace(/[^\p{L}\p{N}]/gu, '');
}
