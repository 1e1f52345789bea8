import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import type { Workbook } from '../../core/sheet/workbook.ts';
import type { FoundTables } from '../../core/recognise/tables/find-tables.ts';
import { findTables } from '../../core/recognise/tables/find-tables.ts';
import type { Score } from './compare.ts';
import { add, compare, NOTHING } from './compare.ts';
import type { LabelledTable } from './labels.ts';
import { DATA, isHeldOut, readLabels, workbookPaths } from './labels.ts';
import { secondLabels, withSheetNames } from './second-labels.ts';

/** What a run must not fall below, a point under what was measured: on everything that `labels.json` marks, and on each part that `labels/` mark. */
const FLOORS: Readonly<Record<string, Readonly<Record<Figure, number>>>> = {
  total: { tables: 0.95, kinds: 0.98, columns: 0.925, sureColumns: 0.96 },
  one: { tables: 0.92, kinds: 0.93, columns: 0.877, sureColumns: 0.97 },
  two: { tables: 0.92, kinds: 0.98, columns: 0.905, sureColumns: 0.97 },
};

/** At most this share of tables that are no plan may be taken for one. */
const NEAR_MISS = 0.05;

type Figure = 'tables' | 'kinds' | 'columns' | 'sureColumns';

/**
 * Prints how well the labelled workbooks are understood, apart for the part that was held out, and how often data that is
 * no plan is taken for one. The parts of `labels/` stand by themselves below the total. `--misses` lists what went wrong in
 * the part that is not held out, `--misses one` in that part of `labels/`; `--all` what was found in every workbook. Ends
 * with an error where a figure falls below its floor; does nothing where the data is absent.
 */
export default function accuracy(args: readonly string[]): void {
  const labels = readLabels();
  if (labels === null) return console.log('No labelled workbooks beside this checkout: nothing to compare with.');
  const listed = args.includes('--misses') ? (args[args.indexOf('--misses') + 1] ?? 'open') : null;
  const parts = { open: NOTHING, held: NOTHING };
  const kinds = new Map<string, Score>();
  for (const [path, { repo, tables }] of Object.entries(labels)) {
    const part = isHeldOut(repo) ? 'held' : 'open';
    const scored = scoreOf(path, () => tables, part === 'open' && listed === part);
    parts[part] = add(parts[part], scored.whole);
    for (const [kind, score] of scored.byKind) kinds.set(kind, add(kinds.get(kind) ?? NOTHING, score));
  }
  const total = add(parts.open, parts.held);
  console.log(HEAD);
  print('open part', parts.open);
  print('held out', parts.held);
  print('total', total);
  const withFloors = new Map([['total', total]]);
  for (const { part, files } of secondLabels()) {
    let score = NOTHING;
    for (const [path, tables] of files)
      score = add(score, scoreOf(path, (workbook) => withSheetNames(tables, workbook), listed === part).whole);
    print(`part ${part}`, score);
    withFloors.set(part, score);
  }
  for (const [kind, score] of [...kinds].sort((a, b) => b[1].labelled - a[1].labelled))
    print(kind, { ...score, found: 0 });
  const nearMiss = runAll(args.includes('--all'));
  for (const [part, score] of withFloors) holdFloors(part, score);
  if (nearMiss > NEAR_MISS)
    throw new Error(`${(nearMiss * 100).toFixed(1)}% of tables that are no plan are taken for one.`);
}

/** How one workbook is understood, and the same for the tables of each kind alone. */
function scoreOf(
  path: string,
  labelsOf: (workbook: Workbook) => readonly LabelledTable[],
  list: boolean,
): { whole: Score; byKind: ReadonlyMap<string, Score> } {
  const read = recognised(path);
  if (read === null) return { whole: NOTHING, byKind: new Map() };
  const labels = labelsOf(read.workbook);
  const only = path.endsWith('.csv') ? (read.workbook.sheets[0]?.name ?? null) : null;
  const whole = compare(labels, read.found.tables, only);
  if (list && whole.misses.length > 0) console.log(`\n${path}\n  ${whole.misses.join('\n  ')}`);
  const kinds = new Set(labels.map((table) => table.kind));
  const ofKind = (kind: string): Score =>
    compare(
      labels.filter((table) => table.kind === kind),
      read.found.tables,
      only,
    );
  return { whole, byKind: new Map([...kinds].map((kind) => [kind, ofKind(kind)])) };
}

