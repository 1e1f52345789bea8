import type { Excel } from '../hosts/excel/open-excel.ts';

/** Everything that a workbook holds and looks like, as text; what is in front and selected left out. */
export function bookState({ host }: Excel): string {
  const { sheets, names, settings, properties, calculationMode } = host.book;
  const kept = sheets.map((sheet) => ({ ...sheet, selection: null, activeCell: null }));
  return JSON.stringify({ sheets: kept, names, settings, properties, calculationMode }, inOrder);
}

/** Maps and sets as lists, sorted: what was taken away and put back stands at another place in them. */
function inOrder(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return value instanceof Set ? [...value].map(String).toSorted() : value;
}
