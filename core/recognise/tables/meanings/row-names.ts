import type { Meaning, TableKind } from '../../../plan/table.ts';
import { TABLE_KINDS } from '../../../plan/table-kinds.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { meaningPriors, placeOf } from './kind-meanings.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { nameFit } from './name-fit.ts';
import { GROUPS, isOfOthers } from './of-others.ts';
import { isSparse, namesBehind } from './sparse-names.ts';
import type { Choice } from './settle.ts';

/** Meanings that name a row, by the kinds where they do; a table with one of them needs no title. */
const NAMES_ROWS: ReadonlyMap<Meaning | null, readonly TableKind[]> = new Map<Meaning, readonly TableKind[]>([
  ['measure', TABLE_KINDS],
  ['decision', ['decisions', 'approvals', 'other']],
  ['choice', ['choices']],
  ['condition', ['approvals']],
  ['currency', ['rates']],
  ['deliverable', ['deliverables', 'raci']],
  ['person', ['people', 'capacity', 'allocation', 'stakeholders', 'budget', 'holidays', 'other']],
  ['role', ['people', 'capacity', 'allocation', 'stakeholders']],
  ['team', ['people', 'capacity', 'allocation', 'stakeholders', 'flex_pool']],
  ['customer', ['stakeholders', 'allocation']],
  ['skill', ['people', 'capacity', 'requests']],
  ['initiative', ['allocation', 'updates', 'requests']],
  ['milestone', ['allocation', 'updates']],
  ['successor', ['dependencies']],
]);

/** What a meaning has in kinds that know no such column. */
const NEVER = -5;

/** Kinds whose rows are lines of work or of money, one person each or several. */
const WORK: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'other']);

function comesAgain({ profile }: ColumnEvidence): boolean {
  return profile.filled >= 4 && profile.distinct < 0.6;
}

/** Whether a column that may be what rows belong to comes again. */
const belongs = (column: ColumnEvidence): boolean =>
  column.header !== '' && comesAgain(column) && saidOf(column, ...GROUPS) >= SAYS.something;

/** What a column must gather to name rows that nothing else names. */
const ENOUGH = 0;

/**
 * Sees that one column names the rows: where no header says so, the first column whose texts differ from row to row, though
 * its header would elsewhere be that of a phase or a team; and none where people or measures name them.
 */
export function namedRows(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const naming = choices.findIndex(
    ({ meaning, weight }, at) =>
      weight > 0.6 &&
      !(meaning === 'person' && WORK.has(kind) && comesAgain(columns[at]!)) &&
      NAMES_ROWS.get(meaning)?.includes(kind) === true,
  );
  const titles = [...choices.keys()].filter((at) => choices[at]!.meaning === 'title');
  const others = titles.filter((at) => isOfOthers(columns, choices, at, kind));
  const guessed = titles.filter(
    (at) =>
      (columns[at]!.header === '' ? comesAgain(columns[at]!) : saidTitle(columns[at]!) < SAYS.clear) ||
      isGroup(columns[at]!) ||
      (isSort(columns[at]!) && columns.some((column, other) => couldName(column, choices[other]!))) ||
      others.includes(at),
  );
  if (naming >= 0)
    return without(
      columns,
      choices,
      titles.filter((at) => (guessed.includes(at) && at > naming) || belongs(columns[at]!)),
      kind,
    );
  const isForm = columns.every(({ profile }, at) => choices[at]!.meaning === 'id' || isBare(profile));
  const empty = isForm
    ? []
    : titles.filter((at) => columns[at]!.profile.filled === 0 && columns[at]!.profile.sampled > 2);
  const described = choices.findIndex((choice, at) => isDescription(columns[at]!, choice));
  const sparse = titles.filter((at) => isSparse(columns, at));
  const late = titles.filter(
    (at) => described >= 0 && at > described && !namesBehind(columns[at]!, columns[described]!),
  );
  if (titles.some((at) => !guessed.includes(at) && !empty.includes(at) && !late.includes(at) && !sparse.includes(at)))
    return choices;
  let best = -1;
  let most = ENOUGH;
  let place = 0;
  for (const [at, column] of columns.entries()) {
    const choice = choices[at]!;
    if (choice.meaning === 'id' || column.isPeriod) continue;
    const fit =
      nameFit(column, choice, kind, isForm, [...late, ...sparse, ...others].includes(at)) +
      (place === 0 ? 0.3 : -0.2 * Math.min(place, 8));
    place += 1;
    if (fit <= most) continue;
    most = fit;
    best = at;
  }
  if (best < 0) return choices;
  const reasons = ['no other column names the rows'];
  return without(columns, choices, [...guessed, ...empty, ...late, ...sparse], kind).map((choice, at) =>
    at !== best
      ? choice
      : titles.includes(at)
        ? choices[at]!
        : choice.meaning === 'description'
          ? { ...choice, meaning: 'title' }
          : { meaning: 'title', weight: 1.1, margin: 1, reasons },
  );
}

