import type { PackageParts } from '../package/package-parts.ts';
import type { Reading } from '../reading.ts';

/** What reading one sheet needs of the workbook around it. */
export interface SheetContext {
  readonly parts: PackageParts;
  readonly reading: Reading;
  /** The sheet's name. */
  readonly sheet: string;
  readonly strings: readonly string[];
  /** Index of a look by the file's cell format. */
  readonly styleOf: readonly number[];
  readonly dateSystem: 1900 | 1904;
}
