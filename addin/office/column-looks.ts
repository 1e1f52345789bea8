import type { Area } from '../../core/sheet/cell-reference.ts';
import type { LookBlock } from '../worker/workbook-read.ts';
import { cellsIn } from './addresses.ts';
import type { Wanted } from './chunk-plan.ts';
import { commonLook } from './look-block.ts';
import { rangeAt } from './read-frames.ts';

/** Sheets up to this size are asked for the look of every cell; that is one request for most workbooks. */
const EVERY_CELL = 20_000;
/** Rows at the top of a larger sheet whose every cell is asked: headers stand there. */
const TOP_ROWS = 60;
/** Looks that are asked cell by cell below that, at most: columns of traffic lights rather than painted tables. */
const MOST_MIXED = 60_000;
const MOST_COLUMNS = 256;

/** What is asked of a sheet's looks: some cells one by one, of the columns below only whether they agree. */
export interface LookPlan {
  readonly each: Wanted;
  readonly columns: readonly Wanted[];
}

/** How the looks of a sheet's used area are best asked for. */
export function planLooks(sheet: string, used: Area): LookPlan {
  if (cellsIn(used) <= EVERY_CELL) return { each: { sheet, area: used, what: 'looks' }, columns: [] };
  const bottom = Math.min(used.bottom, used.top + TOP_ROWS - 1);
  const count = Math.min(MOST_COLUMNS, used.right - used.left + 1);
  return {
    each: { sheet, area: { ...used, bottom, right: used.left + count - 1 }, what: 'looks' },
    columns: Array.from({ length: bottom < used.bottom ? count : 0 }, (_, at) => {
      const left = used.left + at;
      return { sheet, area: { top: bottom + 1, left, bottom: used.bottom, right: left }, what: 'looks' };
    }),
  };
}

/** Looks at whole columns: those that agree are known by that, the others are wanted cell by cell. One sync. */
export async function readColumnLooks(
  context: Excel.RequestContext,
  columns: readonly Wanted[],
): Promise<{ readonly looks: readonly LookBlock[]; readonly mixed: readonly Wanted[] }> {
  const formats = columns.map(({ sheet, area }) => {
    const { format } = rangeAt(context.workbook.worksheets.getItem(sheet), area);
    format.load('indentLevel,fill/color,font/bold,font/size');
    return format;
  });
  await context.sync();
  const looks: LookBlock[] = [];
  const mixed: Wanted[] = [];
  const cells = new Map<string, number>();
  for (const [at, column] of columns.entries()) {
    const format = formats[at];
    const look = format === undefined ? null : commonLook(format);
    if (look !== null) {
      looks.push({ sheet: column.sheet, area: column.area, looks: [look], lookOf: null });
      continue;
    }
    const sum = (cells.get(column.sheet) ?? 0) + cellsIn(column.area);
    cells.set(column.sheet, sum);
    if (sum <= MOST_MIXED) mixed.push(column);
  }
  return { looks, mixed };
}