function without(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  gone: readonly number[],
  kind: TableKind,
): readonly Choice[] {
  return gone.length === 0
    ? choices
    : choices.map((choice, at) => (gone.includes(at) ? nextBest(columns[at]!, choice, kind) : choice));
}

/** What a column that does not name the rows is: the group they belong to or what else its header says, else nothing. */
function nextBest(column: ColumnEvidence, choice: Choice, kind: TableKind): Choice {
  const priors = meaningPriors(kind);
  const group =
    isGroup(column) || belongs(column) ? column.candidates.find(({ meaning }) => GROUPS.has(meaning)) : undefined;
  const other =
    group ??
    column.candidates.find(
      ({ meaning, fromHeader }) => meaning !== 'title' && fromHeader >= SAYS.clear && priors[placeOf(meaning)]! > NEVER,
    );
  return other === undefined
    ? { meaning: null, weight: 0, margin: choice.margin, reasons: [] }
    : { meaning: other.meaning, weight: 1.1, margin: 1, reasons: other.reasons };
}

/** Whether a header says that its column describes and the column was read so. */
function isDescription(column: ColumnEvidence, { meaning }: Choice): boolean {
  return meaning === 'description' && saidOf(column, 'description') >= SAYS.sure;
}

/** Whether next to nothing was written into a column of a form yet. */
function isBare({ filled, sampled }: ColumnProfile): boolean {
  return filled <= sampled * 0.1;
}

/** How much the header of a column that was read as the title says so; one that got there by the table's kind is sure. */
function saidTitle({ candidates }: ColumnEvidence): number {
  return candidates.find(({ meaning }) => meaning === 'title')?.fromHeader ?? SAYS.sure;
}

/** Whether a handful of values comes again throughout: they sort rows, whatever the header says. */
const isSort = ({ profile }: ColumnEvidence): boolean => profile.filled >= 10 && profile.distinct < 0.2;

/** Whether each row has a text of its own under what could name it as well, as `Deliverable` does. */
function couldName({ header, profile }: ColumnEvidence, { meaning }: Choice): boolean {
  return (
    header !== '' &&
    meaning !== null &&
    NAMED_AFTER.has(meaning) &&
    profile.filled >= profile.sampled * 0.9 &&
    profile.distinct >= 0.85 &&
    profile.texts >= 0.8
  );
}

const NAMED_AFTER: ReadonlySet<Meaning> = new Set<Meaning>([
  'deliverable',
  'milestone',
  'initiative',
  'phase',
  'parent',
]);

/** Whether a column's few values come again, as those of the project do that rows belong to. */
function isGroup({ profile, candidates }: ColumnEvidence): boolean {
  return profile.filled >= 4 && profile.distinct < 0.4 && candidates.some(({ meaning }) => GROUPS.has(meaning));
}
