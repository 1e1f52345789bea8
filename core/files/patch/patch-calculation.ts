import type { Splice } from '../package/splices.ts';
import { spliced } from '../package/splices.ts';
import { withAttributes } from './patch-styles.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';

/** Elements of a workbook part that stand before its `calcPr`. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The workbook part with the mark that makes Excel compute everything anew when it opens the file. */
export function withFullCalculation(cursor: XmlCursor): Uint8Array {
  const { bytes } = cursor;
  let place = 0;
  let prefix = '';
  if (!cursor.find('workbook')) return bytes;
  const root = cursor.enter();
  while (cursor.nextChild(root)) {
    const { name, tagAt, at } = cursor;
    if (name === 'calcPr') {
      const tag = new TextDecoder().decode(bytes.subarray(tagAt, at));
      return spliced(bytes, [{ start: tagAt, end: at, text: withAttributes(tag, { fullCalcOnLoad: '1' }) }]);
    }
    if (!BEFORE.has(name)) continue;
    prefix = cursor.prefix();
    cursor.skip();
    place = cursor.at;
  }
  return place === 0
    ? bytes
    : spliced(bytes, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/**
 * The calculation chain without cells that hold no formula any more; null where none would be left. An entry without a
 * sheet number has that of the entry before it, so the number is handed on where its bearer goes.
 * @param gone addresses by sheet number
 */
export function withoutCalculations(
  cursor: XmlCursor,
  gone: ReadonlyMap<number, ReadonlySet<string>>,
): Uint8Array | null {
  const splices: Splice[] = [];
  const decoder = new TextDecoder();
  let sheet = 0;
  let written = 0;
  let left = 0;
  while (cursor.find('c')) {
    const own = cursor.numberAttribute('i');
    sheet = own ?? sheet;
    const address = (cursor.attribute('r') ?? '').toUpperCase();
    const { tagAt } = cursor;
    cursor.skip();
    if (gone.get(sheet)?.has(address) === true) splices.push({ start: tagAt, end: cursor.at, text: '' });
    else {
      left += 1;
      if (own === null && written !== sheet)
        splices.push({
          start: tagAt,
          end: cursor.at,
          text: withAttributes(decoder.decode(cursor.bytes.subarray(tagAt, cursor.at)), { i: String(sheet) }),
        });
      written = sheet;
    }
  }
  return left === 0 ? null : spliced(cursor.bytes, splices);
}
