import type { SheetModel } from './book.ts';
import type { Cell } from './cell.ts';

type Inverse = () => void;

/**
 * Changes of the workbook together with their way back: Excel's undo. A step is what one `Ctrl+Z` takes back; the host
 * begins one per request of the add-in and per edit of a person.
 */
export class Journal {
  #steps: { readonly label: string; readonly inverses: readonly Inverse[]; readonly tells: readonly (() => void)[] }[] =
    [];
  #open: Inverse[] = [];
  #tells: (() => void)[] = [];

  set<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void {
    const before = object[key];
    if (before === value) return;
    object[key] = value;
    this.#open.push(() => {
      object[key] = before;
    });
  }

  setCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    const rows = sheet.rows;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    if (!rows.has(row)) rows.set(row, cells);
    const before = cells.get(column);
    cells.set(column, cell);
    this.#open.push(() => {
      if (before === undefined) cells.delete(column);
      else cells.set(column, before);
      sheet.rows = rows;
    });
  }

  /** What is told to handlers when the step under way is taken back. */
  whenUndone(tell: () => void): void {
    this.#tells.push(tell);
  }

  /** Closes the step under way; one without changes leaves no trace. */
  endStep(label: string): void {
    const [inverses, tells] = [this.#open, this.#tells];
    this.#open = [];
    this.#tells = [];
    if (inverses.length > 0) this.#steps.push({ label, inverses, tells });
  }

  /** Forgets every step, as Excel does after what cannot be undone (a deleted sheet). */
  clear(): void {
    this.#steps = [];
    this.#open = [];
    this.#tells = [];
  }

  /** Takes the last step back; null where there is none. */
  undo(): string | null {
    const step = this.#steps.pop();
    if (step === undefined) return null;
    for (const inverse of step.inverses.toReversed()) inverse();
    for (const tell of step.tells.toReversed()) tell();
    // What undoing told is no step of its own.
    this.#tells = [];
    return step.label;
  }
}
