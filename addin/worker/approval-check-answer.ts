import { cellsOfFields, headersOfFields } from '../../core/audit/approval-places.ts';
import { capitalCase, rangeInWords } from '../../core/audit/approval-cases.ts';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { checkApprovalTable } from '../../core/governance/approvals/check-approval-table.ts';
import { gridOf } from '../../core/governance/approvals/grid.ts';
import { hasBit } from '../../core/governance/approvals/bits.ts';
import { classOfValue } from '../../core/governance/approvals/class-of-value.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { CaseSet, ExampleValue } from '../../core/governance/approvals/table-check.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { CheckAnswer, ToldCase } from '../pane/lanes/approvals-answers.ts';
import { tablesIn } from './approvals-answer.ts';
import type { Workbench } from './workbench.ts';

/** Gaps, overlaps and unreachable rows of one approval table of a bench; null where it is gone. */
export function approvalCheckAnswer(bench: Workbench, { table: at }: { readonly table: number }): CheckAnswer | null {
  const table = tablesIn(bench)[at];
  if (table === undefined) return null;
  const { gaps, overlaps, unreachable, isComplete } = checkApprovalTable(table);
  const placesOf = (rules: readonly ApprovalRule[]): readonly number[] =>
    rules.map((rule) => table.rules.indexOf(rule));
  const told = (cases: CaseSet, rules: readonly number[], cells: readonly CellRef[]): ToldCase => ({
    parts: cases.parts.map(({ field, example }) => ({ field: fieldAt(table, field.name), example })),
    example: capitalCase(cases, table),
    range: rangeInWords(cases),
    rules,
    cells,
  });
  const drawn = bench.session.recognition.plan.tables.find(({ id }) => id === table.id);
  return {
    revision: bench.revision,
    gaps: gaps.map((gap) => {
      const closest = closestRules(gap, table);
      const rules = closest.length <= MOST_CLOSEST ? closest : [];
      return { ...told(gap, rules, headersOfFields(table, fieldsOf(gap), drawn)), kind: gap.kind };
    }),
    overlaps: overlaps.map((one) => ({
      ...told(one, placesOf(one.rules), cellsOfFields(one.allRules, fieldsOf(one))),
      isConflict: one.isConflict,
    })),
    unreachable: unreachable.map(({ rule, coveredBy }) => ({
      rule: table.rules.indexOf(rule),
      coveredBy: placesOf(coveredBy),
    })),
    isComplete,
  };
}

/** More rows than this are no help in finding the one to extend. */
const MOST_CLOSEST = 6;

function fieldsOf({ parts }: CaseSet): readonly string[] {
  return parts.map(({ field }) => field.name);
}

function fieldAt({ fields }: ApprovalTable, wanted: string): number {
  return fields.findIndex(({ name }) => name === wanted);
}

/** The rows that fail a case in the fewest fields: one of them is what most planners extend. */
function closestRules({ parts }: CaseSet, table: ApprovalTable): readonly number[] {
  const values = new Map(parts.map(({ field, example, currency }) => [field.name, valueOf(example, currency)]));
  return closestTo(values, table);
}

/** The same for a record; fields that it does not hold fail no row. */
export function closestTo(record: ReadonlyMap<string, FieldValue>, table: ApprovalTable): readonly number[] {
  const failing = table.rules.map(() => 0);
  for (const { axis, may } of gridOf(table).columns) {
    const value = record.get(axis.field.name);
    const at = value === undefined ? null : classOfValue(axis, value, table.rates).at;
    if (at === null) continue;
    for (const row of failing.keys()) if (!hasBit(may[at]!, row)) failing[row]! += 1;
  }
  const least = failing.reduce((fewest, one) => Math.min(fewest, one), Infinity);
  return failing.flatMap((fails, row) => (fails === least ? [row] : []));
}

function valueOf(example: ExampleValue, currency: string | null): FieldValue {
  switch (example.is) {
    case 'number':
      return { is: 'number', value: example.value, currency };
    case 'word':
      return { is: 'words', text: example.word };
    case 'other-word':
      return { is: 'words', text: 'zz' };
    case 'empty':
      return { is: 'empty' };
  }
}
