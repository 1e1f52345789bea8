import type { Choice, Exclusion } from '../../../plan/governance.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedColumn } from '../fields/headed-fields.ts';
import { LIST, PEOPLE, TEXT } from '../fields/readers.ts';

/** Beside a choice, the column that lists what serves it; elsewhere such a header names the rows. */
const SERVED_BY =
  /^(?:(?:supporting|related|linked|key|serving) )?(?:initiatives?|programmes?|programs?|projects?)\b|^(?:served|carried|delivered|implemented) (?:by|through)\b|^(?:initiativen?|projekte?|massnahmen|vorhaben|umgesetzt durch|getragen von)\b|^(?:initiatives liees|iniciativas?|proyectos?|projetos?|iniziative|progetti|initiatieven|projecten)\b/;

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
    const column = headedColumn(table, SERVED_BY)?.column;
    if (column === undefined || column === reading.provenance['name']) return () => undefined;
    const read = reading.column(column, LIST);
    const fields = { ...reading.provenance, initiatives: column };
    return (draft, { row }) => {
      draft.initiatives = read(row);
      draft.source = { ...draft.source, fields };
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
