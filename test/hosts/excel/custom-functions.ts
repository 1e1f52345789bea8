import type { CellValue } from '../../../core/sheet/workbook.ts';
import type { EventHub } from './events.ts';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;

/** Error texts by the number that a failed result carries; anything else shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** One cell's call of a custom function and what it has shown so far, newest last. */
export interface FunctionCall {
  readonly id: number;
  readonly name: string;
  /** Each result as a grid of cell values. */
  readonly results: readonly (readonly (readonly CellValue[])[])[];
  /** Sentence that comes with an error, where the function gave one. */
  readonly message: string | null;
  /** The next result; rejects when none comes in time. */
  next(milliseconds?: number): Promise<readonly (readonly CellValue[])[]>;
  /** The cell is deleted or changed: a streaming or cancelable function is told to stop. */
  cancel(): void;
}

export interface CallOptions {
  readonly streaming?: boolean;
  readonly cancelable?: boolean;
  /** Cell that calls, for functions that ask for it: `Plan!B4`. */
  readonly address?: string;
}

interface Running {
  readonly results: (readonly (readonly CellValue[])[])[];
  message: string | null;
  readonly waiting: ((result: readonly (readonly CellValue[])[]) => void)[];
  taken: number;
}

/** Calls the add-in's custom functions as Excel's calculation would. */
export class CustomFunctionCalls {
  /** Whether the add-in's functions are loaded. */
  isReady = false;
  onResult: (id: number, result: readonly (readonly CellValue[])[]) => void = () => {};
  #running = new Map<number, Running>();
  #next = 1;
  readonly #events: EventHub;

  constructor(events: EventHub) {
    this.#events = events;
  }

  /** Arguments as Excel passes them: plain values, ranges as grids. */
  call(name: string, args: readonly unknown[], options: CallOptions = {}): FunctionCall {
    const id = this.#next++;
    const running: Running = { results: [], message: null, waiting: [], taken: 0 };
    this.#running.set(id, running);
    const flags =
      (options.streaming === true ? STREAMING | CANCELABLE : 0) | (options.cancelable === true ? CANCELABLE : 0);
    this.#events.send(CATEGORY, INVOKE, '', [id, name.toUpperCase(), args, options.address ?? '', flags]);
    return {
      id,
      name,
      results: running.results,
      get message() {
        return running.message;
      },
      next: (milliseconds = 5000) => nextOf(running, name, milliseconds),
      cancel: () => this.#events.send(CATEGORY, CANCEL, '', { invocationId: id }),
    };
  }

  /** Results arrive as objects, or as arrays `[id, succeeded, value, error]` in newer libraries. */
  take(entry: unknown): void {
    const { id, failed, value, errorCode } = Array.isArray(entry)
      ? {
          id: Number(entry[0]),
          failed: entry[1] === false,
          value: entry[2] as unknown,
          errorCode: Number(entry[3] ?? 0),
        }
      : (entry as { id: number; failed?: boolean; value: unknown; errorCode?: number });
    const running = this.#running.get(id);
    if (running === undefined) return;
    const isFailed = failed === true;
    running.message = isFailed && typeof value === 'string' && value !== '' ? value : messageOf(value);
    const grid = isFailed ? [[{ error: ERRORS[errorCode ?? 0] ?? '#VALUE!' }]] : gridOf(value);
    running.results.push(grid);
    running.waiting.shift()?.(grid);
    this.onResult(id, grid);
  }
}

function nextOf(running: Running, name: string, milliseconds: number): Promise<readonly (readonly CellValue[])[]> {
  const ready = running.results[running.taken];
  running.taken += 1;
  if (ready !== undefined) return Promise.resolve(ready);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${name} gave no result within ${milliseconds} ms.`)),
      milliseconds,
    );
    running.waiting.push((result) => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

function gridOf(value: unknown): readonly (readonly CellValue[])[] {
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf))
    : [[cellOf(value)]];
}

/** What one result shows in a cell; nothing shows 0, as in Excel. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'object') {
    const rich = value as {
      readonly code?: string;
      readonly basicValue?: string | number | boolean;
      readonly type?: string;
    };
    if (rich.code !== undefined) return { error: rich.code };
    return rich.type === 'Error' ? { error: String(rich.basicValue) } : (rich.basicValue ?? { error: '#VALUE!' });
  }
  return typeof value === 'string' && /^#(?:N\/A|VALUE!|REF!|NUM!|NAME\?|DIV\/0!|NULL!)$/.test(value)
    ? { error: value }
    : (value as CellValue);
}

function messageOf(value: unknown): string | null {
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : null;
  return typeof message === 'string' ? message : null;
}
