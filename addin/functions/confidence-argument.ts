import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell } from './cell-argument.ts';
import { isBlank, isError, shownCell, textOf } from './cell-argument.ts';
import { numberOf } from './series-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What is promised to others is promised at P80 where nothing else is said. */
const USUAL = 0.8;

/** A confidence between 0 and 1: `0.8`, `80%`, `80` or `P80`. */
export function readConfidence(cell: Cell, words: FunctionWords): Answer<number> {
  if (isBlank(cell)) return value(USUAL);
  if (isError(cell)) return invalid(words.holdsError(cell.code));
  const number = typeof cell === 'string' ? numberOf(textOf(cell).replace(/^p\s*(?=\d)/i, '')) : numberOf(cell);
  const share = number !== null && number > 1 ? number / 100 : number;
  return share !== null && share > 0 && share < 1 ? value(share) : invalid(words.noConfidence(shownCell(cell)));
}
