import type { RequestValue } from '../../../plan/approvals.ts';
import type { Table } from '../../../plan/table.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { numberOf } from '../../values/condition-ends.ts';
import { readSpans } from '../../values/condition-spans.ts';
import { conditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';
import { conditionColumn, headedColumnOf } from './condition-column.ts';
import type { TableReading } from '../fields/entity-kind.ts';

/** Lines from which the sort of a column is told; a history may have many. */
const SAMPLE = 400;

/** Columns of a history that are values of the case: every headed one that no field of the entity is read from. Plain data. */
export function valueColumns(
  table: Table,
  taken: ReadonlySet<number>,
  lines: readonly Row[],
  workbook: Workbook,
  fiscalYearStart: number,
): readonly ConditionColumn[] {
  const sample = lines.slice(0, SAMPLE);
  return table.columns
    .filter(({ column, header, period }) => header !== '' && period === null && !taken.has(column))
    .map((column) => {
      const headed = headedColumnOf(column.column, column.header);
      const header = { ...headed.header, name: headed.header.whole, compare: null };
      return conditionColumn([{ ...headed, header }], sample, workbook, fiscalYearStart);
    });
}

/** Prepares the reading of a line’s values; empty cells give none. */
export function requestValues(
  columns: readonly ConditionColumn[],
  { workbook }: TableReading,
): (row: Row) => readonly RequestValue[] {
  const read = columns.map((column) => ({ at: column.columns[0]?.column ?? 0, of: valueReader(column) }));
  return (row) =>
    read.flatMap(({ at, of }) => {
      const cell = conditionCell(row, at, workbook);
      return cell.text === '' || cell.isError ? [] : [of(cell)];
    });
}

function valueReader(column: ConditionColumn): (cell: ReturnType<typeof conditionCell>) => RequestValue {
  const { field } = column;
  const known = new Map<string, RequestValue>();
  return ({ text, value }) => {
    const key = `${value === null ? '' : '#'}${text}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const at = value ?? alone(text, column);
    const isPlain = field.kind === 'words' || field.kind === 'yes-no';
    const number = at === null || isPlain ? null : at.dayAfter === null ? numberOf(at, column) : at.amount;
    const currency = field.kind === 'money' && number !== null ? (at?.currency ?? field.currency) : null;
    const made = { field: field.name, text, number, currency };
    if (known.size < MOST) known.set(key, made);
    return made;
  };
}

const MOST = 5_000;

/** The one value that a text is; null where it is none or a stretch. */
function alone(text: string, { hints }: ConditionColumn): ConditionValue | null {
  const [only, ...more] = readSpans(text, hints) ?? [];
  return only === undefined || more.length > 0 || only.low?.at !== only.high?.at ? null : (only.low?.at ?? null);
}

type ConditionValue = NonNullable<NonNullable<ReturnType<typeof readSpans>>[number]['low']>['at'];
