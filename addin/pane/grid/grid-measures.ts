/** Height of a row of the grid; the style sheet says the same. */
export const ROW_PX = 22;
/** Width of the row numbers; the style sheet says the same. */
export const NUMBERS_PX = 52;
