import { openWorkbook } from '../../core/files/open-workbook.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import type { Session } from '../../core/session/session.ts';
import { editSession, openSession } from '../../core/session/session.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import { contentAt } from '../../core/sheet/cell-edit.ts';
import type { Workbook } from '../../core/sheet/workbook.ts';
import { BENCH_DAY, bigPlan } from './big-plan.ts';

/** The budgets of the audit, as ratios of one run: they hold on a slow machine and on a fast one. */
const GOALS = { auditToRead: 0.5, growth: 11, editToAudit: 1 / 20 } as const;

interface Measured {
  readonly rows: number;
  readonly read: number;
  readonly audit: number;
  readonly edit: number;
  readonly findings: number;
}

/** `npm run bench`: prints how long reading, auditing and auditing again after one edit take, and their ratios. */
export default async function bench(): Promise<void> {
  await measure(2000, 3);
  const small = await measure(10_000, 7);
  const large = await measure(100_000, 3);
  for (const { rows, read, audit, edit, findings } of [small, large])
    console.log(
      `${rows} rows: read ${seconds(read)}, full audit ${seconds(audit)} (${findings} findings), after one edit ${seconds(edit)}`,
    );
  report('full audit ÷ read, 10,000 rows', small.audit / small.read, GOALS.auditToRead);
  report('full audit, 100,000 ÷ 10,000 rows', large.audit / small.audit, GOALS.growth);
  report('one edit ÷ full audit, 10,000 rows', small.edit / small.audit, GOALS.editToAudit);
  report('one edit ÷ full audit, 100,000 rows', large.edit / large.audit, GOALS.editToAudit);
}

function report(what: string, ratio: number, goal: number): void {
  console.log(`${ratio <= goal ? 'holds ' : 'misses'} ${what}: ${ratio.toFixed(3)} (goal ${goal.toFixed(3)})`);
}

async function measure(rows: number, runs: number): Promise<Measured> {
  const bytes = await writeWorkbook({ sheets: bigPlan(rows) });
  const workbooks: Workbook[] = [];
  const read = median(runs, () => {
    const opened = openWorkbook(bytes, 'big.xlsx');
    if (!opened.ok) throw new Error(opened.refusal.message);
    workbooks[0] = opened.workbook;
  });
  const sessions: Session[] = [];
  // Each run reads a workbook of its own: what is remembered of rows and sheets must not carry over.
  const audit = median(
    runs,
    (workbook) => {
      sessions[0] = openSession(workbook, { today: BENCH_DAY });
    },
    () => {
      const opened = openWorkbook(bytes, 'big.xlsx');
      if (!opened.ok) throw new Error(opened.refusal.message);
      return opened.workbook;
    },
  );
  let [session] = sessions;
  if (session === undefined) throw new Error('Nothing was audited.');
  const findings = session.audit.findings.length;
  let turn = 0;
  const edit = median(runs * 3, () => {
    turn += 1;
    session = editSession(session as Session, [ownerEdit(session as Session, 20 + turn)]).session;
  });
  return { rows, read, audit, edit, findings };
}

/** Takes the owner of a milestone away, or gives one. */
function ownerEdit({ workbook }: Session, row: number): CellEdit {
  const cell = { sheet: 'Milestones', row, column: 4 };
  const before = contentAt(workbook, cell);
  return { cell, before, after: { value: before.value === null ? 'Ada Ng' : null, formula: null, numberFormat: null } };
}

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
