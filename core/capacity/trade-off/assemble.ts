import type { Compiled } from './compiled.ts';
import { levelCost, measuresOf } from './measures.ts';
import type { TradeOffProblem } from './problem.ts';
import type { CapacityRow } from './rows.ts';

/** Numbers the columns of undecided pieces and gathers what each uses: binding rows first, then prerequisites, start by start. */
export function assemble(
  problem: TradeOffProblem,
  decided: readonly (number | null | undefined)[],
  mustOf: Uint8Array,
  columnsOf: readonly (readonly number[])[],
  binding: readonly CapacityRow[],
): Compiled {
  const pieces = Int32Array.from([...decided.keys()].filter((at) => decided[at] === undefined));
  const place = new Map([...pieces].map((piece, at) => [piece, at]));
  const firstColumn = new Int32Array(pieces.length + 1);
  for (const [at, piece] of pieces.entries()) firstColumn[at + 1] = firstColumn[at]! + columnsOf[piece]!.length;
  const columns = firstColumn[pieces.length]!;
  const pieceOf = new Int32Array(columns);
  const startOf = new Int32Array(columns);
  const columnAt = new Map<number, number>();
  for (const [at, piece] of pieces.entries())
    for (const [offset, start] of columnsOf[piece]!.entries()) {
      const column = firstColumn[at]! + offset;
      pieceOf[column] = at;
      startOf[column] = start;
      columnAt.set(keyOf(piece, start), column);
    }
  // Entries by row, to be sorted by column.
  const entries: { readonly column: number[]; readonly row: number[]; readonly amount: number[] } = {
    column: [],
    row: [],
    amount: [],
  };
  const enter = (row: number, column: number, amount: number): void => {
    entries.row.push(row);
    entries.column.push(column);
    entries.amount.push(amount);
  };
  const free: number[] = [];
  for (const { uses, free: left } of binding) {
    const row = free.push(left) - 1;
    for (const { piece, start, amount } of uses) {
      const column = columnAt.get(keyOf(piece, start));
      if (column !== undefined) enter(row, column, amount);
    }
  }
  const dependents: number[][] = Array.from(pieces, () => []);
  for (const [at, piece] of pieces.entries())
    for (const { on, gap } of problem.pieces[piece]!.prerequisites) {
      const base = place.get(on);
      if (base === undefined || base === at) continue;
      dependents[base]!.push(at);
      const starts = columnsOf[piece]!;
      const bases = columnsOf[on]!;
      const lastBase = bases[bases.length - 1]!;
      for (const [which, until] of starts.entries()) {
        // Once every start of the base is early enough, only the last of these rows says something.
        if (until - gap >= lastBase && which < starts.length - 1) continue;
        const row = free.push(0) - 1;
        for (const [offset, start] of starts.entries()) if (start <= until) enter(row, firstColumn[at]! + offset, 1);
        for (const [offset, start] of bases.entries())
          if (start <= until - gap) enter(row, firstColumn[base]! + offset, -1);
      }
    }
  const firstEntry = new Int32Array(columns + 1);
  for (const column of entries.column) firstEntry[column + 1]! += 1;
  for (let column = 0; column < columns; column += 1) firstEntry[column + 1]! += firstEntry[column]!;
  const next = firstEntry.slice();
  const rowOf = new Int32Array(entries.row.length);
  const amountOf = new Float64Array(entries.row.length);
  for (const [at, column] of entries.column.entries()) {
    const to = next[column]!;
    next[column] = to + 1;
    rowOf[to] = entries.row[at]!;
    amountOf[to] = entries.amount[at]!;
  }
  return {
    problem,
    decided,
    pieces,
    must: Uint8Array.from(pieces, (piece) => mustOf[piece]!),
    firstColumn,
    pieceOf,
    startOf,
    firstEntry,
    rowOf,
    amountOf,
    free: Float64Array.from(free),
    capacityRows: binding,
    dependents,
    levels: problem.objective.map((level) => ({
      column: Float64Array.from(startOf, (start, column) =>
        levelCost(level, measuresOf(problem, pieces[pieceOf[column]!]!, start)),
      ),
      drop: Float64Array.from(pieces, (piece) => levelCost(level, measuresOf(problem, piece, null))),
    })),
  };
}

/** One number for a piece and a start, which may be before the first period. */
function keyOf(piece: number, start: number): number {
  return piece * 2 ** 20 + start;
}
