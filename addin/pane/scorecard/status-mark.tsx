import type { JSX } from 'preact';
import type { HealthStatus } from '../../../core/scorecard/status.ts';
import './status-mark.css';

/** One shape a status, so that none is told by its colour alone: cross, triangle, ring, tick. */
const SHAPES: Readonly<Record<HealthStatus, string>> = {
  'off-track': 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  'at-risk': 'M6 1.5l5 9H1z',
  'no-data': 'M6 1.75a4.25 4.25 0 1 0 .01 0z',
  'on-track': 'M1.5 6.5l3 3 6-7',
};

/** A status as a small shape; its word stands beside it or in the label around it. */
export function StatusMark({ status }: { readonly status: HealthStatus }): JSX.Element {
  return (
    <svg class={`status-mark status-${status}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[status]} />
    </svg>
  );
}
