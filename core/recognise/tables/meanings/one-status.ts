import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** What cells that look like a status say of one without any header. */
const SHOWN = 1.3;

/** Where one header says status, cells that look like one elsewhere are what their own header says: `Type of delay`. */
export function oneStatus(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const says = (at: number): number => saidOf(columns[at]!, 'status');
  const isStatus = ({ meaning }: Choice): boolean => meaning === 'status';
  if (!choices.some((choice, at) => isStatus(choice) && says(at) >= SAYS.sure)) return choices;
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
    .filter(({ meaning, fromHeader }) => meaning !== 'status' && fromHeader >= SAYS.something)
    .toSorted((a, b) => b.fromHeader - a.fromHeader)[0];
}
