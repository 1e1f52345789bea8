import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { outcomeOf } from '../../core/governance/approvals/outcome-of.ts';
import type { ApprovalRecord, FieldValue } from '../../core/governance/approvals/record.ts';
import type { ApprovalRule, Condition } from '../../core/plan/approvals.ts';

/** What a table says of a record, by going through every value of the unknown fields and every row. */
export function plainAnswer(
  table: ApprovalTable,
  record: ApprovalRecord,
  values: readonly (readonly FieldValue[])[],
): { readonly is: string; readonly lanes: readonly string[] } {
  const open = table.fields.map(({ name }, at) =>
    record.get(name)?.is === 'unknown' ? values[at]! : [record.get(name)!],
  );
  const outcomes = new Set<string>();
  const lanes = new Set<string>();
  for (const known of productOf(open)) {
    const winners = winnersOf(table, new Map(table.fields.map(({ name }, at) => [name, known[at]!])));
    const said = new Set(winners.map((rule) => JSON.stringify(outcomeOf(rule))));
    outcomes.add(said.size > 1 ? 'conflict' : ([...said][0] ?? 'uncovered'));
    for (const rule of winners) lanes.add(outcomeOf(rule).lane);
  }
  const [only = ''] = outcomes;
  if (outcomes.size > 1) return { is: 'undecided', lanes: [...lanes].toSorted() };
  return { is: only === 'conflict' || only === 'uncovered' ? only : 'decided', lanes: [] };
}

/** The matching rows that nothing goes before. */
export function winnersOf(table: ApprovalTable, record: ApprovalRecord): readonly ApprovalRule[] {
  const matching = matchingRows(table, record);
  if (table.hitPolicy === 'first') return matching.slice(0, 1);
  if (table.hitPolicy === 'unique') return matching;
  const best = Math.min(...matching.map(({ priority }) => priority ?? Infinity));
  return matching.filter(({ priority }) => (priority ?? Infinity) === best);
}

export function matchingRows({ rules }: ApprovalTable, record: ApprovalRecord): readonly ApprovalRule[] {
  return rules.filter(({ conditions }) =>
    conditions.every(({ field, condition }) => doesHold(condition, record.get(field.name)!)),
  );
}

function doesHold(condition: Condition, value: FieldValue): boolean {
  switch (condition.is) {
    case 'any':
      return true;
    case 'empty':
      return value.is === 'empty';
    case 'filled':
      return value.is !== 'empty';
    case 'one-of':
      return value.is === 'words' && condition.words.includes(value.text);
    case 'none-of':
      return value.is === 'words' && !condition.words.includes(value.text);
    case 'unread':
      throw new Error('A plain answer reads every cell.');
    case 'within':
      return (
        value.is === 'number' &&
        condition.spans.some(
          ({ low, isLowIn, high, isHighIn }) =>
            (low === null || (isLowIn ? value.value >= low : value.value > low)) &&
            (high === null || (isHighIn ? value.value <= high : value.value < high)),
        )
      );
  }
}

/** All combinations of one value of each list. */
export function productOf<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((item) => [...before, item])),
    [[]],
  );
}
