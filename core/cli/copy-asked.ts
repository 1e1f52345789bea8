import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { AnswerEdits } from '../capacity/question/written.ts';
import { patchWorkbook } from '../files/patch-workbook.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import type { Outcome } from './outcome.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** A copy that `--write` asks for: its name, and the workbook as it was read, which may change while an answer is looked for. */
interface CopyAsked {
  readonly name: string;
  readonly original: Uint8Array;
}

/** The copy of a file that was asked for; null where none was. It is never written over the file, nor over anything that is there. */
export function copyAsked(typed: Typed, file: string): Outcome<CopyAsked | null> {
  const name = valueOf(typed, 'write');
  if (name === null) return { ok: true, value: null };
  const path = resolve(process.cwd(), file);
  const words = COMPLAINTS[typed.language];
  if (resolve(name) === path) return { ok: false, message: words.copyIsOriginal(name) };
  if (existsSync(resolve(name))) return { ok: false, message: words.copyIsThere(name) };
  if (extname(name).toLowerCase() !== extname(path).toLowerCase())
    return { ok: false, message: words.copyIsOther(extname(path)) };
  return { ok: true, value: { name, original: readFileSync(path) } };
}

/** Writes a copy of a workbook with the edits in it; all else keeps its bytes. */
export function writeCopy(
  { name, original }: CopyAsked,
  { edits }: Pick<AnswerEdits, 'edits'>,
  language: Language,
): Outcome<null> {
  const patched = patchWorkbook(original, edits, [], language);
  if (!patched.ok) return { ok: false, message: `--write: ${patched.refusal.message}` };
  return writeFileWhole(name, process.cwd(), patched.bytes, language);
}
