import type { Area } from '../../core/sheet/cell-reference.ts';
import { MAX_COLUMNS, MAX_ROWS, parseRange, rangeOf } from '../../core/sheet/cell-reference.ts';

/** The most characters Excel takes as one address (Worksheet.getRanges). */
const MOST_CHARACTERS = 8_192;

/** Areas of an address as Excel tells it: `A1:B2`, `Plan!A1,'Q1, plan'!C3:D4`, `B:D`, `3:5`. */
export function areasOf(address: string): readonly Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '');
  return bare
    .split(',')
    .map((part) =>
      areaOf(
        part
          .slice(part.lastIndexOf('!') + 1)
          .replaceAll('$', '')
          .trim(),
      ),
    )
    .filter((area) => area !== null);
}

function areaOf(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  if (/^[A-Za-z]{1,3}$/.test(first)) return parseRange(`${first}1:${second}${MAX_ROWS}`);
  if (/^\d+$/.test(first)) {
    const top = Number(first) - 1;
    return { top, left: 0, bottom: Number(second) - 1, right: MAX_COLUMNS - 1 };
  }
  return parseRange(text);
}

/** Cells as few areas: runs down a column first, equal runs side by side joined. */
export function joined(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const at = open.get(key);
    const before = at === undefined ? undefined : areas[at];
    if (at !== undefined && before?.right === run.left - 1) areas[at] = { ...before, right: run.right };
    else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

/** Areas as addresses that Excel takes, each as long as it may be. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    const text = rangeOf(area);
    if (last !== undefined && last.length + 1 + text.length <= MOST_CHARACTERS)
      addresses[addresses.length - 1] = `${last},${text}`;
    else addresses.push(text);
  }
  return addresses;
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The part of an area that lies in the first rows and columns; null where none does. */
export function within(area: Area, rows: number, columns: number): Area | null {
  const cut = { ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) };
  return cut.bottom < cut.top || cut.right < cut.left ? null : cut;
}
