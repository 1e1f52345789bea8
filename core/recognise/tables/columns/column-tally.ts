import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellStyle } from '../../../sheet/workbook.ts';
import { ragOfColour } from '../../values/rag.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, mergeAt, shownAt } from '../grid/grid.ts';
import { dayOfDigits } from '../../values/day.ts';

/** What is counted in the cells of a column: how many rows were looked at, and of how many cells what is so. */
interface Tally {
  readonly sampled: number;
  readonly filled: number;
  /** Filled by a merged area that showed its value in the row looked at before. */
  readonly again: number;
  readonly dates: number;
  readonly numbers: number;
  readonly texts: number;
  readonly whole: number;
  readonly formulas: number;
  /** Numbers that are shown as percentages, and as money. */
  readonly percent: number;
  readonly money: number;
  /** Filled like a traffic light, with or without a value, and in which colours. */
  readonly coloured: number;
  readonly colours: ReadonlySet<string>;
  readonly smallest: number;
  readonly largest: number;
  /** Numbers that are higher than the one before. */
  readonly rises: number;
  /** Letters of all texts. */
  readonly length: number;
  /** How often each text stands in the column. */
  readonly written: ReadonlyMap<string, number>;
  /** What its cells show, numbers and texts, each once. */
  readonly examples: ReadonlySet<string>;
}

/** Rows of a column that are looked at. */
const SAMPLE = 40;

/** Counts up to 40 of the rows, spread evenly. Locals only: it is asked of every column, and of each of its cells. */
export function tallyOf(grid: Grid, rows: readonly number[], column: number): Tally {
  let [sampled, filled, again, dates, numbers, texts, whole, formulas, coloured] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [smallest, largest, length, rises, before] = [Infinity, -Infinity, 0, 0, Number.NaN];
  const colours = new Set<string>();
  const written = new Map<string, number>();
  const examples = new Set<string>();
  /** How many plain numbers are shown in each way. */
  const looks = new Map<CellStyle, number>();
  let shown: Area | null = null;
  const step = Math.max(1, rows.length / SAMPLE);
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)]!;
    const value = shownAt(grid, row, column);
    const style = lookAt(grid, row, column);
    sampled += 1;
    const health = style.fill === null ? null : ragOfColour(style.fill);
    if (health !== null) {
      coloured += 1;
      colours.add(health);
    }
    if (isBlank(value) || value === null || typeof value === 'object') continue;
    filled += 1;
    if (grid.mergesByRow.has(row)) {
      const merge = mergeAt(grid, row, column);
      if (merge !== null && merge === shown) again += 1;
      shown = merge;
    }
    if (grid.sheet.rows[row]?.formulas?.[column] !== undefined) formulas += 1;
    if (typeof value === 'number') {
      // A part of a day is a time on a clock, of work as well as of an hour.
      if ((style.isDate && (value < 0 || value >= 1)) || dayOfDigits(value) !== null) dates += 1;
      else {
        numbers += 1;
        if (Number.isInteger(value)) whole += 1;
        looks.set(style, (looks.get(style) ?? 0) + 1);
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
      if (value > before) rises += 1;
      before = value;
      examples.add(String(value));
    } else {
      const text = String(value).trim();
      texts += 1;
      length += text.length;
      examples.add(text);
      written.set(text, (written.get(text) ?? 0) + 1);
    }
  }
  const formats = { percent: 0, money: 0 };
  for (const [style, times] of looks) {
    if (style.numberFormat.includes('%')) formats.percent += times;
    if (isMoney(style)) formats.money += times;
  }
  const counts = { sampled, filled, again, dates, numbers, texts, whole, formulas, coloured, rises, length };
  return { ...counts, ...formats, smallest, largest, colours, written, examples };
}

function isMoney({ numberFormat }: CellStyle): boolean {
  return /[€$£¥₹]|\b(?:EUR|USD|GBP|CHF)\b/.test(numberFormat.replace(/\[\$-[0-9A-F]+\]/gi, ''));
}
