import type { Scenario } from '../../../plan/registers.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from '../fields/fields.ts';
import { PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

const NAMES = /^(?:scenarios?|szenari(?:o|en)|cases?|fall|name|what if)\b/;
const ACTIONS = /^(?:actions?|responses?|what we do|then|moves?|steps?|massnahmen?|reaktion|aktion|dann)\b/;

/**
 * Scenarios: a condition, what is done when it holds, and who does it. “Action” names the rows of other tables; here the
 * column that says which scenario it is does, wherever there is one.
 */
export const SCENARIOS = entityKind<Scenario>({
  collection: 'scenarios',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'category', 'trigger'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    trigger: from(TEXT, 'trigger'),
    action: from(TEXT, 'response', 'mitigation', 'decision', 'contingency'),
    owner: from(PEOPLE, 'owner', 'person', 'decision_owner'),
    status: from(STATUS, 'status', 'rag'),
  },
  finish(table, reading) {
    const naming = headed(table, NAMES);
    const acting = columnFor(table, ['response', 'mitigation']) ?? headed(table, ACTIONS);
    const readName = naming === null ? null : reading.column(naming.column, TEXT);
    const readAction = acting === null ? null : reading.column(acting.column, TEXT);
    const fields = {
      ...reading.provenance,
      ...(naming === null ? {} : { name: naming.column }),
      ...(acting === null ? {} : { action: acting.column }),
    };
    return (draft: Draft<Scenario>, line) => {
      draft.name = readName?.(line.row) ?? draft.name;
      draft.action = readAction === null ? draft.action : readAction(line.row);
      draft.source = { ...draft.source, fields };
    };
  },
});

function headed(table: Table, words: RegExp): TableColumn | null {
  const sure = (column: TableColumn): boolean =>
    column.meaning === null || column.meaning === 'title' || column.confidence >= SURE_ENOUGH;
  return (
    table.columns.find((column) => column.meaning !== 'trigger' && words.test(fold(column.header)) && sure(column)) ??
    null
  );
}
