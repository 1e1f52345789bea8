import type { Severity } from '../audit/finding.ts';
import type { Phrase } from '../sheet/phrase.ts';

/** An open finding, for people who do not have the workbook before them. */
export interface OverlayFinding {
  /** Same cause, same id, also in the next publication; one about several works stands with each of them. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: Phrase;
  readonly message: Phrase;
  /** In the work’s own row, with its sheet: `Milestones!C12`. */
  readonly cell: string;
}

/** What is open about one work. */
export interface WorkFindings {
  /** The work’s. */
  readonly ref: string;
  /** Who owns the work; where it names nobody, who owns its initiative. */
  readonly owners: readonly string[];
  /** Worst first. */
  readonly findings: readonly OverlayFinding[];
  /** How many more the workbook has. */
  readonly more: number;
}
