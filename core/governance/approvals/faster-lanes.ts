import type { ApprovalTable, TableLane } from './approval-table.ts';
import type { Bits } from './bits.ts';
import { addBit, doMeet, firstBit, keepIn } from './bits.ts';
import type { FasterLane } from './faster-lane.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import type { LaneAnswer } from './lane-answer.ts';
import { classesOf, laneOf, placeOf } from './lane-of-record.ts';
import type { Move } from './moves.ts';
import { movesOf } from './moves.ts';
import { changeOf } from './needed-change.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Place } from './prospect.ts';
import { prospectOf } from './prospect.ts';
import type { ApprovalRecord } from './record.ts';

/** Combinations of two changes that are tried at most; what lies beyond is not told. */
const MOST_PAIRS = 20_000;

interface Found {
  readonly lane: TableLane;
  readonly moves: readonly Move[];
}

/**
 * The faster lanes that a record reaches by the smallest change of one field, else of two; the smallest change first (`movesOf`
 * says what is small). Only what is decided has a faster lane, and a field that is not known is not changed: whatever it is,
 * the record then is in that lane.
 */
export function fasterLanes(table: ApprovalTable, record: ApprovalRecord, answer: LaneAnswer): readonly FasterLane[] {
  return found(table, record, answer, Infinity);
}

/** The nearest of them alone, for long lists: two fields are only looked at where no change of one does. */
export function nearestFasterLane(table: ApprovalTable, record: ApprovalRecord, answer: LaneAnswer): FasterLane | null {
  return found(table, record, answer, 1)[0] ?? null;
}

function found(table: ApprovalTable, record: ApprovalRecord, answer: LaneAnswer, most: number): readonly FasterLane[] {
  if (answer.is !== 'decided') return [];
  const targets = table.lanes.slice(0, table.lanes.indexOf(answer.lane));
  if (targets.length === 0) return [];
  const classes = classesOf(table, record);
  const place = placeOf(classes);
  const moves = gridOf(table).columns.map(({ axis }, column) => {
    const value = record.get(axis.field.name);
    const one = classes[column];
    if (one === undefined || one.at === null) return [];
    return movesOf(axis, column, one.at, value?.is === 'number' ? (one.converted ?? value.value) : null);
  });
  const best = new Map<TableLane, Found>();
  searchOne({ table, place, targets, moves, best });
  if (best.size < most) searchTwo({ table, place, targets: targets.filter((lane) => !best.has(lane)), moves, best });
  return [...best.values()]
    .toSorted((one, other) => one.moves.length - other.moves.length || costOf(one.moves) - costOf(other.moves))
    .slice(0, most)
    .map(({ lane, moves: own }): FasterLane => {
      const reached = placeAfter(place, own);
      const rule = table.rules[firstBit(prospectOf(table, reached).rows)]!;
      return { lane, rule, changes: own.map((move) => changeOf({ table, record, reached, move, lane })) };
    });
}

interface Search {
  readonly table: ApprovalTable;
  readonly place: Place;
  readonly targets: readonly TableLane[];
  /** By column, the smallest first. */
  readonly moves: readonly (readonly Move[])[];
  readonly best: Map<TableLane, Found>;
}

function searchOne(search: Search): void {
  const { table, place, moves } = search;
  for (const [column, own] of moves.entries()) {
    const others = rowsBy(gridOf(table), place, [column]);
    for (const move of unlike(gridOf(table), own, others)) keepIfBetter(search, [move]);
  }
}

function searchTwo(search: Search): void {
  const { table, place, targets, moves } = search;
  if (targets.length === 0) return;
  const grid = gridOf(table);
  const wanted = rowsOfLanes(table, targets);
  let tried = 0;
  for (const [column, own] of moves.entries())
    for (let other = column + 1; other < moves.length; other += 1) {
      const others = rowsBy(grid, place, [column, other]);
      keepIn(others, wanted);
      if (firstBit(others) < 0) continue;
      const seconds = unlike(grid, moves[other]!, rowsBy(grid, place, [column, other]));
      for (const first of unlike(grid, own, rowsBy(grid, place, [column, other])))
        for (const second of seconds) {
          const rows = others.slice();
          keepIn(rows, grid.columns[column]!.may[first.to]!);
          if (!doMeet(rows, grid.columns[other]!.may[second.to]!) || tried >= MOST_PAIRS) continue;
          tried += 1;
          keepIfBetter(search, [first, second]);
        }
    }
}

function keepIfBetter({ table, place, targets, best }: Search, moves: readonly Move[]): void {
  const { rows, always } = prospectOf(table, placeAfter(place, moves));
  if (always !== 'decided') return;
  const lane = laneOf(table, table.rules[firstBit(rows)]!);
  if (!targets.includes(lane)) return;
  const known = best.get(lane);
  if (known === undefined || isSmaller(moves, known.moves)) best.set(lane, { lane, moves });
}

function isSmaller(one: readonly Move[], other: readonly Move[]): boolean {
  const apart = costOf(one) - costOf(other);
  const beyond = (moves: readonly Move[]): number => moves.filter(({ isBeyond }) => isBeyond).length;
  return apart < 0 || (apart === 0 && beyond(one) < beyond(other));
}

function costOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { cost }) => sum + cost, 0);
}

function placeAfter(place: Place, moves: readonly Move[]): Place {
  return moves.reduce<Place>((before, { column, to }) => before.with(column, to), place);
}

/** Rows that may take a record as far as all columns but these say. */
function rowsBy({ columns, rows }: Grid, place: Place, but: readonly number[]): Bits {
  const left = rows.slice();
  for (const [at, { may }] of columns.entries()) {
    const value = place[at];
    if (typeof value === 'number' && !but.includes(at)) keepIn(left, may[value]!);
  }
  return left;
}

/** Of changes that these rows treat alike only the smallest. */
function unlike({ columns }: Grid, moves: readonly Move[], rows: Bits): readonly Move[] {
  const seen = new Set<string>();
  return moves.filter(({ column, to }) => {
    const [sure, may] = [rows.slice(), rows.slice()];
    keepIn(sure, columns[column]!.sure[to]!);
    keepIn(may, columns[column]!.may[to]!);
    const key = `${sure.join()} ${may.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rowsOfLanes({ rules }: ApprovalTable, lanes: readonly TableLane[]): Bits {
  const rows = new Uint32Array((rules.length + 31) >>> 5);
  for (const [row, rule] of rules.entries())
    if (lanes.some(({ key }) => key === outcomeOf(rule).lane)) addBit(rows, row);
  return rows;
}
