import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CellValue } from '../../core/sheet/workbook.ts';
import type { CellBlock } from '../worker/workbook-read.ts';

/** What Excel gives of a range. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The errors that a cell can show; Excel gives them as text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#BUSY!',
]);

/** The cells of a range as they are handed to the worker, and what they weighed as JSON in characters. */
export function cellBlock(
  sheet: string,
  area: Area,
  raw: RawCells,
  hidden: readonly boolean[] | null,
): { readonly block: CellBlock; readonly characters: number } {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const values: (CellValue | undefined)[][] = [];
  const formulas: (string | undefined)[][] = [];
  const formats = new Map<string, number>();
  const formatOf = new Uint16Array(width * height);
  let computes = false;
  let characters = 0;
  for (let r = 0; r < height; r += 1) {
    const rowValues: (CellValue | undefined)[] = [];
    const rowFormulas: (string | undefined)[] = [];
    for (let c = 0; c < width; c += 1) {
      const value = raw.values[r]?.[c];
      const written = raw.formulas[r]?.[c];
      const format = formatCode(raw.numberFormat[r]?.[c]);
      const formula = formulaOf(written, value);
      computes ||= formula !== undefined;
      rowValues.push(valueOf(value, formula !== undefined));
      rowFormulas.push(formula);
      formatOf[r * width + c] = indexIn(formats, format);
      characters += lengthOf(value) + lengthOf(written) + format.length + 9;
    }
    values.push(rowValues);
    formulas.push(rowFormulas);
  }
  return {
    block: {
      sheet,
      area,
      values,
      formulas: computes ? formulas : null,
      formats: [...formats.keys()],
      formatOf,
      hidden,
    },
    characters,
  };
}

/** A value as Excel gives it; empty text is an empty cell unless a formula made it. */
export function valueOf(raw: unknown, computed: boolean): CellValue | undefined {
  if (typeof raw === 'string') {
    if (ERRORS.has(raw)) return { error: raw };
    return raw === '' && !computed ? undefined : raw;
  }
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : undefined;
}

/** A formula without its `=`; typed text that begins with `=` is given as its own value and is none. */
export function formulaOf(written: unknown, value: unknown): string | undefined {
  return typeof written === 'string' && written.startsWith('=') && written !== value ? written.slice(1) : undefined;
}

function formatCode(raw: unknown): string {
  return typeof raw === 'string' && raw !== '' ? raw : 'General';
}

function indexIn(formats: Map<string, number>, format: string): number {
  let index = formats.get(format);
  // Excel keeps at most 64,000 formats in a workbook; 65,535 of one block would be damage.
  if (index === undefined) formats.set(format, (index = Math.min(formats.size, 0xffff)));
  return index;
}

function lengthOf(raw: unknown): number {
  return typeof raw === 'string' ? raw.length + 2 : 8;
}
