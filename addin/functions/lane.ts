import { nearestFasterLane } from '../../core/governance/approvals/faster-lanes.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { LaneAnswer } from '../../core/governance/approvals/lane-answer.ts';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { ApprovalRecord } from '../../core/governance/approvals/record.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import { lanesInWords } from '../../core/records/lanes-in-words.ts';
import { recordReader } from '../../core/records/read-records.ts';
import { recordColumns } from '../../core/records/record-columns.ts';
import type { Answer } from './answer.ts';
import { invalid, notAvailable, value } from './answer.ts';
import { approvalRange } from './approval-range.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, isError, rowsOf, shownCell, textOf } from './cell-argument.ts';
import type { DateSystem } from './day-argument.ts';
import { recordCell } from './record-cell.ts';
import type { FunctionWords } from './words/english.ts';

/** What `LANE` is given, in its order. */
export type LaneArguments = readonly [table: CellRange, fields: CellRange, values: CellRange, show?: Cell];

const SHOWS = ['lane', 'approvers', 'rule', 'why', 'faster'] as const;
type Show = (typeof SHOWS)[number];
type Shown = string | number;

/**
 * The lane of each record by an approval table: a column of them for rows of values, a row where fields stand below each
 * other. A record without a lane for sure shows why, in a text that begins with `No row` or `Not known`.
 */
export function lane(
  [tableRange, fieldRange, valueRange, show]: LaneArguments,
  dateSystem: DateSystem | null,
  words: FunctionWords,
): Answer<readonly (readonly Shown[])[]> {
  const wanted = isBlank(show) ? 'lane' : SHOWS.find((one) => one === textOf(show).toLowerCase());
  if (wanted === undefined) return invalid(words.noShow(shownCell(show)));
  const table = approvalRange(tableRange, words);
  if (!table.ok) return table;
  if (dateSystem === null && table.value.fields.some(({ kind }) => kind === 'day'))
    return notAvailable(words.noDateSystem);
  const laid = laidOut(rowsOf(fieldRange), rowsOf(valueRange));
  if (laid === null) return invalid(words.unequalFields);
  const { headers, records, isAcross } = laid;
  const columns = recordColumns(headers.map(textOf), table.value.fields);
  const [ambiguous] = columns.ambiguous;
  if (ambiguous !== undefined) return invalid(words.fieldTwice(ambiguous.field.name));
  if (columns.matched.length === 0)
    return invalid(words.noFields(table.value.fields.map(({ name }) => name).join(', ')));
  const kinds = new Map(columns.matched.map(({ field, column }) => [column, field.kind]));
  const { recordAt } = recordReader({
    columns: columns.matched,
    rows: records.map((_, row) => row),
    cellAt: (row, column) => recordCell(records[row]?.[column], kinds.get(column) ?? 'words'),
    dateSystem: dateSystem ?? 1900,
  });
  const shown = records.map((cells, row): Shown => {
    const error = cells.find(isError);
    if (error !== undefined) return `Holds ${error.code}`;
    return cells.every(isBlank) ? '' : told(table.value, recordAt(row), wanted);
  });
  return value(isAcross ? [shown] : shown.map((one) => [one]));
}

/** Headers and records, whichever way they lie; null where their sizes do not fit. */
function laidOut(fields: readonly (readonly Cell[])[], values: readonly (readonly Cell[])[]) {
  const [headers = []] = fields;
  if (fields.length === 1 && values.every((row) => row.length === headers.length))
    return { headers, records: values, isAcross: false };
  const isColumn = fields.length > 1 && fields.every((row) => row.length === 1);
  if (!isColumn || values.length !== fields.length) return null;
  const across = values[0]?.map((_, at) => values.map((row) => row[at])) ?? [];
  return { headers: fields.map(([header]) => header), records: across, isAcross: true };
}

/** Results are English in every language, so that formulas that compare them work for everybody. */
const SAY = lanesInWords('en');

function told(table: ApprovalTable, record: ApprovalRecord, show: Show): Shown {
  const answer = laneOfRecord(table, record);
  if (answer.is !== 'decided') return whyNot(answer);
  switch (show) {
    case 'lane':
      return SAY.lane(answer.lane);
    case 'approvers':
      return SAY.approvers(answer.rule);
    case 'rule':
      return rowIn(answer.rule);
    case 'why':
      return answer.used.length === 0 ? 'Any case' : answer.used.map(SAY.used).join(', ');
    case 'faster': {
      const nearest = nearestFasterLane(table, record, answer);
      return nearest === null ? 'None' : SAY.faster(nearest);
    }
  }
}

function whyNot(answer: Exclude<LaneAnswer, { is: 'decided' }>): string {
  if (answer.is === 'uncovered') return 'No row matches';
  if (answer.is === 'conflict') return `Rows contradict each other: ${answer.rules.map(rowIn).join(', ')}`;
  const open = [...answer.missing, ...answer.unread].map(({ field }) => field.name);
  return `Not known: ${[...new Set(open)].join(', ')}`;
}

/** Row of the given cells from 1, the headers included: what INDEX takes. */
function rowIn({ source }: ApprovalRule): number {
  return source.index + 1;
}
