/** A stated status: the words (or the colour) as they stand, and what they were understood to say. */
export interface Status {
  readonly text: string;
  /** Null where the words do not tell (a bare “red”). */
  readonly state: 'not-started' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | null;
  /** Null where the words do not tell (a bare “open”). */
  readonly health: 'green' | 'amber' | 'red' | null;
}

/** Whether work in this status still has to be done; an unstated status counts as open. */
export function isOpen(status: Status | null | undefined): boolean {
  return status?.state !== 'done' && status?.state !== 'cancelled';
}
