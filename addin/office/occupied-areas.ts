import type { Area } from '../../core/sheet/cell-reference.ts';
import { cellsIn } from './addresses.ts';
import type { Host } from './host.ts';
import { rangeAt } from './read-frames.ts';

/** Areas up to this size are read as they are. */
const SMALL = 200_000;
/** Halves that hold more than this share of what they are halves of are not worth a further look. */
const DENSE = 0.75;

/**
 * The parts of a used area that hold anything, where it is large: one stray cell far down or to the right makes millions
 * of empty ones. Halves what is large as long as that leaves much of it out: one sync a round.
 */
export async function occupiedAreas(host: Host, sheet: string, used: Area): Promise<readonly Area[]> {
  const done: Area[] = [];
  for (let open: readonly Area[] = [used]; open.length > 0;) {
    done.push(...open.filter((area) => cellsIn(area) <= SMALL));
    const large = open.filter((area) => cellsIn(area) > SMALL);
    const parts = large.length === 0 ? [] : await host.run((context) => usedHalves(context, sheet, large));
    const isSplit = (at: number): boolean => sum(parts[at] ?? []) <= DENSE * cellsIn(large[at]!);
    done.push(...large.filter((_, at) => !isSplit(at)));
    open = parts.filter((_, at) => isSplit(at)).flat();
  }
  return done.sort((one, other) => one.top - other.top || one.left - other.left);
}

async function usedHalves(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
): Promise<readonly (readonly Area[])[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = areas.map((area) =>
    halvesOf(area).map((half) => {
      const used = rangeAt(worksheet, half).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return used;
    }),
  );
  await context.sync();
  return asked.map((halves) =>
    halves
      .filter(({ isNullObject }) => !isNullObject)
      .map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
        top,
        left,
        bottom: top + rowCount - 1,
        right: left + columnCount - 1,
      })),
  );
}

function halvesOf({ top, left, bottom, right }: Area): readonly [Area, Area] {
  if (bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}

function sum(areas: readonly Area[]): number {
  return areas.reduce((cells, area) => cells + cellsIn(area), 0);
}
