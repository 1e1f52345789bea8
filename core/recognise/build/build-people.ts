import type { Person } from '../../plan/resources.ts';
import { entityKind } from './entity-kind.ts';
import { from } from './fields.ts';
import { DAY, LIST, SHARE, TEXT, WORKING_DAYS } from './readers.ts';

export const PEOPLE_ROWS = entityKind<Person>({
  collection: 'people',
  copy: (blank) => ({ ...blank }),
  name: ['person', 'title', 'owner', 'email'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    teams: from(LIST, 'team'),
    role: from(TEXT, 'role'),
    skills: from(LIST, 'skill'),
    email: from(TEXT, 'email'),
    start: from(DAY, 'start'),
    end: from(DAY, 'end'),
    share: from(SHARE, 'share', 'capacity'),
    leave: from(WORKING_DAYS, 'absence'),
  },
});
