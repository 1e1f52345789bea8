import { rehearse } from '../../addin/worker/rehearse.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { gatherWords } from '../../core/recognise/lexicon/lexicon.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Workbook } from '../../core/sheet/workbook.ts';
import { plansOnManySheets } from './big-plan.ts';
import { officeSheets } from './office-sheets.ts';
import { report } from './report.ts';
import { wideSheet } from './wide-sheet.ts';

/** Recognising a workbook of 50 sheets and 200,000 cells may take as long as reading it. */
const GOAL = 1;
/** What is done while a planner looks for the workbook may take a part of what reading it does. */
const GATHERING = 0.4;
const LATER = 9;
const OPTIONS = { corrections: [], fiscalYearStart: 1 };

/**
 * Prints how long two workbooks of 50 sheets take to recognise beside their reading: once as a planner opens the first
 * workbook, the words of headers gathered and a little plan rehearsed, then the median of further runs. Last a sheet as wide
 * as one can be.
 */
export async function benchRecognition(): Promise<void> {
  const office = await writeWorkbook({ sheets: officeSheets() });
  const plans = await writeWorkbook({ sheets: plansOnManySheets() });
  const began = performance.now();
  gatherWords();
  const gathered = performance.now() - began;
  rehearse();
  const rehearsed = performance.now() - began - gathered;
  const [first, ...later] = runs(office, 1 + LATER);
  const ofPlans = runs(plans, LATER);
  if (first === undefined) throw new Error('Nothing was recognised.');
  report('gathering the words of headers ÷ first read', gathered / first.read, GATHERING);
  console.log(`a little plan is rehearsed in ${rehearsed.toFixed(0)} ms`);
  tell('sheets of ten sorts, the first time', first);
  tell('sheets of ten sorts, later', median(later));
  tell('sheets of plans, later', median(ofPlans));
  const [widest] = runs(await writeWorkbook({ sheets: [wideSheet()] }), 1);
  report('one sheet of 16,384 columns: recognise ÷ read', widest!.recognise / widest!.read, GOAL);
}

interface Run {
  readonly cells: number;
  readonly tables: number;
  readonly read: number;
  readonly recognise: number;
}

/** Each run reads a workbook of its own: what is remembered of rows and sheets must not carry over. */
function runs(bytes: Uint8Array, count: number): readonly Run[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    const opened = openWorkbook(bytes, 'many.xlsx');
    const isRead = performance.now();
    if (!opened.ok) throw new Error(opened.refusal.message);
    const before = performance.now();
    const { plan } = recognise(opened.workbook, OPTIONS);
    const tables = plan.tables.length;
    return { cells: filled(opened.workbook), tables, read: isRead - start, recognise: performance.now() - before };
  });
}

function filled({ sheets }: Workbook): number {
  let cells = 0;
  for (const { rows } of sheets)
    for (const row of rows)
      for (const value of row?.values ?? []) if (value !== undefined && value !== null) cells += 1;
  return cells;
}

/** The run whose share is in the middle. */
function median(all: readonly Run[]): Run {
  const sorted = all.toSorted((one, other) => one.recognise / one.read - other.recognise / other.read);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function tell(what: string, { cells, tables, read, recognise: took }: Run): void {
  if (tables < 40) throw new Error(`Only ${tables} tables were recognised: that measures nothing.`);
  const ratio = took / read;
  console.log(`50 ${what}: ${cells} cells read in ${read.toFixed(0)} ms, recognised in ${took.toFixed(0)} ms`);
  report('recognise ÷ read', ratio, GOAL);
}
