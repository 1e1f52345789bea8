import type { Day } from '../../../calendar/day.ts';
import { addDays, daysBetween } from '../../../calendar/day.ts';
import type { Entity, Field } from '../../../plan/entity.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { DAY, TEXT } from '../fields/readers.ts';

/** A day, or a stretch of days, that nobody works. */
export interface DayOff extends Entity {
  readonly on: Field<Day>;
  readonly until: Field<Day>;
  /** Whose it is, where the list is one of who is away when. */
  readonly of: Field<string>;
}

export const DAYS_OFF = entityKind<DayOff>({
  collection: 'daysOff',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'category', 'notes'],
  fields: {
    id: from(TEXT, 'id'),
    on: from(DAY, 'date', 'start', 'due'),
    until: from(DAY, 'end'),
    of: from(TEXT, 'person'),
  },
});

/** A stretch longer than this is a season or a slip of the keyboard, not days off. */
const LONGEST = 60;

/** The days that nobody works, ascending, each once; while one person is away the others work. */
export function daysOff(rows: readonly DayOff[]): readonly Day[] {
  const days = new Set<Day>();
  for (const { on, until, of } of rows) {
    if (on === null || on === undefined || typeof of === 'string') continue;
    const length = until === null || until === undefined ? 0 : daysBetween(on, until);
    for (let offset = 0; offset <= (length > 0 && length <= LONGEST ? length : 0); offset += 1)
      days.add(addDays(on, offset));
  }
  return [...days].toSorted();
}
