import { MAX_COLUMNS } from '../../../core/sheet/cell-reference.ts';

/** A cell of a sheet as one number: sets of ten thousands of them are made with every answer. */
export function cellNumber(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
