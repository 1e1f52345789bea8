import type { Day } from './day.ts';

/**
 * A span of the plan's calendar by its name: `2026` (year), `2026-Q1` (quarter), `2026-01` (month), `2026-W14` (ISO week),
 * `FY2027-Q1`/`FY2027` (fiscal), or a single day. `start` and `end` are both inside the period.
 */
export interface Period {
  readonly key: string;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly start: Day;
  readonly end: Day;
}
