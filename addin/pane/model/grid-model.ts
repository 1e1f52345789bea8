import type { Signal, ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Finding, Severity } from '../../../core/audit/finding.ts';
import { SEVERITIES } from '../../../core/audit/finding.ts';
import type { Area, CellRef } from '../../../core/sheet/cell-reference.ts';
import { cellNumber } from '../grid/cell-number.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';

/** Where the grid is: the sheet, the cell with the cursor, and the cells that something in the pane points at. */
export interface GridModel {
  readonly sheet: Signal<string | null>;
  readonly cursor: Signal<CellRef | null>;
  readonly pointedAt: Signal<readonly CellRef[]>;
  /** A range that something in the pane points at. */
  readonly area: Signal<{ readonly sheet: string; readonly area: Area } | null>;
  /** Grows when the grid shall bring the cursor into sight. */
  readonly reveal: Signal<number>;
  /** Whether the grid lies over the pane, where there is no room beside it. */
  readonly overlay: Signal<boolean>;
  /** Worst severity by cell (as `cellNumber` names it) for each sheet; accepted findings leave no mark. */
  readonly marks: ReadonlySignal<ReadonlyMap<string, ReadonlyMap<number, Severity>>>;
  show(cells: readonly CellRef[], at?: CellRef): void;
  /** Starts anew for another workbook. */
  forget(): void;
}

export function createGridModel(audited: ReadonlySignal<AuditedWorkbook | null>): GridModel {
  const sheet = signal<string | null>(null);
  const cursor = signal<CellRef | null>(null);
  const pointedAt = signal<readonly CellRef[]>([]);
  const area = signal<{ readonly sheet: string; readonly area: Area } | null>(null);
  const reveal = signal(0);
  const overlay = signal(false);
  return {
    sheet,
    cursor,
    pointedAt,
    area,
    reveal,
    overlay,
    marks: computed(() => marksOf(audited.value?.findings ?? [])),
    show(cells, at = cells[0]) {
      if (at === undefined) return;
      sheet.value = at.sheet;
      cursor.value = at;
      pointedAt.value = cells;
      area.value = null;
      reveal.value += 1;
    },
    forget() {
      sheet.value = null;
      cursor.value = null;
      pointedAt.value = [];
      area.value = null;
      overlay.value = false;
    },
  };
}

function marksOf(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<number, Severity>> {
  const sheets = new Map<string, Map<number, Severity>>();
  for (const { cells, severity, acceptance } of findings) {
    if (acceptance !== null) continue;
    for (const cell of cells) {
      const marks = sheets.get(cell.sheet) ?? new Map<number, Severity>();
      sheets.set(cell.sheet, marks);
      const key = cellNumber(cell.row, cell.column);
      const before = marks.get(key);
      if (before === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before)) marks.set(key, severity);
    }
  }
  return sheets;
}
