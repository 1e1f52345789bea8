import type { Condition, Span } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalTable } from './approval-table.ts';
import type { LaneAnswer } from './lane-answer.ts';
import { isSameOutcome, outcomeOf } from './outcome-of.ts';
import type { ApprovalRecord, FieldValue } from './record.ts';
import { NOT_GIVEN } from './record.ts';

/** The lane that an approval table puts a record in. */
export function laneOfRecord(table: ApprovalTable, record: ApprovalRecord): LaneAnswer {
  const matched = table.rules.map((rule) => {
    const states = rule.conditions.map(({ field, condition }) => holds(condition, record.get(field.name) ?? NOT_GIVEN));
    return states.includes(false) ? false : states.includes(null) ? null : true;
  });
  const missing = table.fields.flatMap((field) => {
    const value = record.get(field.name) ?? NOT_GIVEN;
    return value.is === 'unknown' ? [{ field, why: value.why }] : [];
  });
  const open = table.rules.filter((_, at) => matched[at] !== false);
  const first = matched.findIndex((state) => state === true);
  const lanesOfRows = new Set(open.map((rule) => outcomeOf(rule).lane));
  if (matched.includes(null) && !(table.hitPolicy === 'first' && matched.indexOf(null) > first && first >= 0))
    return {
      is: 'undecided',
      missing,
      unread: [],
      lanes: table.lanes.filter(({ key }) => lanesOfRows.has(key)),
      mayBeUncovered: first < 0,
    };
  const rule = table.rules[first];
  if (rule === undefined) return { is: 'uncovered', used: [] };
  const rules = table.rules.filter((_, at) => matched[at] === true);
  if (table.hitPolicy === 'unique' && !rules.every((other) => isSameOutcome(rule, other)))
    return { is: 'conflict', rules, used: [] };
  const lane = table.lanes.find(({ key }) => key === outcomeOf(rule).lane)!;
  return { is: 'decided', rule, rules: [rule], lane, used: [], immaterial: missing };
}

function holds(condition: Condition, value: FieldValue): boolean | null {
  if (condition.is === 'any') return true;
  if (condition.is === 'unread' || value.is === 'unknown') return null;
  if (condition.is === 'empty') return value.is === 'empty';
  if (condition.is === 'filled') return value.is !== 'empty';
  if (condition.is === 'within')
    return value.is === 'number' && condition.spans.some((span) => isIn(span, value.value));
  if (value.is !== 'words') return false;
  return condition.words.some((word) => plainWords(word) === plainWords(value.text)) === (condition.is === 'one-of');
}

function isIn({ low, isLowIn, high, isHighIn }: Span, value: number): boolean {
  return (
    (low === null || value > low || (isLowIn && value === low)) &&
    (high === null || value < high || (isHighIn && value === high))
  );
}
