import type { Status } from '../plan/status.ts';
import type { HealthStatus } from './status.ts';

const OF_COLOUR = { green: 'on-track', amber: 'at-risk', red: 'off-track' } as const;

/** The status that the scorecard states, as one that can be computed; null where it states none, or in words that do not tell. */
export function statedStatus(status: Status | null | undefined): Exclude<HealthStatus, 'no-data'> | null {
  return status?.health ? OF_COLOUR[status.health] : null;
}

/** Whether the sheet says the opposite of the numbers: good where they are bad, or bad where they are good. */
export function contradicts(stated: HealthStatus | null, computed: HealthStatus): boolean {
  return (stated === 'on-track' && computed === 'off-track') || (stated === 'off-track' && computed === 'on-track');
}
