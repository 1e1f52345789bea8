import type { Choice, Exclusion } from '../../../plan/governance.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedColumn } from '../fields/headed-fields.ts';
import { LIST, PEOPLE, TEXT } from '../fields/readers.ts';

/** Beside a choice, the column that lists what serves it; elsewhere such a header names the rows. */
const SERVED_BY =
  /^(?:(?:supporting|related|linked|key|serving) )?(?:initiatives?|programmes?|programs?|projects?)\b|^(?:served|carried|delivered|implemented) (?:by|through)\b|^(?:initiativen?|projekte?|massnahmen|vorhaben|umgesetzt durch|getragen von)\b|^(?:initiatives liees|iniciativas?|proyectos?|projetos?|iniziative|progetti|initiatieven|projecten)\b/;

/** The functions that a choice asks something of. */
const FUNCTIONS =
  /^(?:(?:affected |involved |concerned )?(?:functions?|departments?|teams?)|(?:beteiligte |betroffene )?(?:funktionen|funktion|bereiche?|abteilungen|abteilung)|fonctions?|services?|departements?|funciones|areas|departamentos?|funcoes|funzioni|reparti|functies|afdelingen)\b/;

/** Strategic decisions with what they cost, delay or stop. */
export const CHOICES = entityKind<Choice>({
  collection: 'choices',
  copy: (blank) => ({ ...blank }),
  name: ['choice', 'title', 'decision', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    consequence: from(TEXT, 'consequence', 'impact'),
    reason: from(TEXT, 'reason'),
    owner: from(PEOPLE, 'owner', 'decision_owner', 'person'),
    teams: from(LIST, 'team'),
  },
  derived: { initiatives: undefined },
  finish(table, reading) {
    const lists = (
      [
        ['initiatives', SERVED_BY],
        ['teams', FUNCTIONS],
      ] as const
    ).flatMap(([field, words]) => {
      const column = headedColumn(table, words)?.column;
      const isOwn = column !== undefined && column !== reading.provenance['name'];
      return isOwn ? [{ field, column, read: reading.column(column, LIST) }] : [];
    });
    const columns = Object.fromEntries(lists.map(({ field, column }) => [field, column]));
    const fields = { ...reading.provenance, ...columns };
    return (draft, { row }) => {
      for (const { field, read } of lists) draft[field] = read(row);
      if (lists.length > 0) draft.source = { ...draft.source, fields };
    };
  },
});

/** What will not be done. */
export const EXCLUSIONS = entityKind<Exclusion>({
  collection: 'exclusions',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'choice', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    reason: from(TEXT, 'reason', 'consequence'),
    owner: from(PEOPLE, 'owner', 'decision_owner', 'person'),
  },
});
