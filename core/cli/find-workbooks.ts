import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RefusedFile } from '../audit/report/audit-report.ts';
import type { Encoding } from '../files/encoding/encodings.ts';
import { encodingNamed } from '../files/encoding/encodings.ts';
import type { Phrase } from '../sheet/phrase.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { ENCODING } from './common-options.ts';
import { seriesOf } from './dated-copies.ts';
import { spelledOut } from './spelled-out.ts';
import { unreadable } from './unreadable.ts';

/** A file to read: where it is, and the name that reports give it. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the working directory where it lies inside, with `/`. */
  readonly name: string;
  /** What it holds, where that came on standard input. */
  readonly bytes: Uint8Array | null;
  /** How the letters of a text are written, where that was said. */
  readonly encoding: Encoding | null;
  /** Names of its older copies in a folder, which are left out. */
  readonly older: readonly string[];
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly refused: readonly RefusedFile[];
}

/** The switch that takes older copies in too. */
export const OLDER_COPIES = 'older-copies';

/** What reports call a workbook that came on standard input. */
export const STANDARD_INPUT = 'stdin';

/** How the names of workbooks end. */
export const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|csv|tsv)$/i;

/**
 * The workbooks that files and folders name, each once, in the order given and within a folder by name; patterns that no
 * shell spelled out are, and `-` is what came on standard input. Lock files (`~$…`), hidden folders and node_modules are
 * left out, and of dated copies all but the newest; a file named outright is taken whatever it is called.
 */
export function findWorkbooks(typed: Typed, named: readonly string[] = typed.names): FoundFiles {
  const cwd = process.cwd();
  const { language, input } = typed;
  const encoding = encodingNamed(valueOf(typed, ENCODING.name) ?? '');
  const files = new Map<string, FoundFile>();
  const refused: RefusedFile[] = [];
  for (const given of named.flatMap((name) => spelledOut(name, cwd))) {
    if (given === '-' && input !== null) {
      files.set(given, { path: given, name: STANDARD_INPUT, bytes: input, encoding, older: [] });
      continue;
    }
    const path = resolve(cwd, given);
    const name = shownPath(path, cwd);
    try {
      const found = statSync(path).isDirectory()
        ? walk(path, (inside, error) => {
            const shown = shownPath(inside, cwd);
            refused.push({ file: shown, id: 'not-found', message: unreadable(shown, error, language) });
          })
        : [path];
      if (found.length === 0)
        refused.push({
          file: name,
          id: 'no-workbook',
          message: noWorkbook(name)[language],
        });
      const series = typed.options.has(OLDER_COPIES) ? found.map((newest) => ({ newest, older: [] })) : seriesOf(found);
      for (const { newest, older } of series)
        files.set(realpathSync(newest), {
          path: newest,
          name: shownPath(newest, cwd),
          bytes: null,
          encoding,
          older: older.map((file) => shownPath(file, cwd)),
        });
    } catch (error) {
      refused.push({ file: name, id: 'not-found', message: unreadable(name, error, language) });
    }
  }
  return { files: [...files.values()], refused };
}

function noWorkbook(folder: string): Phrase {
  return {
    en: `There is no workbook (.xlsx, .xlsm, .xltx, .xltm, .csv, .tsv) in ${folder}.`,
    de: `In ${folder} ist keine Arbeitsmappe (.xlsx, .xlsm, .xltx, .xltm, .csv, .tsv).`,
  };
}

/** Workbooks in a folder and its folders; what may not be read is told, and the rest goes on. */
function walk(folder: string, onRefused: (path: string, error: unknown) => void): string[] {
  const found: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        for (const file of walk(path, onRefused)) found.push(file);
      } else if (WORKBOOK.test(entry.name) && !entry.name.startsWith('~$') && isFile(path)) found.push(path);
    } catch (error) {
      onRefused(path, error);
    }
  }
  return found;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.split(sep).join('/');
}
