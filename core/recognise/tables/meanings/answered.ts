import type { Meaning, TableKind } from '../../../plan/table.ts';
import { asksWhetherDone } from '../../values/done-to.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { areAnswers } from '../columns/value-tests.ts';
import type { Choice } from './settle.ts';

/** Kinds whose rows come to an end that a header may ask for. */
const ENDING: ReadonlySet<TableKind> = new Set<TableKind>([
  'tasks',
  'milestones',
  'initiatives',
  'deliverables',
  'issues',
  'dependencies',
  'other',
]);

/** How work stands, in words or as a share. */
const STANDING: ReadonlySet<Meaning> = new Set<Meaning>(['status', 'rag', 'percent_complete']);

/** Noughts and ones count something as often. */
const TEXTS = 0.8;

/** A yes or no under a header that says what was done, as `Booked?` and `Validated (Y/N)` do, is how the row stands where nothing else is. */
export function answeredStatus(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (!ENDING.has(kind) || choices.some(({ meaning }) => meaning !== null && STANDING.has(meaning))) return choices;
  const asked = [...columns.keys()].filter(
    (at) =>
      choices[at]!.meaning === null &&
      !columns[at]!.isPeriod &&
      columns[at]!.profile.texts >= TEXTS &&
      areAnswers(columns[at]!.profile) &&
      asksWhetherDone(columns[at]!.header),
  );
  if (asked.length !== 1) return choices;
  const reasons = ['its cells say yes or no to what was done'];
  return choices.map((choice, at) =>
    at === asked[0] ? { meaning: 'status', weight: 1.1, margin: 1, reasons, assumed: true } : choice,
  );
}
