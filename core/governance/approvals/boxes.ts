import type { Bits } from './bits.ts';
import { addBit, doMeet, hasBit, isWithin, wordsFor } from './bits.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { Grid } from './grid.ts';

/** By row and column the classes of values that the row surely takes; `void` ones, where no value lies, left out. */
type Boxes = readonly (readonly Bits[])[];

/** The rows of a grid as boxes of classes. */
export const boxesOf = onceFor(({ columns, rowCount }: Grid): Boxes =>
  Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ axis, sure }) => {
      const classes = new Uint32Array(wordsFor(axis.classes.length));
      for (const [at, { part }] of axis.classes.entries())
        if (part !== 'void' && hasBit(sure[at]!, row)) addBit(classes, at);
      return classes;
    }),
  ),
);

/** Whether a record can surely match both rows. */
export function doRowsMeet(grid: Grid, one: number, other: number): boolean {
  const boxes = boxesOf(grid);
  const [a, b] = [boxes[one]!, boxes[other]!];
  return a.every((classes, at) => doMeet(classes, b[at]!));
}

/** Whether every record that matches one row surely matches the other. */
export function isRowWithin(grid: Grid, inner: number, outer: number): boolean {
  const boxes = boxesOf(grid);
  const [a, b] = [boxes[inner]!, boxes[outer]!];
  return a.every((classes, at) => isWithin(classes, b[at]!));
}
