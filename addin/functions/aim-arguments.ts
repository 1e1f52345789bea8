import { readDirection, readMeasureKind } from '../../core/recognise/values/target.ts';
import type { Direction, Goal } from '../../core/scorecard/goal.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf, shownCell, textOf } from './cell-argument.ts';
import { numberOf } from './series-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What a measure aims at: which way, and how far. */
export interface AimArgument {
  readonly direction: Direction;
  /** Null where the target's cell is empty. */
  readonly target: number | Goal | null;
}

/** Which way is better, in the words planners use; null where the argument was left out. */
export function readDirectionArgument(direction: Cell, words: FunctionWords): Answer<Direction | null> {
  if (isBlank(direction)) return value(null);
  if (isError(direction)) return invalid(words.holdsError(direction.code));
  const read = readDirection(textOf(direction));
  return read === null ? invalid(words.noDirection(shownCell(direction))) : value(read);
}

/** Target and direction together: two targets are the ends of a range, one without a direction is to be reached or passed. */
export function readAim(targets: CellRange, direction: Cell, words: FunctionWords): Answer<AimArgument> {
  const way = readDirectionArgument(direction, words);
  if (!way.ok) return way;
  const cells = rowsOf(targets).flat();
  const error = cells.find(isError);
  if (error !== undefined) return invalid(words.holdsError(error.code));
  const given = cells.filter((cell) => !isBlank(cell));
  const numbers = given.map(numberOf);
  const wrong = numbers.indexOf(null);
  if (wrong >= 0) return invalid(words.noTarget(shownCell(given[wrong])));
  const [first = null, second = null, third] = numbers;
  if (third !== undefined) return invalid(words.tooManyTargets);
  if (first === null || second === null) return value({ direction: way.value ?? 'higher', target: first });
  if ((way.value ?? 'in-range') !== 'in-range') return invalid(words.twoEnds);
  return value({ direction: 'in-range', target: { low: Math.min(first, second), high: Math.max(first, second) } });
}

/** Whether readings add up towards the target; leading and lagging measures are judged alike. */
export function readIsCumulative(kind: Cell, words: FunctionWords): Answer<boolean> {
  if (isBlank(kind)) return value(false);
  if (isError(kind)) return invalid(words.holdsError(kind.code));
  const text = textOf(kind).toLowerCase();
  if (/^(?:cumulative|cumulated|running|to date|ytd|kumulativ|kumuliert)$/.test(text)) return value(true);
  return readMeasureKind(text) === null ? invalid(words.noKind(shownCell(kind))) : value(false);
}
