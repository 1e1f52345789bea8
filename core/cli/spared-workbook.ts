import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { WORKBOOK } from './find-workbooks.ts';

/** Options that name a file to write over. */
const WRITTEN = ['output', 'write-baseline'] as const;

/** Why a command must not write where it was told to: a file that is read, or another workbook, stands there; null where none does. */
export function sparedWorkbook(typed: Typed): string | null {
  const read = typed.names.map(fileAt);
  for (const option of WRITTEN) {
    const name = valueOf(typed, option);
    const there = name === null ? undefined : fileAt(name);
    if (name === null || there === undefined) continue;
    const isRead = read.some((one) => one?.ino === there.ino && one.dev === there.dev);
    // Only an export of records is a CSV itself.
    const isOther = WORKBOOK.test(name) && valueOf(typed, 'format') !== 'csv';
    if (isRead || isOther) return COMPLAINTS[typed.language].overWorkbook(`--${option}`, name);
  }
  return null;
}

function fileAt(name: string): BigIntStats | undefined {
  const found = statSync(name, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() === true ? found : undefined;
}
