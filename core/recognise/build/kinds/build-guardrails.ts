import type { Guardrail } from '../../../plan/governance.ts';
import type { Table } from '../../../plan/table.ts';
import type { Draft, LineContext, TableReading } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedColumn, headedFields } from '../fields/headed-fields.ts';
import { PEOPLE, TEXT } from '../fields/readers.ts';
import { SHOWN } from '../fields/shown-text.ts';

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
  finish(table, reading) {
    const head = headedFields<Guardrail>(table, reading, { comparison: COMPARISON, scope: SCOPE });
    const range = limitFromEnds(table, reading);
    return (draft, line) => {
      head(draft, line);
      range(draft, line);
    };
  },
});

const LOWEST = /^(?:min(?:imum|destens)?|lower limit|floor|at least|untergrenze|from|von|ab)\b/;
const HIGHEST = /^(?:max(?:imum|imal)?|upper limit|ceiling|cap|at most|obergrenze|up to|to|bis)\b/;

/** A limit from columns for its lowest and highest value, where no column has it as one. */
function limitFromEnds(
  table: Table,
  reading: TableReading,
): (draft: Draft<Guardrail>, line: Pick<LineContext, 'row'>) => void {
  const [lowest, highest] = [LOWEST, HIGHEST].map((words) => headedColumn(table, words));
  const [low, high] = [lowest, highest].map((column) => (column ? reading.column(column.column, SHOWN) : null));
  const column = lowest ?? highest;
  if (!column || reading.provenance['limit'] !== undefined) return () => {};
  const fields = { limit: column.column };
  return (draft, { row }) => {
    const [least, most] = [low?.(row) ?? null, high?.(row) ?? null];
    draft.limit =
      least !== null && most !== null
        ? `between ${least} and ${most}`
        : least === null
          ? most && `at most ${most}`
          : `at least ${least}`;
    draft.source = { ...draft.source, fields: { ...draft.source.fields, ...fields } };
  };
}
