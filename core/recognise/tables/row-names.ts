import type { Meaning, TableKind } from '../../plan/table.ts';
import { kindsOf } from '../lexicon/lexicon.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { traitShare } from './column-profile.ts';
import type { Choice } from './settle.ts';

/** Meanings that name a row, by the kinds where they do; a table with one of them needs no title. */
const NAMES_ROWS: readonly (readonly [Meaning, readonly TableKind[] | 'all'])[] = [
  ['measure', 'all'],
  ['decision', ['decisions', 'approvals', 'other']],
  ['choice', ['choices']],
  ['deliverable', ['deliverables', 'raci']],
  ['person', ['people', 'capacity', 'allocation', 'stakeholders', 'budget', 'other']],
  ['role', ['people', 'capacity', 'allocation', 'stakeholders']],
  ['team', ['people', 'capacity', 'allocation', 'stakeholders', 'flex_pool']],
  ['customer', ['stakeholders', 'allocation']],
  ['skill', ['people', 'capacity', 'requests']],
  ['initiative', ['allocation', 'updates', 'requests']],
  ['milestone', ['allocation', 'updates']],
  ['successor', ['dependencies']],
];

/** What a column that could as well name the rows may have been read as, and how much of its evidence that costs. */
const COULD_NAME: ReadonlySet<Meaning> = new Set<Meaning>([
  'description',
  'phase',
  'category',
  'initiative',
  'milestone',
  'deliverable',
  'team',
  'role',
  'persona',
  'person',
  'skill',
  'sprint',
  'parent',
  'input',
  'trigger',
  'mitigation',
  'consequence',
  'forum',
  'lane',
  'stage',
  'customer',
]);

/** What is said of a row that something else names: a header that is sure of one of these never names rows. */
const ANSWERS: ReadonlySet<Meaning> = new Set<Meaning>(['mitigation', 'consequence', 'trigger', 'input']);

/** From here on a header says that its column is the title. */
const SAID = 2.2;
/** From here on a header is sure of what its column is. */
const SURE = 3;
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
    ({ meaning, weight }) =>
      weight > 0.6 && NAMES_ROWS.some(([name, kinds]) => name === meaning && (kinds === 'all' || kinds.includes(kind))),
  );
  const titles = [...choices.keys()].filter((at) => choices[at]!.meaning === 'title');
  const guessed = titles.filter(
    (at) => (saidTitle(columns[at]!) < SAID && columns[at]!.header !== '') || isGroup(columns[at]!),
  );
  if (naming >= 0)
    return without(
      columns,
      choices,
      guessed.filter((at) => at > naming),
    );
  const isForm = columns.every(({ profile }) => profile.filled === 0);
  const empty = isForm
    ? []
    : titles.filter((at) => columns[at]!.profile.filled === 0 && columns[at]!.profile.sampled > 2);
  if (titles.some((at) => !guessed.includes(at) && !empty.includes(at))) return choices;
  let best = -1;
  let most = ENOUGH;
  let place = 0;
  for (const [at, column] of columns.entries()) {
    const choice = choices[at]!;
    if (choice.meaning === 'id' || column.isPeriod) continue;
    const fit = nameFit(column, choice, kind, isForm) + (place === 0 ? 0.3 : -0.2 * Math.min(place, 8));
    place += 1;
    if (fit <= most) continue;
    most = fit;
    best = at;
  }
  if (best < 0) return choices;
  const reasons = ['no other column names the rows'];
  return without(columns, choices, [...guessed, ...empty]).map((choice, at) =>
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
): readonly Choice[] {
  return gone.length === 0
    ? choices
    : choices.map((choice, at) => (gone.includes(at) ? nextBest(columns[at]!, choice) : choice));
}

/** What a column that does not name the rows is: the group they belong to where its header may say one, else nothing. */
function nextBest(column: ColumnEvidence, choice: Choice): Choice {
  const group = isGroup(column) ? column.candidates.find(({ meaning }) => GROUPS.has(meaning)) : undefined;
  return group === undefined
    ? { meaning: null, weight: 0, margin: choice.margin, reasons: [] }
    : { meaning: group.meaning, weight: 1.1, margin: 1, reasons: group.reasons };
}

/** How much the header of a column that was read as the title says so; one that got there by the table's kind is sure. */
function saidTitle({ candidates }: ColumnEvidence): number {
  return candidates.find(({ meaning }) => meaning === 'title')?.fromHeader ?? SURE;
}

/** Whether a column's few values come again, as those of the project do that rows belong to. */
function isGroup({ profile, candidates }: ColumnEvidence): boolean {
  return profile.filled >= 4 && profile.distinct < 0.4 && candidates.some(({ meaning }) => GROUPS.has(meaning));
}

const GROUPS: ReadonlySet<Meaning> = new Set<Meaning>(['initiative', 'parent', 'category', 'phase']);

/** How well a column would name the rows; log-odds, roughly. */
function nameFit(
  { header, profile, candidates }: ColumnEvidence,
  choice: Choice,
  kind: TableKind,
  isForm: boolean,
): number {
  if (choice.meaning !== null && choice.meaning !== 'title' && !COULD_NAME.has(choice.meaning)) return -9;
  if (!isForm && (profile.filled < 2 || profile.texts < 0.6)) return -9;
  const odd = traitShare(profile, 'status', 'rag', 'letters', 'email', 'url', 'grade', 'period', 'cadence');
  if (odd >= 0.6 || (profile.meanLength < 3 && !isForm)) return -9;
  const said = candidates.find(({ meaning }) => meaning === choice.meaning)?.fromHeader ?? 0;
  if (said >= SURE && choice.meaning !== null && ANSWERS.has(choice.meaning)) return -9;
  if (!isForm && said >= SURE && choice.meaning !== 'title' && profile.distinct < 0.6) return -9;
  let fit = isForm ? 0.6 : profile.distinct >= 0.85 ? 1.4 : profile.distinct >= 0.6 ? 0.6 : -1;
  if (choice.meaning === 'title') fit += 0.45 * said;
  else if (choice.meaning === 'description') fit += said >= SURE ? 0.6 : -0.3;
  else fit -= 0.1 * said;
  if (traitShare(profile, 'name') >= 0.6) fit -= 0.5;
  if (profile.meanLength > 120) fit -= 0.5;
  if (kindsOf(header).some(({ of, fit: whole }) => of === kind && whole === 'whole')) fit += 0.8;
  return fit;
}
