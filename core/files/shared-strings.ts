import type { PackageParts } from './package-parts.ts';
import type { XmlCursor } from './xml-cursor.ts';
import { withoutEscapes } from './xml-text.ts';

/** The workbook's table of texts, by index; empty where it has none. */
export function readSharedStrings(parts: PackageParts, path: string | null): string[] {
  const strings: string[] = [];
  const cursor = path === null ? null : parts.xml(path);
  while (cursor?.find('si') === true) strings.push(readRichText(cursor));
  return strings;
}

/** Text of a `si`, `is` or `text` element: its runs joined, phonetic hints left out. Stands behind it afterwards. */
export function readRichText(cursor: XmlCursor): string {
  let text = '';
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    if (cursor.is('t')) text = text === '' ? cursor.text() : text + cursor.text();
    else if (cursor.is('r')) {
      const run = cursor.enter();
      while (cursor.nextChild(run)) if (cursor.is('t')) text += cursor.text();
    }
  }
  return withoutEscapes(text);
}
