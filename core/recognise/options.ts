import type { Correction } from '../plan/settings.ts';

/** What recognising depends on besides the workbook. */
export interface RecogniseOptions {
  /** What the planner said was understood wrongly. */
  readonly corrections: readonly Correction[];
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalYearStart: number;
  /** Told after each sheet: its name and the share of the workbook that is done, 0–1. */
  readonly onProgress?: (sheet: string, done: number) => void;
}