function holdFloors(part: string, score: Score): void {
  const figures: Record<Figure, number> = {
    tables: f1(score.matched, score.found, score.labelled),
    kinds: score.kinds / score.matched,
    columns: f1(score.columnsRight, score.columnsFound, score.columnsLabelled),
    sureColumns: shareOfSure(score.columnBets),
  };
  for (const [name, floor] of Object.entries(FLOORS[part] ?? {}) as [Figure, number][])
    if (figures[name] < floor)
      throw new Error(`Accuracy of ${name} in ${part} fell to ${figures[name].toFixed(3)}, below ${floor}.`);
}

function recognised(path: string): { workbook: Workbook; found: FoundTables; ms: number; cells: number } | null {
  const opened = openWorkbook(readFileSync(join(DATA, 'workbooks', path)), basename(path));
  if (!opened.ok) return null;
  const start = performance.now();
  const found = findTables(opened.workbook, { corrections: [], fiscalYearStart: 1 });
  const ms = performance.now() - start;
  const cells = opened.workbook.sheets.reduce(
    (sum, sheet) => sum + sheet.rows.reduce((part, row) => part + (row?.values.length ?? 0), 0),
    0,
  );
  return { workbook: opened.workbook, found, ms, cells };
}

/** Runs over every workbook; gives the share of near-miss tables that are called a plan's with confidence over 0.5. */
function runAll(list: boolean): number {
  let near = 0;
  let taken = 0;
  let [files, none, tables, slowest, time, cells] = [0, 0, 0, 0, 0, 0];
  for (const path of workbookPaths()) {
    const read = recognised(path);
    if (read === null) continue;
    files += 1;
    time += read.ms;
    cells += read.cells;
    slowest = Math.max(slowest, read.ms);
    tables += read.found.tables.length;
    if (read.found.tables.length === 0) none += 1;
    const plan = read.found.tables.filter(({ kind, confidence }) => kind !== 'other' && confidence > 0.5);
    if (path.startsWith('other_near_miss/')) {
      near += read.found.tables.length;
      taken += plan.length;
    }
    if (list)
      console.log(`${path}: ${read.found.tables.length} tables, ${plan.length} of a plan, ${read.ms.toFixed(0)} ms`);
  }
  console.log(
    `\n${files} workbooks: ${tables} tables, ${none} workbooks without one; ${cells} cells in ${time.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms.`,
  );
  console.log(`Near misses: ${taken} of ${near} tables taken for a plan's (${percent(taken / Math.max(1, near))}).`);
  return taken / Math.max(1, near);
}

const HEAD =
  'part            tables   P     R     F1    exact  header kind   col P  col R  col F1 sure-tables    sure-columns';

function print(name: string, s: Score): void {
  const cells = [
    `${s.matched}/${s.labelled}`.padStart(6),
    s.found === 0 ? '  –  ' : percent(s.matched / s.found),
    percent(s.matched / s.labelled),
    s.found === 0 ? '  –  ' : percent(f1(s.matched, s.found, s.labelled)),
    percent(s.exact / s.labelled),
    percent(s.headers / s.matched),
    percent(s.kinds / s.matched),
    percent(s.columnsRight / s.columnsFound),
    percent(s.columnsRight / s.columnsLabelled),
    percent(f1(s.columnsRight, s.columnsFound, s.columnsLabelled)),
    sure(s.tableBets),
    sure(s.columnBets),
  ];
  console.log(`${name.padEnd(15)} ${cells.join('  ')}`);
}

/** Of the guesses called at least 0.9 sure, how many are right. */
function sure(bets: Score['tableBets']): string {
  return `${percent(shareOfSure(bets))} of ${certain(bets).length}`.padEnd(14);
}

function shareOfSure(bets: Score['tableBets']): number {
  return certain(bets).filter(([, isRight]) => isRight).length / certain(bets).length;
}

function certain(bets: Score['tableBets']): Score['tableBets'] {
  return bets.filter(([confidence]) => confidence >= 0.9);
}

function f1(right: number, found: number, wanted: number): number {
  return (2 * right) / (found + wanted);
}

function percent(share: number): string {
  return Number.isNaN(share) ? '  –  ' : (share * 100).toFixed(1).padStart(5);
}
