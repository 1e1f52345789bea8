import type { Guardrail } from '../../plan/governance.ts';
import { entityKind } from './entity-kind.ts';
import { from } from './fields.ts';
import { headedFields } from './headed-fields.ts';
import { PEOPLE, TEXT } from './readers.ts';
import { SHOWN } from './shown-text.ts';

const COMPARISON = /^(?:comparison|comparator|operator|condition type|relation|vergleich|vergleichsoperator)\b/;
const SCOPE =
  /^(?:scope|applies to|valid for|holds for|covers|where it (?:holds|applies)|gilt fur|geltungsbereich|bereich)\b/;

/** Limits inside which teams act freely. */
export const GUARDRAILS = entityKind<Guardrail>({
  collection: 'guardrails',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'measure'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    measure: from(TEXT, 'measure'),
    limit: from(SHOWN, 'target', 'trigger', 'criterion'),
    comparison: from(TEXT, 'direction'),
    unit: from(TEXT, 'unit'),
    owner: from(PEOPLE, 'owner', 'person', 'decision_owner', 'approver'),
    scope: from(TEXT, 'initiative', 'team', 'category'),
  },
  finish: (table, reading) => headedFields<Guardrail>(table, reading, { comparison: COMPARISON, scope: SCOPE }),
});
