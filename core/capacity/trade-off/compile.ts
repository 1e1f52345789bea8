import type { Conflict } from './answer.ts';
import { assemble } from './assemble.ts';
import type { Compiled } from './compiled.ts';
import { supplyOf } from './hall-sets.ts';
import { levelCost, measuresOf } from './measures.ts';
import type { TradeOffProblem } from './problem.ts';
import type { CapacityRow } from './rows.ts';
import { capacityRows } from './rows.ts';
import { startWindows } from './windows.ts';

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
  const key = (piece: number, start: number): number => piece * 2 ** 20 + start;
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

/** What is short, by the pieces that are settled there. */
function shortage(
  problem: TradeOffProblem,
  { set, period }: CapacityRow,
  decided: readonly (number | null | undefined)[],
): Conflict {
  const uses = problem.pieces.map(({ demand }, at) => {
    const start = decided[at];
    if (start === undefined || start === null) return 0;
    const here = demand.filter(({ capacity, offset }) => set.includes(capacity) && start + offset === period);
    return here.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  });
  return {
    because: 'capacity',
    capacities: set,
    period,
    needed: uses.reduce((sum, use) => sum + use, 0),
    available: supplyOf(problem, set, period),
    pieces: [...uses.keys()].filter((at) => uses[at]! > 0),
  };
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
