import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { checkApprovalTable } from '../../core/governance/approvals/check-approval-table.ts';
import { fasterLanes } from '../../core/governance/approvals/faster-lanes.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { ApprovalRecord } from '../../core/governance/approvals/record.ts';
import type { Random } from '../../core/sample/random.ts';
import { seededRandom } from '../../core/sample/random.ts';
import type { Drawn } from '../approvals/made-table.ts';
import { madeTable } from '../approvals/made-table.ts';
import { winnersOf } from '../approvals/plain-answer.ts';
import { report } from './report.ts';

/** The budgets, as ratios of one run: what an index and a sweep may cost beside going through every row. */
const GOALS = { answers: 1, check: 2 } as const;
const RECORDS = 20_000;
const [ROWS, FIELDS, TOP] = [200, 8, 1_000_000] as const;

/** Prints how many records a second an approval table of 200 rows × 8 fields answers, and how long checking one of every shape takes. */
export function benchApprovals(): void {
  const random = seededRandom(11);
  const table = tableOf(splitRows(random, ROWS));
  const records = Array.from({ length: RECORDS }, () => madeRecord(random));
  const plain = timed(() => records.map((record) => winnersOf(table, record)[0]));
  const indexed = timed(() => records.map((record) => laneOfRecord(table, record)));
  const decided = records.filter((record) => laneOfRecord(table, record).is === 'decided').length;
  if (decided < RECORDS) throw new Error(`Only ${decided} records have a lane: that measures nothing.`);
  console.log(`approval table ${ROWS} × ${FIELDS}: ${Math.round(RECORDS / (indexed / 1000))} records a second`);
  report('answers by the index ÷ by every row', indexed / plain, GOALS.answers);
  const some = records.slice(0, 100);
  const faster = timed(() => some.map((record) => fasterLanes(table, record, laneOfRecord(table, record))));
  console.log(`  nearest faster lanes ${(faster / some.length).toFixed(1)} ms a record`);
  for (const [shape, rows] of Object.entries(SHAPES)) {
    const made = tableOf(rows(seededRandom(7)));
    const start = performance.now();
    const { gaps, overlaps, unreachable, isComplete } = checkApprovalTable(made);
    const took = performance.now() - start;
    const told = `${gaps.length} gaps, ${overlaps.length} overlaps, ${unreachable.length} out of reach`;
    const given = Object.entries(isComplete).flatMap(([what, is]) => (is ? [] : what));
    console.log(
      `${shape}: checked in ${took.toFixed(0)} ms (${told}${given.length === 0 ? '' : `; not complete: ${given.join(', ')}`})`,
    );
    report(`check ÷ ${RECORDS} records by every row, ${shape}`, took / plain, GOALS.check);
  }
}

/** A row as its stretch in each field. */
type Box = readonly (readonly [number, number])[];

const SHAPES: Readonly<Record<string, (random: Random) => readonly Box[]>> = {
  'a full grid': () =>
    Array.from({ length: ROWS }, (_, row) =>
      withWhole([cut(row % 5, 5), cut(Math.floor(row / 5) % 5, 5), cut(Math.floor(row / 25) % 8, 8)]),
    ),
  'a decision tree': (random) => splitRows(random, ROWS),
  'a decision tree with a missing row': (random) => splitRows(random, ROWS + 1).slice(1),
  'a decision tree with blurred bounds': (random) =>
    splitRows(random, ROWS).map((box) =>
      box.map(([low, high]) => [
        Math.max(0, low - random.whole(0, 90_000)),
        Math.min(TOP, high + random.whole(0, 90_000)),
      ]),
    ),
  'small boxes anywhere': (random) => Array.from({ length: ROWS }, () => anyBox(random, 0.3)),
  'large boxes anywhere': (random) => Array.from({ length: ROWS }, () => anyBox(random, 0.9)),
  'halves of four fields each': (random) =>
    Array.from({ length: ROWS }, () => {
      const box = [...withWhole([])];
      for (let count = 0; count < 4; count += 1) {
        const bound = random.whole(1, TOP - 1);
        box[random.whole(0, FIELDS - 1)] = random.whole(0, 1) === 0 ? [0, bound] : [bound, TOP];
      }
      return box;
    }),
  'narrower rows first': () =>
    Array.from({ length: ROWS }, (_, row) =>
      withWhole([
        [0, ((row + 1) * TOP) / ROWS],
        [0, ((row + 1) * TOP) / ROWS],
      ]),
    ),
};

function withWhole(parts: Box): Box {
  return Array.from({ length: FIELDS }, (_, at) => parts[at] ?? [0, TOP]);
}

function cut(part: number, of: number): readonly [number, number] {
  return [(part * TOP) / of, ((part + 1) * TOP) / of];
}

function anyBox(random: Random, share: number): Box {
  return Array.from({ length: FIELDS }, () => {
    const length = share * TOP * (0.8 + 0.4 * random.next());
    const low = Math.floor(random.next() * Math.max(0, TOP - length));
    return [low, Math.min(TOP, Math.floor(low + length))] as const;
  });
}

/** Rows that share no case and leave none out: one box, cut in two again and again. */
function splitRows(random: Random, count: number): readonly Box[] {
  const boxes: Box[] = [withWhole([])];
  while (boxes.length < count) {
    const at = random.whole(0, boxes.length - 1);
    const field = random.whole(0, FIELDS - 1);
    const [low, high] = boxes[at]![field]!;
    if (high - low < 2) continue;
    const bound = random.whole(low + 1, high - 1);
    const half = (part: readonly [number, number]): Box => boxes[at]!.with(field, part);
    boxes.splice(at, 1, half([low, bound]), half([bound, high]));
  }
  return boxes;
}

/** A table of these rows; a stretch from 0 to the top is written as any. */
function tableOf(boxes: readonly Box[]): ApprovalTable {
  const cell = ([low, high]: readonly [number, number]): string => {
    if (low === 0) return high === TOP ? 'any' : `<${high}`;
    return high === TOP ? `>=${low}` : `${low}..<${high}`;
  };
  const drawn: Drawn = {
    fields: Array.from({ length: FIELDS }, (_, at) => `Field${at}: money`),
    rows: boxes.map((box, at) => [...box.map(cell), `Lane ${at % 5}`, `Person ${at % 5}`]),
  };
  return madeTable(drawn);
}

function madeRecord(random: Random): ApprovalRecord {
  return new Map(
    Array.from({ length: FIELDS }, (_, at) => [
      `Field${at}`,
      { is: 'number', value: random.whole(0, TOP - 1), currency: null } as const,
    ]),
  );
}

/** Milliseconds of the quickest of several runs: other work on the machine only ever adds to it. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
