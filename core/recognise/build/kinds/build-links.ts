import type { Entity, Field } from '../../../plan/entity.ts';
import type { Dependency } from '../../../plan/work.ts';
import type { Draft, LineContext } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { DEPENDENCIES, TEXT, WORKING_DAYS } from '../fields/readers.ts';
import { readLinkType } from '../../values/dependencies.ts';

/** One line of a list of dependencies, or of a column of successors: `to` waits for each of `froms`. */
export interface Link extends Entity {
  readonly froms: readonly Dependency[];
  readonly to: readonly string[];
}

interface DrawnLink extends Link {
  readonly before: Field<readonly Dependency[]>;
  readonly after: Field<readonly Dependency[]>;
}

/** A list of dependencies: a predecessor and a successor column, type and lag where there are columns for them. */
export const LINKS = entityKind<DrawnLink>({
  collection: 'links',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'milestone', 'id'],
  when: (table) => columnFor(table, ['depends_on']) !== null,
  fields: {
    id: from(TEXT, 'id'),
    before: from(DEPENDENCIES, 'depends_on'),
    after: from(DEPENDENCIES, 'successor', 'milestone', 'title', 'id'),
  },
  derived: { froms: [], to: [] },
  finish(table, reading) {
    const type = columnFor(table, ['link_type']);
    const lag = columnFor(table, ['lag']);
    const typeOf = type === null ? null : reading.column(type.column, TEXT);
    const lagOf = lag === null ? null : reading.column(lag.column, WORKING_DAYS, lag.header);
    return (draft: Draft<DrawnLink>, line: LineContext) => {
      const stated = typeOf?.(line.row) ?? null;
      const days = lagOf?.(line.row) ?? null;
      draft.froms = (draft.before ?? []).map((one) => ({
        on: one.on,
        type: stated === null ? one.type : readLinkType(stated),
        lag: days ?? one.lag,
      }));
      draft.to = (draft.after ?? []).map((one) => one.on);
    };
  },
});

/** A work plan's column of successors, turned round. */
export const SUCCESSORS = entityKind<DrawnLink>({
  collection: 'links',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'milestone', 'id'],
  when: (table) => columnFor(table, ['successor']) !== null,
  fields: { id: from(TEXT, 'id'), after: from(DEPENDENCIES, 'successor') },
  derived: { froms: [], to: [] },
  finish: () => (draft: Draft<DrawnLink>) => {
    const on = draft.id ?? draft.name;
    draft.froms = (draft.after ?? []).slice(0, 1).map(({ type, lag }) => ({ on, type, lag }));
    draft.to = (draft.after ?? []).map((one) => one.on);
  },
});
