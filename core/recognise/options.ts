import type { Correction } from '../plan/settings.ts';

/** What the recogniser is told besides the workbook. */
export interface RecogniseOptions {
  /** The planner's corrections of earlier guesses. */
  readonly corrections: readonly Correction[];
  /** Month the fiscal year starts in, 1–12: places `Q1 FY27`. */
  readonly fiscalYearStart: number;
  /** Told before each sheet is laid out and read, and before the rows of each table are: the sheet’s name and the share of the work that is done, 0–1. */
  readonly onProgress?: (part: string, done: number) => void;
}
