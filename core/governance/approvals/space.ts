import { onceFor } from '../../plan/once-for.ts';
import type { Bits } from './bits.ts';
import { addBit, doMeet, hasBit, isWithin, keepIn, wordsFor } from './bits.ts';
import type { Boxes } from './coverage.ts';
import type { Column, Grid } from './grid.ts';

/** Classes of a column that a check looks at: values lie there, and the table speaks of them or they are usual. */
export const countedClasses = onceFor(({ axis }: Column): readonly number[] =>
  axis.classes.flatMap(({ part }, at) => (part === 'void' || part === 'outside' ? [] : at)),
);

/** The rows of a table as boxes: by column and row the classes that the row surely takes and that values lie in. */
export const extentsOf = onceFor(({ columns, rowCount }: Grid): readonly (readonly Bits[])[] =>
  columns.map((column) =>
    Array.from({ length: rowCount }, (_, row) => {
      const classes = new Uint32Array(wordsFor(column.axis.classes.length));
      for (const at of countedClasses(column)) if (hasBit(column.sure[at]!, row)) addBit(classes, at);
      return classes;
    }),
  ),
);

/** Whether a record can surely match both rows. */
export function doRowsMeet(grid: Grid, one: number, other: number): boolean {
  return extentsOf(grid).every((rows) => doMeet(rows[one]!, rows[other]!));
}

/** Whether every record that matches one row surely matches the other. */
export function isRowWithin(grid: Grid, inner: number, outer: number): boolean {
  return extentsOf(grid).every((rows) => isWithin(rows[inner]!, rows[outer]!));
}

/** Classes by column that two rows surely share. */
export function sharedClasses(grid: Grid, one: number, other: number): readonly (readonly number[])[] {
  const extents = extentsOf(grid);
  return grid.columns.map(({ axis }, at) =>
    [...axis.classes.keys()].filter((is) => hasBit(extents[at]![one]!, is) && hasBit(extents[at]![other]!, is)),
  );
}

/** The rows of a grid as boxes, with room for more boxes. `sure`: where rows surely match; `may`: where they may. */
export function spaceOf({ columns, rowCount }: Grid, how: 'sure' | 'may', room: number): Boxes {
  const words = wordsFor(rowCount + room);
  const widened = (rows: Bits): Bits => {
    const bits = new Uint32Array(words);
    bits.set(rows);
    return bits;
  };
  const takes = columns.map((column) => column[how].map(widened));
  const around = columns.map((column, at) => {
    const counted = countedClasses(column);
    return Array.from({ length: rowCount + room }, (_, row) => {
      const outer = new Uint32Array(words);
      addBit(outer, row);
      // Boxes that come later are never held against others: they are few.
      if (row >= rowCount) return outer;
      outer.fill(0xffffffff);
      for (const one of counted) if (hasBit(takes[at]![one]!, row)) keepIn(outer, takes[at]![one]!);
      return outer;
    });
  });
  return { takes, around };
}
