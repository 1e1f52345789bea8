import { availableParallelism } from 'node:os';
import type { FileAudit, RefusedFile } from '../audit/report/audit-report.ts';
import type { Day } from '../calendar/day.ts';
import type { Typed } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import type { Config } from './config-file.ts';
import { countOf, secondsOf } from './count-of.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { olderCopies } from './older-copies.ts';
import type { Outcome } from './outcome.ts';
import { paintFor } from './terminal/paint.ts';
import { progressBar, progressStream } from './terminal/progress-bar.ts';
import { runJobs } from './run-jobs.ts';
import { tellLosses } from './tell-losses.ts';

export interface FilesRead {
  readonly audits: readonly FileAudit[];
  readonly refused: readonly RefusedFile[];
}

export interface Reading {
  /** Its name, for what is said where nothing is named. */
  readonly command: string;
  readonly today: Day;
  readonly config: Config;
  /** Null runs all rules, an empty list only recognises. */
  readonly rules: readonly string[] | null;
}

/** Reads the files and folders that were named, in their order, with the threads and the time that options allow. */
export async function readFiles(typed: Typed, { command, today, config, rules }: Reading): Promise<Outcome<FilesRead>> {
  const { language } = typed;
  if (typed.names.length === 0) return { ok: false, message: COMPLAINTS[language].nameFiles(command) };
  const threads = countOf(typed, 'jobs', availableParallelism(), { most: Number.MAX_SAFE_INTEGER });
  if (!threads.ok) return threads;
  const timeLimit = secondsOf(typed, 'time-limit', 60);
  if (!timeLimit.ok) return timeLimit;
  const { files, refused } = findWorkbooks(typed);
  const bar = progressBar(progressStream(typed), files.length, {
    paint: paintFor(process.stderr, process.env),
    language,
  });
  bar(0);
  const results = await runJobs(
    files.map((file) => ({ file, today, config, rules, language })),
    { threads: Math.min(threads.value, 64), timeLimit: timeLimit.value, onDone: bar },
  );
  const audits = results.flatMap((result, at): readonly FileAudit[] => {
    if (!result.ok) return [];
    const { audit } = result;
    return [{ ...audit, troubles: [...olderCopies(files[at]!, language), ...audit.troubles] }];
  });
  for (const { file, troubles } of audits) tellLosses(file, troubles, language);
  return {
    ok: true,
    value: {
      audits,
      refused: [...refused, ...results.flatMap((result) => (result.ok ? [] : [result.refused]))],
    },
  };
}
