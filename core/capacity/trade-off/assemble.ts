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
  const entries: { row: number; amount: number }[][] = Array.from({ length: columns }, () => []);
  const free: number[] = [];
  for (const { uses, free: left } of binding) {
    const row = free.push(left) - 1;
    for (const { piece, start, amount } of uses) {
      const column = columnAt.get(keyOf(piece, start));
      if (column !== undefined) entries[column]!.push({ row, amount });
    }
  }
  const dependents: number[][] = Array.from(pieces, () => []);
  for (const [at, piece] of pieces.entries())
    for (const { on, gap } of problem.pieces[piece]!.prerequisites) {
      const base = place.get(on);
      if (base === undefined) continue;
      dependents[base]!.push(at);
      const starts = columnsOf[piece]!;
      const bases = columnsOf[on]!;
      const lastBase = bases[bases.length - 1]!;
      for (const [which, until] of starts.entries()) {
        // Once every start of the base is early enough, only the last of these rows says something.
        if (until - gap >= lastBase && which < starts.length - 1) continue;
        const row = free.push(0) - 1;
        for (const [offset, start] of starts.entries())
          if (start <= until) entries[firstColumn[at]! + offset]!.push({ row, amount: 1 });
        for (const [offset, start] of bases.entries())
          if (start <= until - gap) entries[firstColumn[base]! + offset]!.push({ row, amount: -1 });
      }
    }
  const firstEntry = new Int32Array(columns + 1);
  for (const [column, list] of entries.entries()) firstEntry[column + 1] = firstEntry[column]! + list.length;
  const flat = entries.flat();
  return {
    problem,
    decided,
    pieces,
    must: Uint8Array.from(pieces, (piece) => mustOf[piece]!),
    firstColumn,
    pieceOf,
    startOf,
    firstEntry,
    rowOf: Int32Array.from(flat, ({ row }) => row),
    amountOf: Float64Array.from(flat, ({ amount }) => amount),
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
