import type { ApprovalTable } from '../../governance/approvals/approval-table.ts';
import type { FasterLane } from '../../governance/approvals/faster-lane.ts';
import { nearestFasterLane } from '../../governance/approvals/faster-lanes.ts';
import type { LaneAnswer } from '../../governance/approvals/lane-answer.ts';
import { laneOfRecord } from '../../governance/approvals/lane-of-record.ts';
import type { ApprovalRecord } from '../../governance/approvals/record.ts';
import type { Doubt } from '../../records/column-habits.ts';
import { recordReader } from '../../records/read-records.ts';
import type { RecordSheet } from '../../records/record-sheet.ts';
import { recordCells } from '../../records/record-sheet.ts';
import type { ReadDeals } from './read-deals.ts';

/** What an approval table says of one record of an export. */
export interface ToldDeal {
  /** As Excel counts rows. */
  readonly row: number;
  /** What its first columns of names and ids say; empty where there are none. */
  readonly name: string;
  readonly answer: LaneAnswer;
  /** The nearest of the lanes that are faster; null where it is in the fastest, or in none. */
  readonly faster: FasterLane | null;
}

/** The records of an export, told one by one in their order, and what their columns leave open. */
export interface DealReader {
  readonly told: Iterable<ToldDeal>;
  readonly doubts: ReadonlyMap<string, Doubt>;
}

export function dealReader({ workbook, records, readWith }: ReadDeals, table: ApprovalTable): DealReader {
  const { sheet, rows } = records;
  const cellAt = recordCells(workbook, sheet, readWith);
  const { matched: columns } = records.columns;
  const { recordAt, doubts } = recordReader({ columns, rows, cellAt, dateSystem: workbook.dateSystem });
  return { told: toldDeals(table, rows, recordAt, nameReader(records)), doubts };
}

function* toldDeals(
  table: ApprovalTable,
  rows: readonly number[],
  recordAt: (row: number) => ApprovalRecord,
  nameAt: (row: number) => string,
): Iterable<ToldDeal> {
  for (const row of rows) {
    const record = recordAt(row);
    const answer = laneOfRecord(table, record);
    yield { row: row + 1, name: nameAt(row), answer, faster: nearestFasterLane(table, record, answer) };
  }
}

const NAMES = /(?:^|[\s_-])(?:name|title|subject|deal|opportunity|quote|order|case|titel|betreff|angebot|auftrag)$/i;
const IDS = /(?:^|[\s_-])(?:id|nr\.?|no\.?|number|nummer|key|#)$/i;

/** Reads what a record is called: its name and its id, by the first column that is headed like one. */
function nameReader({ sheet, headers }: RecordSheet): (row: number) => string {
  const plain = headers.map((header) => header.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  const columns = [plain.findIndex((header) => NAMES.test(header)), plain.findIndex((header) => IDS.test(header))];
  const found = [...new Set(columns.filter((column) => column >= 0))];
  return (row) =>
    found
      .flatMap((column) => {
        const value = sheet.rows[row]?.values[column] ?? null;
        return typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [];
      })
      .join(' · ');
}
