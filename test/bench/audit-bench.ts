import { openWorkbook } from '../../core/files/open-workbook.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Session } from '../../core/session/session.ts';
import { editSession, openSession } from '../../core/session/session.ts';
import { contentAt } from '../../core/sheet/cell-edit.ts';
import type { CellValue, Workbook } from '../../core/sheet/workbook.ts';
import { BENCH_DAY } from './big-plan-words.ts';
import { bigPlan } from './big-plan.ts';
import { report } from './report.ts';

/** The budgets, as ratios of one run: they hold on a slow machine and on a fast one. */
const GOALS = { auditToRead: 0.5, growth: 11, editToAudit: 1 / 20 } as const;

interface Measured {
  readonly rows: number;
  readonly read: number;
  readonly audit: number;
  /** Of the audit, recognising. */
  readonly recognition: number;
  /** Medians of auditing again, by kind of edit. */
  readonly edits: readonly { readonly what: string; readonly took: number }[];
  readonly findings: number;
}

/** Prints how long reading, recognising, auditing and auditing again after one edit take, and their ratios. */
export async function benchAudit(): Promise<void> {
  await measure(2000, 3);
  const small = await measure(10_000, 7);
  const large = await measure(100_000, 3);
  for (const { rows, read, audit, recognition, edits, findings } of [small, large]) {
    const known = `recognition alone ${seconds(recognition)}`;
    console.log(`${rows} rows: read ${seconds(read)}, full audit ${seconds(audit)}, ${known} (${findings} findings)`);
    console.log(`  without recognition ÷ read ${((audit - recognition) / read).toFixed(3)}`);
    console.log(`  after one edit: ${edits.map(({ what, took }) => `${what} ${seconds(took)}`).join(', ')}`);
  }
  report('full audit ÷ read, 10,000 rows', small.audit / small.read, GOALS.auditToRead);
  report('full audit, 100,000 ÷ 10,000 rows', await growth(5), GOALS.growth);
  report('slowest edit ÷ full audit, 10,000 rows', slowest(small) / small.audit, GOALS.editToAudit);
  report('slowest edit ÷ full audit, 100,000 rows', slowest(large) / large.audit, GOALS.editToAudit);
}

/**
 * How many times as long an audit of 100,000 rows takes as one of 10,000, of which ten take turns with one of the large:
 * as much work in a row and as much to sweep up, so that a busy machine slows both. The median of some turns.
 */
async function growth(turns: number): Promise<number> {
  const [small, large] = [await fileOf(10_000), await fileOf(100_000)];
  const ratios = Array.from({ length: turns }, () => {
    const ten = auditing(Array.from({ length: 10 }, () => opened(small)));
    return auditing([opened(large)]) / (ten / 10);
  });
  return ratios.toSorted((a, b) => a - b)[Math.floor(turns / 2)]!;
}

/** How long workbooks take to audit, one after the other. */
function auditing(workbooks: readonly Workbook[]): number {
  const start = performance.now();
  for (const workbook of workbooks) openSession(workbook, { today: BENCH_DAY });
  return performance.now() - start;
}

function fileOf(rows: number): Promise<Uint8Array> {
  return writeWorkbook({ sheets: bigPlan(rows) });
}

/** Reads a workbook of its own: what is remembered of rows and sheets must not carry over from one run to the next. */
function opened(bytes: Uint8Array): Workbook {
  const read = openWorkbook(bytes, 'big.xlsx');
  if (!read.ok) throw new Error(read.refusal.message);
  return read.workbook;
}

/** The slowest kind of edit. */
function slowest({ edits }: Measured): number {
  return edits.reduce((most, { took }) => Math.max(most, took), 0);
}

async function measure(rows: number, runs: number): Promise<Measured> {
  const bytes = await fileOf(rows);
  const sessions: Session[] = [];
  const fresh = (): Workbook => opened(bytes);
  const read = median(runs, () => void fresh());
  const { corrections, fiscalYearStart } = DEFAULT_SETTINGS;
  const recognition = median(runs, (workbook) => void recognise(workbook, { corrections, fiscalYearStart }), fresh);
  const audit = median(
    runs,
    (workbook) => {
      sessions[0] = openSession(workbook, { today: BENCH_DAY });
    },
    fresh,
  );
  const [session] = sessions;
  if (session === undefined) throw new Error('Nothing was audited.');
  const understood = session.recognition.plan.milestones.length;
  if (understood < rows * 0.5) throw new Error(`Only ${understood} milestones were understood: that measures nothing.`);
  const edits = EDITS.map(({ what, column, sheet, next }) => {
    let [now, row] = [session, 20];
    const took = median(runs * 3, () => {
      row += 1;
      const cell = { sheet, row, column };
      const before = contentAt(now.workbook, cell);
      const after = { ...before, formula: null, value: next(before.value) };
      now = editSession(now, [{ cell, before, after }]).session;
    });
    return { what, took };
  });
  return { rows, read, audit, recognition, edits, findings: session.audit.findings.length };
}

/** Edits of cells that planners make: an owner taken away or given, a day moved, a status, amounts, a text, a formula typed over. */
const EDITS: readonly {
  readonly what: string;
  readonly sheet: string;
  readonly column: number;
  readonly next: (value: CellValue) => CellValue;
}[] = [
  { what: 'owner', sheet: 'Milestones', column: 4, next: (value) => (value === null ? 'Ada Ng' : null) },
  { what: 'due day', sheet: 'Milestones', column: 9, next: (value) => Number(value) + 1 },
  { what: 'status', sheet: 'Milestones', column: 12, next: (value) => (value === 'Done' ? 'On track' : 'Done') },
  { what: 'allocation', sheet: 'Allocations', column: 6, next: (value) => Number(value) + 0.05 },
  { what: 'request', sheet: 'Capacity requests', column: 4, next: (value) => Number(value) + 0.05 },
  { what: 'share', sheet: 'People', column: 4, next: (value) => (value === 1 ? 0.9 : 1) },
  { what: 'risk', sheet: 'Risks', column: 1, next: (value) => (value === 'Late' ? 'Too late' : 'Late') },
  { what: 'amount', sheet: 'Budget', column: 5, next: (value) => Number(value) + 1 },
  { what: 'formula', sheet: 'Budget', column: 15, next: () => 5000 },
];

function median<T>(runs: number, work: (given: T) => void, prepare: () => T = () => undefined as T): number {
  const times = Array.from({ length: runs }, () => {
    const given = prepare();
    const start = performance.now();
    work(given);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

const seconds = (ms: number): string => (ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`);
