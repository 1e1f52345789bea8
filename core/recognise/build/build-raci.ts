import type { RaciRow } from '../../plan/registers.ts';
import type { Draft } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { from, SURE_ENOUGH } from './fields.ts';
import { inWords, TEXT } from './readers.ts';
import { readLetters } from '../values/letters.ts';

type Role = RaciRow['roles'][number];

const LETTERS = inWords(readLetters);

export const RACI = entityKind<RaciRow>({
  collection: 'raci',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'deliverable', 'milestone', 'description', 'decision'],
  needsName: true,
  fields: { id: from(TEXT, 'id') },
  derived: { roles: [] },
  finish(table, reading) {
    const columns = table.columns
      .filter((column) => column.meaning === 'raci_role' && column.confidence >= SURE_ENOUGH)
      .map((column) => ({
        read: reading.column(column.column, LETTERS),
        ...column,
        fields: { letters: column.column, name: reading.provenance['name'] ?? column.column },
      }));
    return (draft: Draft<RaciRow>, line) => {
      const roles: Role[] = [];
      for (const { read, header, fields } of columns) {
        const letters = read(line.row);
        if (letters !== null) roles.push({ source: { ...draft.source, fields }, who: header, letters });
      }
      draft.roles = roles;
    };
  },
});
