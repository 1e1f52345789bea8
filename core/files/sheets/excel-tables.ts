import type { ExcelTable } from '../../sheet/workbook.ts';
import { readArea } from './areas.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { withoutEscapes } from '../package/xml-text.ts';

/** Reads one table part; null where it says no area. */
export function readExcelTable(parts: PackageParts, path: string): ExcelTable | null {
  const cursor = parts.xml(path);
  if (cursor?.find('table') !== true) return null;
  const area = readArea(cursor.attribute('ref') ?? '');
  if (area === null) return null;
  const name = cursor.attribute('displayName') ?? cursor.attribute('name') ?? '';
  const headerRows = cursor.attribute('headerRowCount') === '0' ? 0 : 1;
  const totalsRows = (cursor.numberAttribute('totalsRowCount') ?? 0) > 0 ? 1 : 0;
  const columns: string[] = [];
  while (cursor.find('tableColumn')) columns.push(withoutEscapes(cursor.attribute('name') ?? ''));
  return { name, area, headerRows, totalsRows, columns };
}
