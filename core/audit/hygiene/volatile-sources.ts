import { precedentsOf } from '../../sheet/formula/precedents.ts';
import { shapeAt, sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';

/** Functions whose answer changes although nothing they read has changed, or that hide what they read. */
const VOLATILE = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT'] as const;
/** How many cells up a chain is followed, and from how large a range on it is not. */
const MOST_STEPS = 30;
const MOST_CELLS = 12;

/** Whether any formula of a workbook is volatile. */
export function hasVolatile(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheetFacts(sheet).shapes].some((shape) => VOLATILE.some((name) => shape.functions.has(name))),
  );
}

/** Where a chain turns volatile. */
export interface VolatileSource {
  readonly name: (typeof VOLATILE)[number];
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Finds for a cell the volatile function that its value hangs on, in itself or up its chain; null where there is none. */
export function volatileSources(workbook: Workbook) {
  const known = new Map<string, VolatileSource | null>();
  const look = (sheet: Sheet, row: number, column: number, steps: number): VolatileSource | null => {
    const shape = shapeAt(sheetFacts(sheet), row, column);
    if (shape === null) return null;
    const key = `${row} ${column} ${sheet.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // Set before the way up, so that a circle ends here.
    known.set(key, null);
    const name = VOLATILE.find((candidate) => shape.functions.has(candidate));
    let found: VolatileSource | null = name === undefined ? null : { name, sheet, row, column };
    for (const { sheet: target, area } of found === null && steps > 0
      ? precedentsOf(shape, workbook, sheet, row, column)
      : []) {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) continue;
      for (let r = area.top; r <= area.bottom && found === null; r += 1)
        for (let c = area.left; c <= area.right && found === null; c += 1) found = look(target, r, c, steps - 1);
    }
    known.set(key, found);
    return found;
  };
  return (sheet: Sheet, row: number, column: number): VolatileSource | null => look(sheet, row, column, MOST_STEPS);
}
