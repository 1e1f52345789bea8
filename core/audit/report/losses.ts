import type { Trouble } from '../../sheet/workbook.ts';
import type { FileAudit } from './audit-report.ts';

/** Troubles that leave out or garble something that a sheet shows in Excel; the others say how something was read. */
const LOSSES: ReadonlySet<string> = new Set([
  'cell-outside-sheet',
  'directory-damaged',
  'letters-lost',
  'part-damaged',
  'shared-string-missing',
  'sheet-cut-short',
  'sheet-missing',
  'sheet-unreadable',
  'texts-cut-short',
  'workbook-cut-short',
]);

/** Whether a trouble leaves out or garbles something; else it is a note on how the file was read. */
export function isLoss({ id }: Trouble): boolean {
  return LOSSES.has(id);
}

/** A trouble as JSON tells it. */
export interface TroubleJson {
  readonly file: string;
  readonly id: string;
  readonly message: string;
  readonly sheet: string | null;
  /** Whether something could not be read; else it is a note. */
  readonly lost: boolean;
}

/** The troubles of all files, as plain data. */
export function troublesJson(files: readonly FileAudit[]): readonly TroubleJson[] {
  return files.flatMap(({ file, troubles }) =>
    troubles.map((trouble) => {
      const { id, message, sheet } = trouble;
      return { file, id, message, sheet, lost: isLoss(trouble) };
    }),
  );
}
