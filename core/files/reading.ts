import type { Trouble } from '../sheet/workbook.ts';
import type { Limits } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** How many troubles of one kind on one sheet are told one by one; the rest is the same sentence again. */
const TOLD = 5;

/** What reading one file has met so far. The first refusal ends it: readers give back nothing more once it is set. */
export class Reading {
  readonly limits: Limits;
  readonly troubles: Trouble[] = [];
  refusal: Refusal | null = null;
  private readonly told = new Map<string, number>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  trouble(id: string, message: string, sheet: string | null = null): void {
    const key = `${id}\n${sheet ?? ''}`;
    const count = (this.told.get(key) ?? 0) + 1;
    this.told.set(key, count);
    if (count <= TOLD) this.troubles.push({ id, message, sheet });
  }

  refuse(id: string, message: string): void {
    this.refusal ??= { id, message };
  }
}
