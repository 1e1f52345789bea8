import type { Decision } from '../../../plan/registers.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { linkedCells } from '../fields/linked-cells.ts';
import { DAY, LANE, LIST, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

export const DECISIONS = entityKind<Decision>({
  collection: 'decisions',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'decision', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    owner: from(PEOPLE, 'decision_owner', 'owner', 'approver', 'person'),
    approver: from(PEOPLE, 'approver'),
    lane: from(LANE, 'lane'),
    status: from(STATUS, 'status', 'rag'),
    raisedOn: from(DAY, 'raised_on', 'date', 'start'),
    due: from(LAST_DAY, 'due', 'end'),
    decidedOn: from(DAY, 'decided_on', 'closed_on', 'end_actual'),
    outcome: from(TEXT, 'decision'),
    options: from(TEXT, 'options'),
    choice: from(TEXT, 'choice'),
    reason: from(TEXT, 'reason'),
    memo: from(TEXT, 'memo', 'link'),
    forum: from(TEXT, 'forum'),
    blocks: from(TEXT, 'milestone', 'initiative', 'successor'),
    teams: from(LIST, 'team'),
  },
  finish(table, reading) {
    const memo = reading.provenance['memo'];
    const links = new Map(
      linkedCells(table, reading).flatMap(({ line, across, target }) => (across === memo ? [[line, target]] : [])),
    );
    // The address behind “Memo” says more than the word.
    return (draft: Draft<Decision>, { index }) => {
      draft.memo = links.get(index) ?? draft.memo;
    };
  },
});
