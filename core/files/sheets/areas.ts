import type { Area } from '../../sheet/cell-reference.ts';
import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../../sheet/cell-reference.ts';

/** The areas of a list such as `A1:B2 D4`; whole columns and rows reach to the sheet's edge, the rest is left out. */
export function readAreas(list: string): Area[] {
  const areas: Area[] = [];
  for (const part of list.split(/[\s,]+/)) {
    const area = readArea(part);
    if (area !== null) areas.push(area);
  }
  return areas;
}

/** One area, with or without its sheet in front: `A1:B2`, `'Q1 plan'!$A$1:$B$2`, `B:D`. */
export function readArea(text: string): Area | null {
  const bare = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first = '', second = first] = bare.split(':');
  if (/^[A-Za-z]+$/.test(first)) return parseRange(`${first}1:${second}${MAX_ROWS}`);
  if (/^\d+$/.test(first)) return wholeRows(Number(first), Number(second));
  return parseRange(bare);
}

function wholeRows(first: number, last: number): Area | null {
  if (!(first >= 1 && last >= first && last <= MAX_ROWS)) return null;
  return { top: first - 1, left: 0, bottom: last - 1, right: MAX_COLUMNS - 1 };
}
