import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { AnswerEdits } from '../capacity/question/written.ts';
import type { Encoding } from '../files/encoding/encodings.ts';
import { patchWorkbook } from '../files/patch-workbook.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import type { FoundFile } from './find-workbooks.ts';
import type { Outcome } from './outcome.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** A copy that `--write` asks for: its name, and the workbook as it was read, which may change while an answer is looked for. */
interface CopyAsked {
  readonly name: string;
  readonly original: Uint8Array;
  /** How its letters were said to be written. */
  readonly encoding: Encoding | null;
}

/** The copy of a file that was asked for; null where none was. It is never written over the file, nor over anything that is there. */
export function copyAsked(typed: Typed, { path, bytes, encoding }: FoundFile): Outcome<CopyAsked | null> {
  const name = valueOf(typed, 'write');
  if (name === null) return { ok: true, value: null };
  const words = COMPLAINTS[typed.language];
  if (bytes !== null) return { ok: false, message: words.copyOfInput };
  if (resolve(name) === path) return { ok: false, message: words.copyIsOriginal(name) };
  if (existsSync(resolve(name))) return { ok: false, message: words.copyIsThere(name) };
  if (extname(name).toLowerCase() !== extname(path).toLowerCase())
    return { ok: false, message: words.copyIsOther(extname(path)) };
  return { ok: true, value: { name, original: readFileSync(path), encoding } };
}

/** Writes a copy of a workbook with the edits in it; all else keeps its bytes. */
export function writeCopy(
  { name, original, encoding }: CopyAsked,
  { edits }: Pick<AnswerEdits, 'edits'>,
  language: Language,
): Outcome<null> {
  const patched = patchWorkbook(original, edits, [], { language, encoding });
  if (!patched.ok) return { ok: false, message: `--write: ${patched.refusal.message}` };
  return writeFileWhole(name, process.cwd(), patched.bytes, language);
}
