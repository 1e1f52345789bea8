import type { Host } from './host.ts';

/** A batch without an answer: milliseconds until the call fails (Infinity: never), and whether the host got it. */
export interface Drop {
  readonly after: number;
  readonly arrives: boolean;
}

/** What can go wrong in a workbook that people use; each fault is set by a test and stays until taken back. */
export class Faults {
  /** A person is typing in a cell: every batch fails with `InvalidOperationInCellEditMode` (5004). */
  cellEdit = false;
  /** Milliseconds the host takes for a batch. */
  delay = 0;
  /** Most bytes of a request and of a response; Excel on the web has 5 MB for each. */
  requestLimit = 5_242_880;
  responseLimit = 5_242_880;
  /** Reads of values answer null, as Excel does past its limits on the desktop. */
  nullReads = false;
  /** How often handlers hear of what happens: 0 where events get lost, 2 where they come twice. */
  eventsArrive = 1;
  #refused = new Map<string, string>();
  #errors: { code: number | string; left: number; after: number }[] = [];
  #drops: Drop[] = [];
  #beforeBatch: ((host: Host) => void)[] = [];

  /** A person types in a cell for so many milliseconds. */
  editCellFor(milliseconds: number): void {
    this.cellEdit = true;
    setTimeout(() => {
      this.cellEdit = false;
    }, milliseconds);
  }

  /**
   * The next batches fail: with a number as the transport's error (5103), with a text as the API's (`AccessDenied`).
   * @param after how many batches go well before
   */
  failNext(code: number | string, times = 1, after = 0): void {
    this.#errors.push({ code, left: times, after });
  }

  /** The network goes: the next batch gets no answer; after a while the client is told that the call failed. */
  dropNext(drop: Partial<Drop> = {}): void {
    this.#drops.push({ after: 500, arrives: false, ...drop });
  }

  /** Something happens in the workbook just before the next batch is worked off: a sheet goes, a cell changes. */
  beforeNextBatch(change: (host: Host) => void): void {
    this.#beforeBatch.push(change);
  }

  /** A member fails with a code from now on: `WorksheetCollection.add`; null ends that. Its batch breaks off there. */
  refuse(member: string, code: string | null): void {
    if (code === null) this.#refused.delete(member);
    else this.#refused.set(member, code);
  }

  refusalOf(member: string): string | null {
    return this.#refused.get(member) ?? null;
  }

  takeError(): number | string | null {
    const error = this.#errors[0];
    if (error === undefined) return null;
    error.after -= 1;
    if (error.after >= 0) return null;
    error.left -= 1;
    if (error.left === 0) this.#errors.shift();
    return error.code;
  }

  takeDrop(): Drop | null {
    return this.#drops.shift() ?? null;
  }

  takeChanges(): readonly ((host: Host) => void)[] {
    return this.#beforeBatch.splice(0);
  }
}
