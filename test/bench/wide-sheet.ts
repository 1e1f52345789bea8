import type { DraftSheet } from '../../core/files/workbook-draft.ts';
import { heading, plain } from '../../core/sample/drawing.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { subject, times } from './office-words.ts';

/** All columns that a sheet can have. */
const COLUMNS = 16_384;

/** A sheet as wide as one can be: a header of different words over ten rows of numbers. */
export function wideSheet(): DraftSheet {
  const random = seededRandom(5);
  const header = times(COLUMNS, (at) => heading(`${subject(random)} ${letters(at)}`));
  return { name: 'Export', rows: [header, ...times(10, () => times(COLUMNS, () => plain(random.whole(1, 900))))] };
}

/** A number in letters: figures would tell that the columns are only counted. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');
}
