import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Workbook } from '../../core/sheet/workbook.ts';
import type { LabelledTable } from './labels.ts';
import { workbookPaths } from './labels.ts';

const FOLDER = join(import.meta.dirname, 'labels');

/** A table as `labels/` keep it: its sheet is told by its place in the workbook, so that nothing of the workbook is kept. */
export interface PlacedTable extends Omit<LabelledTable, 'sheet'> {
  /** 1 is the workbook's first sheet. */
  readonly sheet: number;
}

/** What one reader marked apart from `labels.json`, as one part of all workbooks. */
export interface SecondLabels {
  readonly part: string;
  /** The tables of each workbook by its path under `workbooks/`; none where a reader finds nothing to mark. */
  readonly files: ReadonlyMap<string, readonly PlacedTable[]>;
}

/**
 * The labels that this project keeps of the workbooks that `labels.json` leaves out. Workbooks are called by folder and
 * number (`tasks_gantt/004`); those of one origin are in one part. Empty where the workbooks are not there.
 */
export function secondLabels(): readonly SecondLabels[] {
  const paths = new Map(workbookPaths().map((path) => [/^[^/]+\/\d+/u.exec(path)?.[0] ?? path, path]));
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const labels = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, readonly PlacedTable[]>;
      const files = Object.entries(labels).flatMap(([key, tables]) => {
        const path = paths.get(key);
        return path === undefined ? [] : [[path, tables] as const];
      });
      return { part: basename(file, '.json'), files: new Map(files) };
    });
}

/** The labels with the names their sheets have in this workbook. */
export function withSheetNames(tables: readonly PlacedTable[], workbook: Workbook): readonly LabelledTable[] {
  return tables.map((table) => {
    const sheet = workbook.sheets[table.sheet - 1];
    if (sheet === undefined) throw new Error(`A label names sheet ${table.sheet} of ${workbook.sheets.length}.`);
    return { ...table, sheet: sheet.name };
  });
}
