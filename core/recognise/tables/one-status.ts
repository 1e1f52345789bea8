import type { Candidate, ColumnEvidence } from './column-evidence.ts';
import type { Choice } from './settle.ts';

/** From here on a header says what its column is; below the second, only the cells do. */
const SAID = 3;
const SHOWN = 1.3;
/** What a header must say of anything else to be heard instead. */
const HEARD = 1.5;

/** Where one header says status, cells that look like one elsewhere are what their own header says: `Type of delay`. */
export function oneStatus(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const says = (at: number): number =>
    columns[at]!.candidates.find(({ meaning }) => meaning === 'status')?.fromHeader ?? 0;
  const isStatus = ({ meaning }: Choice): boolean => meaning === 'status';
  if (!choices.some((choice, at) => isStatus(choice) && says(at) >= SAID)) return choices;
  return choices.map((choice, at): Choice => {
    if (!isStatus(choice) || says(at) > SHOWN) return choice;
    const other = heardIn(columns[at]!);
    return other === undefined
      ? { meaning: null, weight: 0, margin: 0, reasons: [] }
      : { meaning: other.meaning, weight: 1, margin: 1, reasons: other.reasons };
  });
}

function heardIn({ candidates }: ColumnEvidence): Candidate | undefined {
  return candidates
    .filter(({ meaning, fromHeader }) => meaning !== 'status' && fromHeader >= HEARD)
    .toSorted((a, b) => b.fromHeader - a.fromHeader)[0];
}
