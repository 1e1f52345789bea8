import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { AnswerEdits } from '../capacity/question/written.ts';
import { patchWorkbook } from '../files/patch-workbook.ts';
import type { Language } from '../sheet/phrase.ts';
import { COMPLAINTS } from './complaint-words.ts';
import type { Outcome } from './outcome.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Whether a copy may be written under this name: never over the workbook, nor over anything that is there. */
export function mayWriteCopy(original: string, copy: string, language: Language): Outcome<null> {
  const words = COMPLAINTS[language];
  if (resolve(copy) === resolve(original)) return { ok: false, message: words.copyIsOriginal(copy) };
  if (existsSync(resolve(copy))) return { ok: false, message: words.copyIsThere(copy) };
  if (extname(copy).toLowerCase() !== extname(original).toLowerCase())
    return { ok: false, message: words.copyIsOther(extname(original)) };
  return { ok: true, value: null };
}

/** Writes a copy of a workbook with the edits in it; all else keeps its bytes. */
export function writeCopy(
  bytes: Uint8Array,
  copy: string,
  { edits }: Pick<AnswerEdits, 'edits'>,
  language: Language,
): Outcome<null> {
  const patched = patchWorkbook(bytes, edits, [], language);
  if (!patched.ok) return { ok: false, message: `--write: ${patched.refusal.message}` };
  return writeFileWhole(copy, process.cwd(), patched.bytes, language);
}
