import type { Stakeholder } from '../../../plan/registers.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { LIST, PEOPLE, TEXT } from '../fields/readers.ts';

export const STAKEHOLDERS = entityKind<Stakeholder>({
  collection: 'stakeholders',
  copy: (blank) => ({ ...blank }),
  name: ['person', 'title', 'role', 'team'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    role: from(TEXT, 'role'),
    teams: from(LIST, 'team'),
    influence: from(TEXT, 'influence', 'impact'),
    support: from(TEXT, 'support'),
    cadence: from(TEXT, 'cadence'),
    owner: from(PEOPLE, 'owner'),
  },
});
