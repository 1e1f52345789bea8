import { addressOf } from '../../sheet/cell-reference.ts';
import type { CellContent } from '../../sheet/cell-edit.ts';
import { isCellError } from '../../sheet/workbook.ts';
import { escapeXml } from '../package/xml-escape.ts';

/**
 * A cell as a `c` element. Texts stand in the cell itself, so that the table of texts stays as it is.
 * @param format index of the cell format
 * @param prefix of the sheet's elements, with its colon
 */
export function writtenCell(
  at: { readonly row: number; readonly column: number },
  content: CellContent,
  format: number,
  prefix: string,
): string {
  const { value, formula } = content;
  const style = format > 0 ? ` s="${format}"` : '';
  const start = `<${prefix}c r="${addressOf(at)}"${style}`;
  const tag = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const computed = formula === null ? '' : tag('f', escapeXml(formula));
  const end = `</${prefix}c>`;
  if (value === null || (typeof value === 'number' && !Number.isFinite(value)))
    return computed === '' ? `${start}/>` : `${start}>${computed}${end}`;
  if (typeof value === 'number') return `${start}>${computed}${tag('v', String(value))}${end}`;
  if (typeof value === 'boolean') return `${start} t="b">${computed}${tag('v', value ? '1' : '0')}${end}`;
  if (isCellError(value)) return `${start} t="e">${computed}${tag('v', escapeXml(value.error))}${end}`;
  if (computed !== '') return `${start} t="str">${computed}${tag('v', escapeXml(value))}${end}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return `${start} t="inlineStr">${tag('is', text)}${end}`;
}
