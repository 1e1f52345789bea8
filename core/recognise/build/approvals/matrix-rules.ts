import type { ApprovalRule, RuleCondition } from '../../../plan/approvals.ts';
import type { Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { isApproverHeader } from '../../values/approver-words.ts';
import { readApprovers } from '../../values/approvers.ts';
import { isLaneName } from '../../values/lane-name.ts';
import type { Across, ApprovalMatrix } from './approval-matrix.ts';
import { bandColumns, limitsOf } from './approval-matrix.ts';
import { authorityOf } from './approval-people.ts';
import type { ConditionCell } from './condition-cell.ts';
import { conditionCell } from './condition-cell.ts';
import type { Draft, TableReading } from '../fields/entity-kind.ts';
import { conditionReader } from './read-condition.ts';
import { oneField } from './rule-conditions.ts';

type Rules = (draft: Draft<ApprovalRule>, row: Row) => readonly Draft<ApprovalRule>[];

/** Whether approvers, or bands, stand across a table; its cells tell whether it can be read so. */
export function isMatrixOfApprovers(table: Table): boolean {
  return (
    table.columns.filter(({ header }, at) => at > 0 && isApproverHeader(header)).length >= 2 ||
    bandColumns(table).length >= 2
  );
}

/** Prepares the rules that a row of a matrix stands for: one for each approver or band; of marks, one for all approvers together. */
export function matrixRules(matrix: ApprovalMatrix, reading: TableReading): Rules {
  const { workbook } = reading;
  const cellsOf = (row: Row): readonly ConditionCell[] =>
    matrix.across.map(({ column }) => conditionCell(row, column, workbook));
  switch (matrix.is) {
    case 'limits':
      return limitRules(matrix, reading, cellsOf);
    case 'marks':
      return (draft, row) => [markedRule(draft, matrix.across, cellsOf(row))];
    case 'bands':
      return bandRules(matrix, reading, cellsOf);
    case 'unclear':
      return (draft, row) => [unclearRule(draft, matrix.across, cellsOf(row), reading)];
  }
}

function limitRules(
  { limits, across }: Extract<ApprovalMatrix, { is: 'limits' }>,
  { table }: TableReading,
  cellsOf: (row: Row) => readonly ConditionCell[],
): Rules {
  const field = oneField(table.id, limits.field);
  return (draft, row) => {
    const cells = cellsOf(row);
    const spans = limitsOf(cells, limits) ?? [];
    return spans.flatMap((span, at) => {
      const { column, header } = across[at]!;
      if (span === null) return [];
      const isOpen = span.low === null && span.high === null;
      const condition: RuleCondition = {
        field,
        text: cells[at]!.text,
        condition: isOpen ? { is: 'any' } : { is: 'within', spans: [span], currency: limits.field.currency },
        column,
      };
      return [ruleOf(draft, column, [...draft.conditions, condition], header)];
    });
  };
}

function bandRules(
  { band, across }: Extract<ApprovalMatrix, { is: 'bands' }>,
  { table }: TableReading,
  cellsOf: (row: Row) => readonly ConditionCell[],
): Rules {
  const field = oneField(table.id, band.field);
  const read = conditionReader(band);
  const conditions = across.map(({ column, header }): RuleCondition => {
    return { field, text: header, condition: read([{ text: header, value: null, isError: false }]), column };
  });
  // A lane that was read from one of the bands is not that of the whole row.
  const ofRow: Partial<Draft<ApprovalRule>> = across.some(({ holdsLanes }) => holdsLanes === true)
    ? { lane: null }
    : {};
  return (draft, row) =>
    cellsOf(row).flatMap(({ text }, at) => {
      const { column, holdsLanes } = across[at]!;
      const own = [...draft.conditions, conditions[at]!];
      return text === '' ? [] : [ruleOf({ ...draft, ...ofRow }, column, own, text, holdsLanes)];
    });
}

function ruleOf(
  draft: Draft<ApprovalRule>,
  column: number,
  conditions: readonly RuleCondition[],
  written: string,
  isLane = isLaneName(written),
): Draft<ApprovalRule> {
  const read = isLane ? null : readApprovers(written);
  const rule = {
    ...draft,
    source: { ...draft.source, fields: { ...draft.source.fields, conditions: column, approvers: column } },
    conditions,
    lane: isLane ? written : draft.lane,
    approvers: read?.approvers ?? null,
    deputies: read?.deputies ?? draft.deputies,
  };
  return { ...rule, authority: authorityOf(rule) };
}

function markedRule(
  draft: Draft<ApprovalRule>,
  across: readonly Across[],
  cells: readonly ConditionCell[],
): Draft<ApprovalRule> {
  const names = across.flatMap(({ header }, at) => (isMarked(cells[at]!) ? [header] : []));
  const [first] = names;
  if (first === undefined) return { ...draft, approvers: null };
  const approvers = readApprovers(names.join('; '))?.approvers ?? null;
  const column = across.find(({ header }) => header === first)?.column ?? 0;
  const source = { ...draft.source, fields: { ...draft.source.fields, approvers: column } };
  return { ...draft, source, approvers: approvers === null ? null : { ...approvers, text: names.join(', ') } };
}

function isMarked({ text }: ConditionCell): boolean {
  return /[\p{L}\p{N}✓✔√☑●•]/u.test(text) && !/^(?:n|no|nein|non|0|n\/a)$/i.test(text.trim());
}

/** Cells below approvers that are neither limits nor marks are conditions that nobody can read, not left out. */
function unclearRule(
  draft: Draft<ApprovalRule>,
  across: readonly Across[],
  cells: readonly ConditionCell[],
  { table }: TableReading,
): Draft<ApprovalRule> {
  const unread = across.map(({ column, header }, at): RuleCondition => {
    const field = oneField(table.id, { name: header, kind: 'words', currency: null, unit: null });
    return { field, text: cells[at]!.text, condition: { is: 'unread', nearest: null }, column };
  });
  return { ...draft, conditions: [...draft.conditions, ...unread], approvers: null };
}
