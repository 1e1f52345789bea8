import type { Finding, Severity } from '../../core/audit/finding.ts';
import { SEVERITIES } from '../../core/audit/finding.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import { addressesOf, joined } from './addresses.ts';

/** Cells of one sheet that are marked in one way. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses, each as long as Excel takes them. */
  readonly addresses: readonly string[];
}

/** What to mark, and how many cells were left out because they are too many. */
export interface MarkPlan {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
}

/** More marked cells than this help nobody and cost Excel a conditional format each few hundred. */
const MOST_CELLS = 5_000;

/** Which cells to mark: each once, by its worst finding; accepted findings are not marked. */
export function planMarks(findings: readonly Finding[]): MarkPlan {
  const seen = new Set<string>();
  const bySheet = new Map<string, Map<Severity, CellRef[]>>();
  let leftOut = 0;
  for (const severity of SEVERITIES)
    for (const finding of findings) {
      if (finding.severity !== severity || finding.acceptance !== null) continue;
      for (const cell of finding.cells) {
        const key = `${cell.row}:${cell.column}:${cell.sheet}`;
        if (seen.has(key)) continue;
        if (seen.size >= MOST_CELLS) {
          leftOut += 1;
          continue;
        }
        seen.add(key);
        const ofSheet = bySheet.get(cell.sheet) ?? new Map<Severity, CellRef[]>();
        bySheet.set(cell.sheet, ofSheet);
        const cells = ofSheet.get(severity) ?? [];
        ofSheet.set(severity, cells);
        cells.push(cell);
      }
    }
  const marks = [...bySheet].flatMap(([sheet, bySeverity]) =>
    [...bySeverity].map(([severity, cells]) => ({ sheet, severity, addresses: addressesOf(joined(cells)) })),
  );
  return { marks, leftOut };
}
