import type { Meaning, TableKind } from '../../../plan/table.ts';
import { kindsOf, meaningsOf } from '../../lexicon/lexicon.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { coloured } from './coloured.ts';
import type { Choice } from './settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { remembered } from '../../lexicon/remembered.ts';

/** Words that say a column only describes what its other words name, in the languages of the lexicon. */
const DESCRIBES = anyCase`descri|detail|beschreib|omschrijv|beskriv|popis|\bopis|опис|mô tả|deskripsi|açıklama|tanım|kuvaus|الوصف|תיאור|説明|詳細|描述|说明|說明|설명`;

/** Words of an id, taken off to see of what it is the id. */
const NUMBER = anyCase`(?<!\p{L})(?:ids?|nos?|nr|num|number|ref|code|key)(?!\p{L})|[#._:]`;

/** What rows belong to, whose ids are therefore their parents. */
const ABOVE = anyCase`^(?:wp|work ?package|project|projekt|projet|proyecto|projeto|progetto|epic|feature|initiative|programme?|portfolio)s?$`;

/** Estimates from three points. */
const THREE_POINTS = anyCase`^(?!.*(?:estimate|hour|hrs|effort|aufwand)).*(?:optimis|pessimis|most[ _]?likely|wahrscheinlichst)`;

/** Tells columns apart that say the same: two titles of which one describes, ids of other things, estimates of a duration. */
export function toldApart(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  return estimates(
    columns,
    otherIds(
      columns,
      ownIds(columns, ofPeople(columns, oneTitle(columns, described(columns, coloured(columns, choices))), kind)),
      kind,
    ),
  );
}

/** `Task` and `Task description`: where another header names the rows, the one that describes is a description. */
function described(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const titled = [...columns.keys()].filter((at) => saidOf(columns[at]!, 'title') >= SAYS.clear);
  if (titled.length < 2) return choices;
  const named = titled.filter((at) => !DESCRIBES.test(columns[at]!.header));
  const isForm = titled.every((at) => columns[at]!.profile.filled === 0);
  const other = named.find((at) => {
    const { meaning } = choices[at]!;
    return (
      meaning === 'title' || ((meaning === null || meaning === 'parent') && (isForm || columns[at]!.profile.filled > 0))
    );
  });
  if (other === undefined) return choices;
  let hasDescription = choices.some(({ meaning }) => meaning === 'description');
  let gone = false;
  const told = choices.map((choice, at): Choice => {
    const describes = titled.includes(at) && !named.includes(at);
    if (!describes || hasDescription || (choice.meaning !== 'title' && choice.meaning !== null)) return choice;
    hasDescription = true;
    gone ||= choice.meaning === 'title';
    return {
      ...choice,
      meaning: 'description',
      weight: Math.max(choice.weight, 1.5),
      margin: Math.max(choice.margin, 1),
    };
  });
  const title = columns[other]!.candidates.find(({ meaning }) => meaning === 'title')!;
  return gone
    ? told.map((choice, at) =>
        at === other ? { meaning: 'title', weight: title.weight, margin: 1, reasons: title.reasons } : choice,
      )
    : told;
}

/** Meanings that are said of a person. */
const OF_A_PERSON: ReadonlySet<Meaning> = new Set<Meaning>(['role', 'email', 'skill', 'rate']);

/** A bare “Name” beside a role or an e-mail address, or in no list of a plan, over cells that look like names, is a person’s. */
function ofPeople(columns: readonly ColumnEvidence[], choices: readonly Choice[], kind: TableKind): readonly Choice[] {
  const has = (meanings: ReadonlySet<Meaning>): boolean =>
    choices.some(({ meaning }) => meaning !== null && meanings.has(meaning));
  const isOfPeople = has(OF_A_PERSON);
  if (!(isOfPeople || kind === 'other') || has(PERSONS)) return choices;
  return choices.map((choice, at): Choice => {
    const person = columns[at]!.candidates.find(({ meaning }) => meaning === 'person');
    const { profile } = columns[at]!;
    const named = isOfPeople
      ? traitShare(profile, 'name') >= 0.5 || (traitShare(profile, 'word') >= 0.8 && profile.meanLength < 16)
      : traitShare(profile, 'name') >= 0.7;
    return choice.meaning === 'title' && named && person !== undefined && person.fromHeader >= SAYS.something
      ? { meaning: 'person', weight: Math.max(1.5, person.weight), margin: 1, reasons: person.reasons }
      : choice;
  });
}

const PERSONS: ReadonlySet<Meaning> = new Set<Meaning>(['person', 'owner', 'persona']);

