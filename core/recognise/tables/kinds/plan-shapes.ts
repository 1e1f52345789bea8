import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import type { Choice } from '../meanings/settle.ts';

/** What speaks for rows being a plan's, whatever its columns are called; log-odds against their being none. */
export function planSigns(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  const asks = (column: ColumnEvidence, at: number): boolean =>
    saysWhatToDo(column) && !TELLS.has(choices[at]!.meaning ?? 'title');
  return columns.some(asks) ? DEEDS : 0;
}

/** What tools and services are for is told in the same words as work is asked for. */
const TELLS: ReadonlySet<Meaning> = new Set<Meaning>([
  'description',
  'notes',
  'definition',
  'benefit',
  'role',
  'skill',
]);

/** What naming its rows by what is to be done says of a kind; log-odds. */
export function deedsSign(kind: TableKind, columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  const sign = NAMED_BY_DEEDS.get(kind);
  if (sign === undefined) return 0;
  const named = choices.findIndex(({ meaning }) => meaning !== null && NAMES.has(meaning));
  return named >= 0 && saysWhatToDo(columns[named]!) ? sign : 0;
}

/** What numbers of projects that come again say against their rows being projects: they are parts of them; log-odds. */
export function sharedIdsSign(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  const at = choices.findIndex(({ meaning }) => meaning === 'id');
  const profile = columns[at]?.profile;
  return profile !== undefined && profile.filled >= 6 && profile.distinct < 0.6 ? PARTS : 0;
}

/**
 * What measures that come again, and that nobody aims at anything with, say against their being a scorecard, or words alone
 * where none of them says what is measured; log-odds.
 */
export function aimlessSign(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (choices.some(({ meaning }) => meaning !== null && AIMS.has(meaning))) return 0;
  const isMeasured = choices.some(({ meaning }) => meaning === 'measure' || meaning === 'actual');
  const words = columns.filter(({ profile }) => profile.filled >= 3 && profile.texts >= 0.8);
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  if (!isMeasured && words.length >= 2 && words.length === filled.length) return AIMLESS;
  const measure = columns[choices.findIndex(({ meaning }) => meaning === 'measure')]?.profile;
  return measure !== undefined && measure.filled >= 4 && measure.distinct <= 0.6 ? AIMLESS : 0;
}

/** What figures under most periods say of a kind: bars of work are drawn by fills and marks; log-odds. */
export function figuresSign(kind: TableKind, columns: readonly ColumnEvidence[]): number {
  const sign = OVER_FIGURES.get(kind);
  if (sign === undefined) return 0;
  const periods = columns.filter(({ isPeriod }) => isPeriod);
  const figures = periods.filter(({ profile }) => profile.filled >= profile.sampled * DENSE && profile.numbers >= 0.8);
  return figures.length >= 3 && figures.length >= periods.length * 0.7 ? sign : 0;
}

/** Whether a good part of a column's cells, most of them different, say what to do. */
function saysWhatToDo({ profile }: ColumnEvidence): boolean {
  const share = traitShare(profile, 'deed');
  return share >= SOME && profile.filled * share >= FEWEST && profile.distinct >= 0.7;
}

const NAMES: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'description',
  'deliverable',
  'milestone',
  'initiative',
]);
const NAMED_BY_DEEDS: ReadonlyMap<TableKind, number> = new Map<TableKind, number>([
  ['tasks', 0.8],
  ['risks', -0.8],
  ['deliverables', -0.5],
]);

/** Of 1,088 tables of data that are no plan 1 in 100 has such a column, test cases aside; of tables of plans 1 in 5. */
const DEEDS = 1.8;
const SOME = 0.3;
const FEWEST = 2;

const OVER_FIGURES: ReadonlyMap<TableKind, number> = new Map<TableKind, number>([
  ['tasks', -1],
  ['milestones', -1],
]);
/** Share of its rows that a period with figures fills. */
const DENSE = 0.7;
const PARTS = -2.5;

const AIMS: ReadonlySet<Meaning> = new Set<Meaning>([
  'target',
  'baseline',
  'direction',
  'definition',
  'rag',
  'owner',
  'trend',
  'cadence',
  'measure_kind',
  'drives',
  'forecast',
]);
const AIMLESS = -3;
