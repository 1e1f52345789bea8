import type { Area } from '../../core/sheet/cell-reference.ts';
import { cellsIn } from './addresses.ts';

/** Cells of one sheet to be read: what they hold, or how they look. */
export interface Wanted {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
  readonly what: 'cells' | 'looks';
}

/** How much is asked for at once: it learns from what came back. */
export interface Pace {
  /** Takes as much off the front of the list as one request may ask for; at least one cell. */
  take(list: Wanted[]): readonly Wanted[];
  /** What cells weighed as they came: characters of its JSON. */
  weighed(chunk: { readonly sheet: string; readonly area: Area }, characters: number): void;
  /** Half as much from now on. False where that was one cell already. */
  slower(taken: readonly Wanted[]): boolean;
}

/** Half of the 5 MB that Excel on the web takes and gives at once: texts of several bytes a character fit too. */
const MOST_BYTES = 2_500_000;
const MOST_CELLS = 100_000;
/** Characters a cell is taken to weigh until a chunk of its sheet was seen: values, formulas and formats of short texts. */
const FIRST_WEIGHT = 160;
/** Cells of a sheet that are read before their weight is known. */
const FIRST_CELLS = 6_000;
/** Measured: fill, weight, size and indent of a cell, written as JSON by Excel. */
const LOOK_WEIGHT = 100;
/** Later chunks of a sheet may hold longer texts than those seen. */
const MARGIN = 1.4;
const LEAST_WEIGHT = 25;

export function createPace(): Pace {
  const weights = new Map<string, number>();
  let most = MOST_BYTES;
  let mostCells = MOST_CELLS;
  const weightOf = ({ sheet, what }: Wanted): number =>
    what === 'looks' ? LOOK_WEIGHT : (weights.get(sheet) ?? FIRST_WEIGHT);
  return {
    take(list) {
      const taken: Wanted[] = [];
      let bytes = most;
      let cells = mostCells;
      for (let next = list[0]; next !== undefined; next = list[0]) {
        const unseen = next.what === 'cells' && !weights.has(next.sheet);
        const room = Math.floor(Math.min(cells, unseen ? FIRST_CELLS : Infinity, bytes / weightOf(next)));
        if (room < 1 && taken.length > 0) break;
        const { sheet, what } = next;
        const { piece, rest } = split(next.area, Math.max(1, room));
        taken.push({ sheet, what, area: piece });
        list.splice(0, 1, ...rest.map((area) => ({ sheet, what, area })));
        if (rest.length > 0) break;
        cells -= cellsIn(piece);
        bytes -= cellsIn(piece) * weightOf(next);
      }
      return taken;
    },
    weighed({ sheet, area }, characters) {
      weights.set(sheet, Math.max(LEAST_WEIGHT, (characters / cellsIn(area)) * MARGIN));
    },
    slower(taken) {
      const cells = taken.reduce((sum, { area }) => sum + cellsIn(area), 0);
      most = Math.max(1, Math.floor(most / 2));
      mostCells = Math.max(1, Math.floor(cells / 2));
      return cells > 1;
    },
  };
}

/** The first cells of an area, at most so many, and what is left: whole rows, or part of the first where one is too much. */
function split(area: Area, most: number): { readonly piece: Area; readonly rest: readonly Area[] } {
  const width = area.right - area.left + 1;
  if (cellsIn(area) <= most) return { piece: area, rest: [] };
  if (width <= most) {
    const bottom = area.top + Math.floor(most / width) - 1;
    return { piece: { ...area, bottom }, rest: [{ ...area, top: bottom + 1 }] };
  }
  const right = area.left + most - 1;
  const beside = { ...area, bottom: area.top, left: right + 1 };
  const below = area.bottom > area.top ? [{ ...area, top: area.top + 1 }] : [];
  return { piece: { ...area, bottom: area.top, right }, rest: [beside, ...below] };
}
