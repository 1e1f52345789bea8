import type { Choice, Exclusion } from '../../../plan/governance.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { PEOPLE, TEXT } from '../fields/readers.ts';

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
