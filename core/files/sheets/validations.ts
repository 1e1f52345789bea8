import type { Validation } from '../../sheet/workbook.ts';
import { readAreas } from './areas.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';

/** Reads the `dataValidation` element the cursor stands on, in its old and its extended form. */
export function readValidation(cursor: XmlCursor): Validation | null {
  const type = cursor.attribute('type') ?? 'none';
  let cells = cursor.attribute('sqref') ?? '';
  let formula: string | null = null;
  const entered = cursor.enter();
  while (cursor.nextChild(entered)) {
    if (cursor.name === 'formula1') formula = cursor.text().trim();
    else if (cursor.name === 'sqref') cells = cursor.text();
  }
  const areas = readAreas(cells);
  if (areas.length === 0 || type === 'none') return null;
  const literal = type === 'list' ? /^"([\s\S]*)"$/.exec(formula ?? '') : null;
  if (literal === null) return { areas, type, values: null, formula: formula === '' ? null : formula };
  const values = literal[1]!.replaceAll('""', '"').split(',');
  return { areas, type, values: values.map((value) => value.trim()), formula: null };
}
