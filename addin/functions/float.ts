import type { NodeSpec } from '../../core/schedule/network.ts';
import { networkOf } from '../../core/schedule/network.ts';
import { scheduleNetwork } from '../../core/schedule/schedule-network.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf, shownCell, textOf } from './cell-argument.ts';
import { cycleChain } from './cycle-chain.ts';
import { workingDaysOf } from './duration-argument.ts';
import { filledLength, lineOf } from './line-argument.ts';
import type { LinkTrouble } from './linked-rows.ts';
import { linkRows } from './linked-rows.ts';
import { tidyDays } from './tidy-days.ts';
import type { FunctionWords } from './words/english.ts';

/** What `FLOAT` is given, in its order. */
export type FloatArguments = readonly [ids: CellRange, durations: CellRange, predecessors: CellRange, kind?: Cell];

/** The cells that are filled, in the direction of the ids. */
export type FloatCells = readonly (readonly (number | string)[])[];

/**
 * Working days that each row may slip before the last finish of all that hangs together with it moves, or, as `free`,
 * before any other row moves. A row that cannot be told says why in a text; the others are computed without the links
 * that are wrong.
 */
export function float([idRange, durationRange, waits, kind]: FloatArguments, words: FunctionWords): Answer<FloatCells> {
  const which = isBlank(kind) ? 'total' : textOf(kind).toLowerCase();
  if (which !== 'total' && which !== 'free') return invalid(words.noFloatKind(shownCell(kind)));
  const [ids, durations, given] = [lineOf(idRange), lineOf(durationRange), lineOf(waits)];
  if (ids === null || durations === null || given === null) return invalid(words.noWorkColumn);
  const predecessors = given.length === 0 ? ids.map(() => null) : given;
  const lines = [ids, durations, predecessors];
  if (lines.some(({ length }) => length !== ids.length))
    return invalid(words.unequalLengths(lines.map(({ length }) => length).join(', ')));

  const size = filledLength(lines);
  const { links, troubles } = linkRows(ids.slice(0, size), predecessors);
  const nodes = troubles.map((_, row): NodeSpec => ({ duration: workingDaysOf(durations[row]) ?? 0, startFloor: 0 }));
  const network = networkOf(nodes, links);
  const { knots, totalFloat, freeFloat } = scheduleNetwork(network);
  const chains = new Map<number, string>();
  for (const knot of knots) {
    const chain = cycleChain(network, knot, ids);
    for (const row of knot) chains.set(row, chain);
  }
  const cells = troubles.map((trouble, row): number | string => {
    if (lines.every((line) => isBlank(line[row]))) return '';
    const chain = chains.get(row);
    return (
      durationTrouble(durations[row]) ??
      (trouble === null ? null : linkTrouble(trouble)) ??
      (chain === undefined ? tidyDays((which === 'free' ? freeFloat : totalFloat)[row]!) : `Cycle: ${chain}`)
    );
  });
  if (cells.length === 0) return value([['']]);
  return value(rowsOf(idRange).length === 1 ? [cells] : cells.map((cell) => [cell]));
}

function durationTrouble(cell: Cell): string | null {
  if (isBlank(cell)) return 'No duration';
  if (isError(cell)) return `Holds ${cell.code}`;
  return workingDaysOf(cell) === null ? `No duration: ${shownCell(cell)}` : null;
}

function linkTrouble(trouble: LinkTrouble): string {
  switch (trouble.why) {
    case 'holds-error':
      return `Holds ${trouble.code}`;
    case 'id-twice':
      return `Id used twice: ${trouble.id}`;
    case 'unknown-predecessor':
      return `Unknown predecessor: ${trouble.id}`;
  }
}
