import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the labelled workbooks lie beside a checkout; they are not part of the project. */
export const DATA = join(import.meta.dirname, '../../../shared/data');

/** One table as a careful reader marked it. Rows count from 1, columns are letters. */
export interface LabelledTable {
  readonly sheet: string;
  readonly range: string;
  /** Another range that is as good an answer. */
  readonly range_alt?: string;
  readonly header_rows: readonly number[];
  readonly kind: string;
  readonly kinds_ok: readonly string[];
  /** Column letter → meaning, `period:2026-01` for columns of a period. */
  readonly columns: Readonly<Record<string, string | null>>;
}

export interface LabelledFile {
  readonly repo: string;
  readonly tables: readonly LabelledTable[];
}

/** Labels by path under `workbooks/`; null where the data is not there. */
export function readLabels(): Readonly<Record<string, LabelledFile>> | null {
  const path = join(DATA, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, LabelledFile>) : null;
}

/** Every workbook's path under `workbooks/`. */
export function workbookPaths(): readonly string[] {
  const root = join(DATA, 'workbooks');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) => readdirSync(join(root, folder.name)).map((file) => `${folder.name}/${file}`))
    .sort();
}

/**
 * Whether a file belongs to the part that nobody looks at while rules and words are made: about a fifth, by the FNV-1a hash
 * of its origin, so that files of one origin are on one side.
 */
export function isHeldOut(repo: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(repo)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 100 < 20;
}
