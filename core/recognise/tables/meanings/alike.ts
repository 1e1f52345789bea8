import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { modified } from '../columns/modifiers.ts';
import type { Choice } from './settle.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';

/** What a table has one of, whatever else is called so. */
const ONE: ReadonlySet<Meaning> = new Set<Meaning>(['id', 'title', 'person', 'parent', 'total']);

/** Columns that end in one word, from how many on that word says what all of them are. */
const ENDING = 3;

/**
 * Headers that are the same below different headings, end in the same word, or only name somebody below a heading that
 * says what all of them are, mean the same: what one of them was read as, the others are that a second and a third of its
 * meaning would otherwise be too many of.
 */
export function alike(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const families = familiesIn(columns);
  if (families.length === 0) return choices;
  const told = [...choices];
  for (const { places, isWord, heading } of families) {
    const known = places.filter((at) => told[at]!.meaning !== null && !ONE.has(told[at]!.meaning));
    const [first] = known.toSorted((a, b) => told[b]!.weight - told[a]!.weight || a - b);
    if (first === undefined) continue;
    const { meaning, weight, reasons } = told[first]!;
    if (meaning === null) continue;
    if (isWord && (saidOf(columns[first]!, meaning) < SAYS.sure || known.some((at) => told[at]!.meaning !== meaning)))
      continue;
    if (heading !== null && !meaningsOf(heading).some(({ of }) => modified(heading, of) === meaning)) continue;
    for (const at of places)
      if (told[at]!.meaning === null && isSuch(columns, at, first, isWord ? meaning : null))
        told[at] = {
          meaning: modified(columns[at]!.header, meaning),
          weight: weight * LESS,
          margin: weight * LESS,
          reasons,
        };
  }
  return told;
}

/** What a column is surer of that was read itself. */
const LESS = 0.8;

interface Family {
  readonly places: readonly number[];
  /** Only the last word of its headers is the same. */
  readonly isWord: boolean;
  /** Only the heading above them is the same. */
  readonly heading: string | null;
}

/** All families of a table's columns. Every kind asks for them. */
const familiesIn = rememberedOf((columns: readonly ColumnEvidence[]) => [
  ...familiesOf(columns, headingOfNames, 2),
  ...familiesOf(columns, lowerHeader, 2),
  ...familiesOf(columns, lastWord, ENDING),
]);

function familiesOf(
  columns: readonly ColumnEvidence[],
  nameOf: (header: string) => string | null,
  least: number,
): readonly Family[] {
  const byName = new Map<string, number[]>();
  for (const [at, { header, isPeriod }] of columns.entries()) {
    const name = isPeriod ? null : nameOf(header);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), at]);
  }
  return [...byName]
    .filter(([, { length }]) => length >= least)
    .map(([name, places]) => ({
      places,
      isWord: nameOf === lastWord,
      heading: nameOf === headingOfNames ? name : null,
    }));
}

/** The words below a heading. */
function lowerHeader(header: string): string | null {
  const at = header.lastIndexOf(' / ');
  return at < 0 ? null : header.slice(at).toLowerCase();
}

/** The heading over words that say nothing: `Estimated hours` over one column a person. */
function headingOfNames(header: string): string | null {
  const at = header.lastIndexOf(' / ');
  return at < 0 || !saysNothing(header.slice(at + 3)) ? null : header.slice(0, at);
}

const saysNothing = (words: string): boolean => meaningsOf(words).length === 0;

/** The last of several words. */
function lastWord(header: string): string | null {
  return /[\s_-](\p{L}{4,})$/u.exec(header)?.[1]?.toLowerCase() ?? null;
}

/** Whether a column may be what another is: its cells are of the same sort, and its own last word says so at least faintly. */
function isSuch(columns: readonly ColumnEvidence[], at: number, other: number, said: Meaning | null): boolean {
  if (said !== null && saidOf(columns[at]!, said) < SAYS.something) return false;
  const one = columns[at]!.profile;
  return one.filled === 0 || sortOf(one) === sortOf(columns[other]!.profile);
}

function sortOf({ dates, numbers, texts, filled }: ColumnProfile): string {
  if (filled === 0) return 'nothing';
  return dates >= 0.5 ? 'days' : numbers >= 0.5 ? 'numbers' : texts >= 0.5 ? 'texts' : 'mixed';
}
