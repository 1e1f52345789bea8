import type { Conflict } from './answer.ts';
import { levelCost, measuresOf } from './measures.ts';
import type { TradeOffProblem } from './problem.ts';
import type { CapacityRow } from './rows.ts';
import { capacityRows } from './rows.ts';
import { startWindows } from './windows.ts';

/**
 * A trade-off as columns (one per undecided piece and start) and rows (what they share). A set of columns, at most one per
 * piece, is an answer when no row carries more than its `free`.
 */
export interface Compiled {
  readonly problem: TradeOffProblem;
  /** Start of the pieces that are settled before any search, null left out, undefined undecided. */
  readonly decided: readonly (number | null | undefined)[];
  /** Undecided pieces, by their index in the problem. */
  readonly pieces: Int32Array;
  readonly must: Uint8Array;
  /** Columns of undecided piece i: from `firstColumn[i]` to `firstColumn[i + 1]`, starts ascending. */
  readonly firstColumn: Int32Array;
  readonly pieceOf: Int32Array;
  readonly startOf: Int32Array;
  /** Entries of column c: from `firstEntry[c]` to `firstEntry[c + 1]`. A negative amount is given, not used: prerequisites. */
  readonly firstEntry: Int32Array;
  readonly rowOf: Int32Array;
  readonly amountOf: Float64Array;
  readonly free: Float64Array;
  /** The first rows are these, the others are prerequisites. */
  readonly capacityRows: readonly CapacityRow[];
  /** Undecided pieces that build on undecided piece i. */
  readonly dependents: readonly (readonly number[])[];
  /** Per level of the objective: the cost of each column, and of leaving each undecided piece out. */
  readonly levels: readonly { readonly column: Float64Array; readonly drop: Float64Array }[];
}

/** What adding up may round. */
const ROUNDING = 1e-7;

/** Columns and rows of what is not settled beforehand, or why what must be done does not fit. */
export function compile(problem: TradeOffProblem, sets: readonly (readonly number[])[]): Compiled | Conflict {
  const windows = startWindows(problem);
  if ('because' in windows) return windows;
  const { pieces } = problem;
  const isLinked = new Uint8Array(pieces.length);
  for (const [at, { prerequisites }] of pieces.entries())
    for (const { on } of prerequisites) isLinked[at] = isLinked[on] = 1;
  const decided = pieces.map(({ may, start }, at) =>
    may === 'stay' ? start : windows.first[at]! > windows.last[at]! ? null : undefined,
  );
  const all = capacityRows(problem, sets, windows, decided);
  const short = all.find(({ free }) => free < -ROUNDING);
  if (short !== undefined) return shortage(problem, short, decided);

  // A start that needs more than is free by itself can never be.
  const banned = new Set<number>();
  const key = (piece: number, start: number): number => piece * WIDE + start;
  for (const { uses, free } of all)
    for (const { piece, start, amount } of uses) if (amount > free + ROUNDING) banned.add(key(piece, start));
  const columnsOf = pieces.map((_, at) =>
    decided[at] !== undefined
      ? []
      : span(windows.first[at]!, windows.last[at]!).filter((start) => !banned.has(key(at, start))),
  );
  const impossible = leaveOut(problem, columnsOf, decided, windows.must);
  if (impossible !== null) return { because: 'window', piece: impossible };

  // Rows that all pieces together cannot fill bind nobody; who needs no other row and has no links is at its best.
  const binding = all.filter((row) => isBinding(row, columnsOf));
  const competes = new Uint8Array(pieces.length);
  for (const { uses } of binding) for (const { piece } of uses) competes[piece] = 1;
  for (const [at, starts] of columnsOf.entries())
    if (decided[at] === undefined && competes[at] === 0 && isLinked[at] === 0)
      decided[at] = best(problem, at, starts, windows.must[at] === 1);
  return assemble(problem, decided, windows.must, columnsOf, binding);
}

const WIDE = 2 ** 20;

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Leaves out what has no start, and what builds on it; the first piece among them that must be done, or null. */
function leaveOut(
  { pieces }: TradeOffProblem,
  columnsOf: readonly (readonly number[])[],
  decided: (number | null | undefined)[],
  must: Uint8Array,
): number | null {
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, { prerequisites }] of pieces.entries()) {
      if (decided[at] !== undefined) continue;
      if (columnsOf[at]!.length > 0 && !prerequisites.some(({ on }) => decided[on] === null)) continue;
      if (must[at] === 1) return at;
      decided[at] = null;
      changed = true;
    }
  }
  return null;
}

/** Whether the pieces could use more of a row than is free, each at its hungriest start. */
function isBinding({ uses, free }: CapacityRow, columnsOf: readonly (readonly number[])[]): boolean {
  const most = new Map<number, number>();
  for (const { piece, start, amount } of uses)
    if (columnsOf[piece]!.includes(start)) most.set(piece, Math.max(most.get(piece) ?? 0, amount));
  let sum = 0;
  for (const amount of most.values()) sum += amount;
  return sum > free + ROUNDING;
}

function shortage(
  { pieces }: TradeOffProblem,
  { set, period, free, grid }: CapacityRow,
  decided: readonly (number | null | undefined)[],
): Conflict {
  const using = [...pieces.keys()].filter((at) => {
    const start = decided[at];
    return (
      start !== undefined &&
      start !== null &&
      pieces[at]!.demand.some(
        ({ capacity, offset, amount }) => amount > 0 && set.includes(capacity) && start + offset === period,
      )
    );
  });
  const needed = using.reduce(
    (sum, at) =>
      sum +
      pieces[at]!.demand.reduce(
        (part, { capacity, offset, amount }) =>
          set.includes(capacity) && (decided[at] ?? 0) + offset === period ? part + amount : part,
        0,
      ),
    0,
  );
  const available = needed + free * (grid === 0 ? 1 : grid);
  return { because: 'capacity', capacities: set, period, needed, available, pieces: using };
}

/** The cheapest start of a piece that nothing hinders, or null where leaving it out is cheaper. */
function best(problem: TradeOffProblem, piece: number, starts: readonly number[], must: boolean): number | null {
  const options = must ? starts : [...starts, null];
  return options.reduce((least: number | null, option) => (isCheaper(problem, piece, option, least) ? option : least));
}

function isCheaper(problem: TradeOffProblem, piece: number, one: number | null, other: number | null): boolean {
  for (const level of problem.objective) {
    const difference =
      levelCost(level, measuresOf(problem, piece, one)) - levelCost(level, measuresOf(problem, piece, other));
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function assemble(
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
      columnAt.set(piece * WIDE + start, column);
    }
  const entries: { row: number; amount: number }[][] = Array.from({ length: columns }, () => []);
  const free: number[] = [];
  for (const { uses, free: left } of binding) {
    const row = free.push(left) - 1;
    for (const { piece, start, amount } of uses) {
      const column = columnAt.get(piece * WIDE + start);
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
