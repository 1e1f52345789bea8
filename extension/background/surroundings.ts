import type { Day } from '../../core/calendar/day.ts';
import type { Subtle } from '../../core/feed/subtle.ts';
import type { PlanStore } from './plan-store.ts';

/** What the background is handed, so that tests can stand in for the network, the clock and the storage. */
export interface Surroundings {
  readonly store: PlanStore;
  readonly subtle: Subtle;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today where the person sits. */
  today(): Day;
  chance(): number;
  /** Whether the person granted the host of an address. */
  isGranted(url: string): Promise<boolean>;
}
