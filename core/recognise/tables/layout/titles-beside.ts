import { periodParts } from '../../values/period.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, mergeAt, shownAt } from '../grid/grid.ts';
import { headerPart, headerText } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';
import { namesRows, startsRows } from './naming-header.ts';

/** Columns that a table under a title has at least. */
const NARROWEST = 3;

/**
 * Where two titles or more stand side by side over the whole header, each over a header that names rows anew or over the
 * very same headers as the others.
 */
export function startsUnderTitles(grid: Grid, laid: Laid): readonly number[] {
  const { area } = laid;
  const [top, ...header] = laid.headerRows;
  if (top === undefined || header.length === 0) return [];
  const starts: number[] = [];
  for (let column = area.left; column <= area.right;) {
    const merge = mergeAt(grid, top, column);
    if (headerPart(grid, top, column) === '' || (merge !== null && merge.bottom !== top)) return [];
    let next = (merge?.right ?? column) + 1;
    while (next <= area.right && isBlank(shownAt(grid, top, next))) next += 1;
    if (next > area.right + 1 || next - column < NARROWEST) return [];
    starts.push(column);
    column = next;
  }
  const headers = starts.map((left, at) => headersFrom(grid, header, left, (starts[at + 1] ?? area.right + 1) - 1));
  const [[first = ''] = []] = headers;
  const areSame =
    namesRows(first) !== false &&
    periodParts(first) === null &&
    headers.every((texts) => texts.join('\n') === headers[0]!.join('\n'));
  const areNamed = namesRows(first) !== false && headers.slice(1).every(([words = '']) => startsRows(words));
  return areSame || areNamed ? starts.slice(1) : [];
}

function headersFrom(grid: Grid, band: readonly number[], left: number, right: number): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, at) => headerText(grid, band, left + at));
}