/** What the rows of a second title belong to. */
const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>([
  'parent',
  'initiative',
  'category',
  'phase',
  'milestone',
  'deliverable',
]);

/** Of `Project` and `Task` the one that differs from row to row names it, and the other is what it belongs to. */
function oneTitle(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const titles = [...choices.keys()].filter((at) => choices[at]!.meaning === 'title' && columns[at]!.header !== '');
  if (titles.length < 2) return choices;
  const rank = (at: number): number =>
    distinctOf(columns[at]!) + saidOf(columns[at]!, 'title') * 0.1 - (groupOf(columns[at]!) === undefined ? 0 : 0.15);
  const [best] = titles.toSorted((a, b) => rank(b) - rank(a) || a - b);
  return choices.map((choice, at) => {
    if (choice.meaning !== 'title' || at === best || !titles.includes(at)) return choice;
    const group = groupOf(columns[at]!);
    if (group === undefined) return choice;
    return { meaning: group.meaning, weight: Math.max(1.2, group.weight), margin: 1, reasons: group.reasons };
  });
}

/** What a header says that rows may belong to. */
function groupOf({ candidates }: ColumnEvidence): Candidate | undefined {
  return candidates
    .filter(({ meaning, fromHeader }) => GROUPS.has(meaning) && fromHeader >= SAYS.something)
    .toSorted((a, b) => b.fromHeader - a.fromHeader)[0];
}

function distinctOf({ profile }: ColumnEvidence): number {
  return profile.filled < 2 ? 0.5 : profile.distinct;
}

/** In front, numbers or ids that never come again are the rows' own, whatever else their header could be the id of. */
function ownIds(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  if (choices.some(({ meaning }) => meaning === 'id')) return choices;
  const [first] = columns;
  const [choice] = choices;
  if (first === undefined || (choice!.meaning !== null && choice!.meaning !== 'parent')) return choices;
  const { header, profile } = first;
  const numbered = /(?<!\p{L})ids?(?!\p{L})/iu.test(header.replace(/_/g, ' ')) && profile.filled >= 2;
  if (
    !numbered ||
    profile.distinct < 1 ||
    !(profile.sequential || traitShare(profile, 'id', 'outline') >= 0.6 || profile.whole >= 0.9)
  )
    return choices;
  const own: Choice = { meaning: 'id', weight: 2, margin: 1, reasons: [`its header says “${header}”`] };
  return [own, ...choices.slice(1)];
}

/**
 * Beside the rows' own ids, the id of a project is their parent, and that of a risk in a list of decisions only a link; so is
 * any other, where the rows' own say that they are.
 */
function otherIds(columns: readonly ColumnEvidence[], choices: readonly Choice[], kind: TableKind): readonly Choice[] {
  const ids = choices.filter(({ meaning }) => meaning === 'id').length;
  const own = choices.findIndex(({ meaning }, at) => meaning === 'id' && isOf(kind, nounOf(columns[at]!.header)));
  return choices.map((choice, at) => {
    const { header, profile } = columns[at]!;
    if (choice.meaning !== 'id' || header.length > 40) return choice;
    const noun = nounOf(header);
    if (noun === '' || noun === header) return choice;
    const again = profile.filled >= 4 && profile.distinct < 0.8;
    if (ABOVE.test(noun) && kind !== 'initiatives' && (again || (ids > 1 && at > 0)))
      return { ...choice, meaning: 'parent' };
    const of = kindsOf(noun).find(({ fit }) => fit === 'whole')?.of;
    const isElse = again || (own >= 0 && own < at);
    const isOther = of === undefined ? meaningsOf(noun).length > 0 && at > 0 && isElse : of !== kind && of !== 'other';
    return ids > 1 && at > 0 && isOther ? { ...choice, meaning: null, weight: 0 } : choice;
  });
}

/** Of what a header says the id. */
const nounOf = remembered((header): string => NUMBER.without(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).trim());

/** Whether a noun is what rows of a kind are called. */
function isOf(kind: TableKind, noun: string): boolean {
  return noun !== '' && kindsOf(noun).some(({ of, fit }) => of === kind && fit === 'whole');
}

/** Optimistic and pessimistic figures beside a duration are durations. */
function estimates(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  if (!choices.some(({ meaning }) => meaning === 'duration')) return choices;
  return choices.map((choice, at) =>
    choice.meaning === 'effort' && THREE_POINTS.test(columns[at]!.header) ? { ...choice, meaning: 'duration' } : choice,
  );
}
