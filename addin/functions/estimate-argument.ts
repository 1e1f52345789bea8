import type { ThreePoints } from '../../core/schedule/spread.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf, shownCell } from './cell-argument.ts';
import { workingDaysOf } from './duration-argument.ts';
import type { FunctionWords } from './words/english.ts';

/**
 * Three-point estimates in working days, by row: optimistic, likely, pessimistic. A likely value alone is certain; null
 * where the row is empty.
 */
export function readEstimates(range: CellRange, words: FunctionWords): Answer<readonly (ThreePoints | null)[]> {
  const estimates: (ThreePoints | null)[] = [];
  for (const [at, row] of rowsOf(range).entries()) {
    if (row.length !== 3) return invalid(words.threeColumns);
    const error = row.find(isError);
    if (error !== undefined) return invalid(words.holdsError(error.code));
    const filled = row.filter((cell) => !isBlank(cell));
    const wrong = filled.find((cell) => workingDaysOf(cell) === null);
    if (wrong !== undefined) return invalid(words.noEstimate(shownCell(wrong)));
    const [optimistic = null, likely = null, pessimistic = null] = row.map(workingDaysOf);
    if (filled.length === 0) estimates.push(null);
    else if (likely !== null && filled.length === 1)
      estimates.push({ optimistic: likely, likely, pessimistic: likely });
    else if (optimistic === null || likely === null || pessimistic === null)
      return invalid(words.incompleteEstimate(String(at + 1)));
    else if (optimistic > likely || likely > pessimistic)
      return invalid(words.notAscending([optimistic, likely, pessimistic].join(' – ')));
    else estimates.push({ optimistic, likely, pessimistic });
  }
  return value(estimates);
}
