import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { traitsOf } from '../../values/text-traits.ts';

/** What the steps of a scale say of a table that explains or crosses them: its rows are none of a plan. */
export const SCALE = { weight: 4, reason: 'it explains the steps of a scale' } as const;

/** A scale has three to a dozen steps. */
const FEWEST = 3;
const MOST = 12;
/** Columns in front where the steps stand, or their numbers beside them. */
const FRONT = 3;
/** So many columns beside the steps and the table is a list whose rows are graded by a mark. */
const BESIDE = 2;

/** Whether rows are the steps of a scale, High, Medium and Low once each, or columns are, as in a map of risks. */
export function isScale(columns: readonly ColumnEvidence[]): boolean {
  const steps = columns.filter(({ header }) => isStep(header.slice(header.lastIndexOf(' / ') + 1).trim())).length;
  if (steps >= FEWEST) return columns.length - steps <= BESIDE;
  return columns.slice(0, FRONT).some(isSteps) && !columns.some(numbersThings);
}

/** Whether each row is another step; a list of a few risks repeats one or leaves one out. */
function isSteps({ profile, isPeriod }: ColumnEvidence): boolean {
  const { filled, sampled, distinct } = profile;
  return (
    !isPeriod &&
    filled >= FEWEST &&
    filled <= MOST &&
    filled === sampled &&
    distinct === 1 &&
    traitShare(profile, 'grade') >= 0.8
  );
}

/** Ids, dates and people are those of single things. */
function numbersThings({ profile }: ColumnEvidence): boolean {
  return profile.filled > 0 && (profile.dates >= 0.5 || traitShare(profile, 'id', 'name', 'email') >= 0.6);
}

function isStep(header: string): boolean {
  return header !== '' && traitsOf(header).has('grade');
}
