import type { ApprovalRule } from '../../plan/approvals.ts';
import type { ApprovalTable, TableLane } from './approval-table.ts';
import { bitsIn, hasBit } from './bits.ts';
import type { ClassOf } from './class-of-value.ts';
import { classOfValue } from './class-of-value.ts';
import { gridOf } from './grid.ts';
import type { LaneAnswer, MissingValue, UsedValue } from './lane-answer.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Place } from './prospect.ts';
import { prospectOf } from './prospect.ts';
import type { ApprovalRecord } from './record.ts';
import { NOT_GIVEN } from './record.ts';
import { classOfSeveral, wordsOf } from './several-words.ts';
import { wordKey } from './word-key.ts';

/**
 * The lane that an approval table puts a record in: decided only where that holds whatever its unknown values are, and with
 * the values that the deciding row looked at.
 */
export function laneOfRecord(table: ApprovalTable, record: ApprovalRecord): LaneAnswer {
  const found = classesOf(table, record);
  const { rows, always, mayBeUncovered } = prospectOf(table, placeOf(found));
  const rules = [...bitsIn(rows)].map((row) => table.rules[row]!);
  const [rule] = rules;
  if (always === 'uncovered') return { is: 'uncovered', used: usedValues(table, record, found, table.rules) };
  const used = usedValues(table, record, found, rules);
  if (always === 'conflict') return { is: 'conflict', rules, used };
  if (always === 'decided' && rule !== undefined)
    return { is: 'decided', rule, rules, lane: laneOf(table, rule), used, immaterial: missingValues(table, found) };
  const lanes = new Set(rules.map((one) => outcomeOf(one).lane));
  return {
    is: 'undecided',
    missing: missingValues(table, found).filter(({ field }) => rules.some((one) => asksFor(one, field.name))),
    unread: unreadOf(table, found, rules),
    lanes: table.lanes.filter(({ key }) => lanes.has(key)),
    mayBeUncovered,
  };
}

/** The class of each field’s value, in the order of the fields. */
export function classesOf(table: ApprovalTable, record: ApprovalRecord): readonly ClassOf[] {
  return gridOf(table).columns.map((column) => {
    const { axis } = column;
    const value = record.get(axis.field.name) ?? NOT_GIVEN;
    if (value.is !== 'words' || axis.words.has(wordKey(value.text)) || wordsOf(value.text).length < 2)
      return classOfValue(axis, value, table.rates);
    const at = classOfSeveral(column, value.text);
    return at === null ? { at, why: 'unread' } : { at, converted: null, isCurrencyAssumed: false };
  });
}

export function placeOf(found: readonly ClassOf[]): Place {
  return found.map((one) => (one.at === null ? one.why : one.at));
}

/** The lane of a row. */
export function laneOf({ lanes }: ApprovalTable, rule: ApprovalRule): TableLane {
  const { lane } = outcomeOf(rule);
  const found = lanes.find(({ key }) => key === lane);
  if (found === undefined) throw new Error('A row of another table.');
  return found;
}

/** The known values that rows look at, each with the first cell that it was held against. */
function usedValues(
  { fields }: ApprovalTable,
  record: ApprovalRecord,
  found: readonly ClassOf[],
  rules: readonly ApprovalRule[],
): readonly UsedValue[] {
  return fields.flatMap((field, at): readonly UsedValue[] => {
    const value = record.get(field.name);
    const place = found[at];
    if (value === undefined || place === undefined || place.at === null) return [];
    for (const { conditions } of rules)
      for (const one of conditions)
        if (one.field.name === field.name && one.condition.is !== 'any')
          return [
            { field, value, text: one.text, converted: place.converted, isCurrencyAssumed: place.isCurrencyAssumed },
          ];
    return [];
  });
}

function missingValues({ fields }: ApprovalTable, found: readonly ClassOf[]): readonly MissingValue[] {
  return fields.flatMap((field, at) => {
    const place = found[at];
    return place?.at === null ? [{ field, why: place.why }] : [];
  });
}

function asksFor({ conditions }: ApprovalRule, field: string): boolean {
  return conditions.some((one) => one.field.name === field && one.condition.is !== 'any');
}

/** Cells of these rows that keep it open whether the row takes the record’s value. */
function unreadOf(table: ApprovalTable, found: readonly ClassOf[], rules: readonly ApprovalRule[]) {
  const { columns, isSure } = gridOf(table);
  if (isSure) return [];
  return columns.flatMap(({ axis, sure, may }, at) => {
    const place = found[at]?.at ?? null;
    return rules.flatMap(({ conditions }) => {
      if (place === null) return [];
      const row = table.rules.findIndex((rule) => rule.conditions === conditions);
      if (hasBit(sure[place]!, row) || !hasBit(may[place]!, row)) return [];
      return conditions.filter(({ field }) => field.name === axis.field.name);
    });
  });
}
