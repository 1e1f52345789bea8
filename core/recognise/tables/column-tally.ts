import type { Area } from '../../sheet/cell-reference.ts';
import type { CellStyle } from '../../sheet/workbook.ts';
import { ragOfColour } from '../values/rag.ts';
import type { Grid } from './grid.ts';
import { isBlank, lookAt, mergeAt, shownAt } from './grid.ts';

/** What is counted in the cells of a column: how many rows were looked at, and of how many cells what is so. */
interface Tally {
  sampled: number;
  filled: number;
  /** Filled by a merged area that showed its value in the row looked at before. */
  again: number;
  dates: number;
  numbers: number;
  texts: number;
  whole: number;
  formulas: number;
  /** Numbers that are shown as percentages, and as money. */
  percent: number;
  money: number;
  /** Filled like a traffic light, with or without a value, and in which colours. */
  coloured: number;
  readonly colours: Set<string>;
  smallest: number;
  largest: number;
  /** Numbers that are higher than the one before. */
  rises: number;
  /** Letters of all texts. */
  length: number;
  /** How often each text stands in the column. */
  readonly written: Map<string, number>;
  /** What its cells show, numbers and texts, each once. */
  readonly examples: Set<string>;
}

/** Rows of a column that are looked at. */
const SAMPLE = 40;

/** Counts up to 40 of the rows, spread evenly. */
export function tallyOf(grid: Grid, rows: readonly number[], column: number): Readonly<Tally> {
  const tally = nothing();
  const step = Math.max(1, rows.length / SAMPLE);
  /** How many plain numbers are shown in each way. */
  const looks = new Map<CellStyle, number>();
  let before = Number.NaN;
  let shown: Area | null = null;
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)]!;
    const value = shownAt(grid, row, column);
    const style = lookAt(grid, row, column);
    tally.sampled += 1;
    addColour(tally, style);
    if (isBlank(value) || value === null || typeof value === 'object') continue;
    tally.filled += 1;
    if (grid.mergesByRow.has(row)) {
      const merge = mergeAt(grid, row, column);
      if (merge !== null && merge === shown) tally.again += 1;
      shown = merge;
    }
    if (grid.sheet.rows[row]?.formulas?.[column] !== undefined) tally.formulas += 1;
    if (typeof value === 'number') {
      addNumber(tally, value, before, style.isDate);
      if (!style.isDate) looks.set(style, (looks.get(style) ?? 0) + 1);
      before = value;
    } else addText(tally, String(value).trim());
  }
  for (const [style, times] of looks) {
    if (style.numberFormat.includes('%')) tally.percent += times;
    if (isMoney(style)) tally.money += times;
  }
  return tally;
}

function nothing(): Tally {
  const none = { sampled: 0, filled: 0, dates: 0, numbers: 0, texts: 0, whole: 0, formulas: 0, percent: 0, money: 0 };
  const ends = { smallest: Infinity, largest: -Infinity, rises: 0, length: 0 };
  return { ...none, ...ends, coloured: 0, again: 0, colours: new Set(), written: new Map(), examples: new Set() };
}

function addColour(tally: Tally, { fill }: CellStyle): void {
  const health = fill === null ? null : ragOfColour(fill);
  if (health === null) return;
  tally.coloured += 1;
  tally.colours.add(health);
}

function addNumber(tally: Tally, value: number, before: number, isDate: boolean): void {
  if (isDate) tally.dates += 1;
  else {
    tally.numbers += 1;
    if (Number.isInteger(value)) tally.whole += 1;
    tally.smallest = Math.min(tally.smallest, value);
    tally.largest = Math.max(tally.largest, value);
  }
  if (value > before) tally.rises += 1;
  tally.examples.add(String(value));
}

function addText(tally: Tally, text: string): void {
  tally.texts += 1;
  tally.length += text.length;
  tally.examples.add(text);
  tally.written.set(text, (tally.written.get(text) ?? 0) + 1);
}

function isMoney({ numberFormat }: CellStyle): boolean {
  return /[€$£¥₹]|\b(?:EUR|USD|GBP|CHF)\b/.test(numberFormat.replace(/\[\$-[0-9A-F]+\]/gi, ''));
}
