import type { Meaning, TableKind } from '../../../plan/table.ts';
import { TABLE_KINDS } from '../../../plan/table-kinds.ts';
import { MEANINGS } from '../../../plan/table.ts';
import { KIND_SIGNS } from './kind-signs.ts';

/** Log-odds of each meaning in a table of a kind, by its place in `MEANINGS`: what belongs there, and what would be odd. */
export function meaningPriors(kind: TableKind): Float64Array {
  return PRIORS.get(kind)!;
}

/** Where a meaning stands in `MEANINGS`. */
export function placeOf(meaning: Meaning): number {
  return PLACES.get(meaning)!;
}

const PLACES: ReadonlyMap<Meaning, number> = new Map(MEANINGS.map((meaning, at) => [meaning, at]));

function priorOf(kind: TableKind, meaning: Meaning): number {
  if (ONLY_IN.get(meaning)?.includes(kind) === false) return -9;
  if (kind === 'other') return 0;
  if (meaning === 'title' && OF_PEOPLE.has(kind)) return -0.8;
  if (CALLED_ELSE.get(kind)?.includes(meaning) === true) return -2;
  if (meaning === 'title' && (kind === 'updates' || kind === 'flex_pool')) return -1;
  const sign = KIND_SIGNS.get(kind)?.signs.get(meaning);
  if (sign === undefined) return EVERYWHERE.has(meaning) ? 0 : -0.7;
  return sign >= 0.9 ? 0.9 : sign >= 0.3 ? 0.5 : 0.1;
}

/** Meanings that go by another name in a kind: in a table of milestones the column “Milestone” is their title. */
const CALLED_ELSE: ReadonlyMap<TableKind, readonly Meaning[]> = new Map<TableKind, readonly Meaning[]>([
  ['milestones', ['milestone']],
  ['initiatives', ['initiative']],
  ['allocation', ['title']],
  // People head the columns of a matrix of roles; its rows are work.
  ['raci', ['person']],
  // How much somebody is interested is no level of anything.
  ['stakeholders', ['level']],
  ['budget', ['actual', 'target', 'effort_actual']],
]);

/** What columns of a few kinds alone mean: “Amount” is a condition of an approval table and of nothing else. */
const ONLY_IN: ReadonlyMap<Meaning, readonly TableKind[]> = new Map<Meaning, readonly TableKind[]>([
  ['condition', ['approvals']],
  ['deputy', ['approvals']],
  ['outcome', ['approval_history']],
  ['wait', ['approvals', 'approval_history', 'flows']],
  ['flow', ['flows']],
  ['hypothesis', ['experiments']],
  ['result', ['experiments']],
  ['system_change', ['issues']],
  ['touch', ['flows']],
  ['timed_on', ['flows']],
  ['system', ['flows', 'field_map']],
  ['object', ['field_map']],
  ['field', ['field_map']],
  ['sync_direction', ['field_map']],
  ['source_of_truth', ['field_map']],
]);

/** Kinds whose rows are people: a “Name” there is a person. */
const OF_PEOPLE: ReadonlySet<TableKind> = new Set<TableKind>(['people', 'capacity', 'stakeholders']);

const EVERYWHERE: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'title',
  'description',
  'notes',
  'link',
  'category',
  'owner',
  'status',
  'priority',
  'phase',
  'team',
  'initiative',
  'milestone',
  'due',
  'start',
  'end',
  'rag',
  'updated_on',
]);

/** Every table is weighed under every kind: looked up, not worked out. */
const PRIORS: ReadonlyMap<TableKind, Float64Array> = new Map(
  TABLE_KINDS.map((kind) => [kind, Float64Array.from(MEANINGS, (meaning) => priorOf(kind, meaning))]),
);
