import type { PackageParts } from '../package/package-parts.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';
import { withoutEscapes } from '../package/xml-text.ts';

/** The workbook's table of texts, by index; empty where it has none. */
export function readSharedStrings(parts: PackageParts, path: string | null): string[] {
  const strings: string[] = [];
  const cursor = path === null ? null : parts.xml(path);
  while (cursor?.find('si') === true) strings.push(readRichText(cursor));
  if (cursor?.isWhole === false)
    parts.reading.trouble('texts-cut-short', {
      en: `The file’s list of texts breaks off or is damaged after ${strings.length} texts, so cells may show a wrong text or none; get the file again, or open it in Excel, repair and save it.`,
      de: `Die Textliste der Datei bricht nach ${strings.length} Texten ab oder ist dort beschädigt; Zellen können einen falschen oder keinen Text zeigen. Laden Sie die Datei neu, oder öffnen Sie sie in Excel, reparieren und speichern Sie sie.`,
    });
  return strings;
}

/** Text of a `si`, `is` or `text` element: its runs joined, phonetic hints left out. Stands behind it afterwards. */
export function readRichText(cursor: XmlCursor): string {
  let text = '';
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    const child = cursor.name;
    if (child === 't') text = text === '' ? cursor.text() : text + cursor.text();
    else if (child === 'r') {
      const run = cursor.enter();
      while (cursor.nextChild(run)) if (cursor.name === 't') text += cursor.text();
    }
  }
  return withoutEscapes(text);
}
