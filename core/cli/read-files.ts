import { availableParallelism } from 'node:os';
import type { Language } from '../sheet/phrase.ts';
import type { FileAudit, RefusedFile } from '../audit/report/audit-report.ts';
import type { Day } from '../calendar/day.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import type { Config } from './config-file.ts';
import { findWorkbooks } from './find-workbooks.ts';
import type { Outcome } from './outcome.ts';
import { paintFor } from './paint.ts';
import { progressBar } from './progress-bar.ts';
import { runJobs } from './run-jobs.ts';

export interface FilesRead {
  readonly audits: readonly FileAudit[];
  readonly refused: readonly RefusedFile[];
}

export interface Reading {
  readonly today: Day;
  readonly config: Config;
  /** Null runs all rules, an empty list only recognises. */
  readonly rules: readonly string[] | null;
  readonly language: Language;
  readonly quiet: boolean;
}

/** Reads the files and folders that were named, in their order, with the threads and the time that options allow. */
export async function readFiles(typed: Typed, reading: Reading): Promise<Outcome<FilesRead>> {
  if (typed.names.length === 0)
    return { ok: false, message: 'Name a workbook or a folder: lanekeeper audit plan.xlsx' };
  const threads = positive(typed, 'jobs', availableParallelism());
  const timeLimit = positive(typed, 'time-limit', 60);
  if (threads === null || !Number.isInteger(threads))
    return { ok: false, message: '--jobs needs a whole number of 1 or more.' };
  if (timeLimit === null) return { ok: false, message: '--time-limit needs a number of seconds above 0.' };
  const { files, refused } = findWorkbooks(typed.names, process.cwd(), reading.language);
  const { today, config, rules, language, quiet } = reading;
  const bar = progressBar(
    quiet ? { write: () => true } : process.stderr,
    files.length,
    paintFor(process.stderr, process.env),
  );
  bar(0);
  const results = await runJobs(
    files.map((file) => ({ file, today, config, rules, language })),
    { threads: Math.min(threads, 64), timeLimit: Math.min(timeLimit, 86_400), onDone: bar },
  );
  return {
    ok: true,
    value: {
      audits: results.flatMap((result) => (result.ok ? [result.audit] : [])),
      refused: [...refused, ...results.flatMap((result) => (result.ok ? [] : [result.refused]))],
    },
  };
}

function positive(typed: Typed, name: string, otherwise: number): number | null {
  const text = valueOf(typed, name);
  if (text === null) return otherwise;
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
