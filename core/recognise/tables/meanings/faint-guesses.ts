import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { meaningPriors, placeOf } from './kind-meanings.ts';
import type { Choice } from './settle.ts';

/** What a header must have over nothing to be asked about, where no other reading of the table needs its column. */
const FAINT = 0.3;
/** From here on a meaning was weighed with all others; where it was not given there was a reason. */
const WEIGHED = 0.5;

/** Names of rows are never guessed so faintly: everything else in the table hangs on them. */
const NEVER: ReadonlySet<Meaning> = new Set<Meaning>(['title', 'id', 'parent', 'person']);

/** Columns that nothing was said of, read as what their header faintly says where no other column is that. */
export function faintlyGuessed(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const priors = meaningPriors(kind);
  const taken = new Set(choices.map(({ meaning }) => meaning));
  const weigh = ({ weight, meaning }: Candidate): number => weight + priors[placeOf(meaning)]!;
  return choices.map((choice, at): Choice => {
    const { candidates, isPeriod } = columns[at]!;
    if (choice.meaning !== null || isPeriod) return choice;
    const [best, next] = candidates.toSorted((a, b) => weigh(b) - weigh(a));
    if (best === undefined || NEVER.has(best.meaning) || taken.has(best.meaning)) return choice;
    const weight = weigh(best);
    if (weight < FAINT || weight >= WEIGHED) return choice;
    return {
      meaning: best.meaning,
      weight,
      margin: weight - (next === undefined ? 0 : weigh(next)),
      reasons: best.reasons,
    };
  });
}
