import type { RaciRow } from '../../../plan/registers.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from, SURE_ENOUGH } from '../fields/fields.ts';
import { inWords, TEXT } from '../fields/readers.ts';
import { readLetters } from '../../values/letters.ts';

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
    const roleColumns = table.columns.filter(
      (column) => column.meaning === 'raci_role' && column.confidence >= SURE_ENOUGH,
    );
    const named = roleNames(roleColumns.map(({ header }) => header));
    const columns = roleColumns.map((column, at) => ({
      read: reading.column(column.column, LETTERS),
      who: named[at] ?? column.header,
      fields: { letters: column.column, name: reading.provenance['name'] ?? column.column },
    }));
    return (draft: Draft<RaciRow>, line) => {
      const roles: Role[] = [];
      for (const { read, who, fields } of columns) {
        const letters = read(line.row);
        if (letters !== null) roles.push({ source: { ...draft.source, fields }, who, letters });
      }
      draft.roles = roles;
    };
  },
});

/** Roles without the heading they stand under, where that leaves them apart: `Project team / Sponsor` is the sponsor. */
function roleNames(headers: readonly string[]): readonly string[] {
  const own = headers.map((header) => header.split(' / ').at(-1) ?? header);
  return new Set(own).size === own.length ? own : headers;
}
