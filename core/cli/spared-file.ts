import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { settingsFileName } from '../plan/settings-file.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { WORKBOOK } from './find-workbooks.ts';
import { CONFIG_NAME } from './spoken-language.ts';
import { writeTarget } from './write-target.ts';

/** Options that name a file to write over. */
const OVER = ['output', 'write-baseline'] as const;
/** All that name a file to write; a copy of a workbook never takes the place of anything. */
const WRITTEN = [...OVER, 'write'] as const;

/** How the names of files end that Excel alone can read, and no report is. */
const EXCEL = /\.xl[a-z]+$/i;

/** Why a command must not write where it was told to: what it reads or a workbook is there, or two options name one file; null where it may. */
export function sparedFile(typed: Typed): string | null {
  const words = COMPLAINTS[typed.language];
  for (const option of OVER) {
    const name = fileNamed(typed, option);
    if (name === null) continue;
    const there = fileAt(name);
    if (there === undefined && EXCEL.test(name)) return words.noWorkbook(`--${option}`, name);
    if (there === undefined) continue;
    const isRead = readBy(typed, option).some((one) => isSame(fileAt(one), there));
    // Only an export of records is a CSV itself.
    const isOther = WORKBOOK.test(name) && valueOf(typed, 'format') !== 'csv';
    if (isRead) return words.overRead(`--${option}`, name);
    if (isOther) return words.overWorkbook(`--${option}`, name);
  }
  return twiceNamed(typed);
}

/** What a command reads besides folders and before it writes; a baseline may be written anew over itself. */
function readBy(typed: Typed, written: (typeof OVER)[number]): readonly string[] {
  const named = typed.names.filter((name) => name !== '-');
  return [
    ...named,
    ...named.flatMap((name) => settingsFileName(name) ?? []),
    valueOf(typed, 'config') ?? CONFIG_NAME,
    ...(written === 'output' ? [valueOf(typed, 'baseline') ?? []].flat() : []),
  ];
}

function twiceNamed(typed: Typed): string | null {
  const seen = new Map<string, string>();
  for (const option of WRITTEN) {
    const name = fileNamed(typed, option);
    if (name === null) continue;
    const path = pathOf(name);
    const other = seen.get(path);
    if (other !== undefined) return COMPLAINTS[typed.language].oneFileForTwo(`--${other}`, `--${option}`, name);
    seen.set(path, option);
  }
  return null;
}

function pathOf(name: string): string {
  try {
    return writeTarget(name, process.cwd()).path;
  } catch {
    return name;
  }
}

/** The file that an option names; null for the terminal. */
function fileNamed(typed: Typed, option: (typeof WRITTEN)[number]): string | null {
  const name = valueOf(typed, option);
  return name === '-' ? null : name;
}

function isSame(one: BigIntStats | undefined, other: BigIntStats): boolean {
  return one?.ino === other.ino && one.dev === other.dev;
}

/** The file that is there; what cannot be looked at is told by whoever reads or writes it. */
function fileAt(name: string): BigIntStats | undefined {
  try {
    const found = statSync(name, { bigint: true });
    return found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}
