import type { RaciRow } from '../../plan/registers.ts';
import type { Draft } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from './fields.ts';
import { TEXT } from './readers.ts';
import { readLetters } from '../values/letters.ts';

type Role = RaciRow['roles'][number];

const NAMES = ['title', 'deliverable', 'milestone', 'description', 'decision', 'id'] as const;

export const RACI = entityKind<RaciRow>({
  collection: 'raci',
  name: NAMES,
  fields: { id: from(TEXT, 'id') },
  derived: { roles: [] },
  // Letters beside no activity are a piece of a matrix: nobody can be asked to answer for a row without a name.
  spread: (table) => (columnFor(table, NAMES) === null ? () => [] : undefined),
  finish(table, reading) {
    const columns = table.columns
      .filter((column) => column.meaning === 'raci_role' && column.confidence >= SURE_ENOUGH)
      .map((column) => ({
        read: reading.column(column.column, TEXT),
        ...column,
        fields: { letters: column.column, name: reading.provenance['name'] ?? column.column },
      }));
    return (draft: Draft<RaciRow>, line) => {
      const roles: Role[] = [];
      for (const { read, header, fields } of columns) {
        const text = read(line.row);
        const letters = text === null ? null : readLetters(text);
        if (letters !== null) roles.push({ source: { ...draft.source, fields }, who: header, letters });
      }
      draft.roles = roles;
    };
  },
});
