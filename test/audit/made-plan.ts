import type { Plan } from '../../core/plan/plan.ts';
import type { Milestone } from '../../core/plan/work.ts';
import type { Table } from '../../core/plan/table.ts';
import type { Sheet, Workbook } from '../../core/sheet/workbook.ts';
import { littleWorkbook } from '../little-sheet.ts';

/** The owner cell of a made milestone: a name, null for an empty cell, undefined where the table has no such column. */
export interface MadeRow {
  readonly name: string;
  readonly owner?: string | null;
}

/** A plan of milestone tables, one on each sheet (name in column A, owner in column B), made without the recogniser. */
export function madePlan(sheets: Readonly<Record<string, readonly MadeRow[]>>): { plan: Plan; workbook: Workbook } {
  const names = Object.keys(sheets);
  const drawn = littleWorkbook(
    names
      .map((name) => `## ${name}\n| Milestone | Owner |\n${(sheets[name] ?? []).map(drawnRow).join('\n')}`)
      .join('\n'),
  );
  const plan: Plan = {
    ...EMPTY_PLAN,
    milestones: names.flatMap((name) => (sheets[name] ?? []).map((row, at) => milestone(name, row, at + 1))),
    tables: drawn.sheets.map((sheet) => madeTable(sheet)),
  };
  return { plan, workbook: drawn };
}

function drawnRow(row: MadeRow): string {
  return `| ${row.name} | ${row.owner ?? ''} |`;
}

function milestone(sheet: string, row: MadeRow, index: number): Milestone {
  const fields: Record<string, number> = row.owner === undefined ? { name: 0 } : { name: 0, owner: 1 };
  const owner =
    typeof row.owner === 'string' ? { text: row.owner, names: [row.owner], nature: 'person' as const } : row.owner;
  const source = { table: `${sheet}!Milestone`, sheet, index, transposed: false, fields };
  return { id: undefined, name: row.name, unread: {}, source, owner, level: 'milestone' } as unknown as Milestone;
}

function madeTable(sheet: Sheet): Table {
  const rows = sheet.rowCount;
  return {
    id: `${sheet.name}!Milestone`,
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: rows - 1, right: 1 },
    headerRows: [0],
    transposed: false,
    kind: 'milestones',
    confidence: 1,
    reasons: [],
    columns: [
      { column: 0, header: 'Milestone', meaning: 'title', period: null, confidence: 1, reasons: [] },
      { column: 1, header: 'Owner', meaning: 'owner', period: null, confidence: 1, reasons: [] },
    ],
    bodyRows: Array.from({ length: rows - 1 }, (_, at) => at + 1),
    totalRows: [],
    sections: [],
    excelTable: null,
  };
}

export const EMPTY_PLAN: Plan = {
  initiatives: [],
  milestones: [],
  updates: [],
  deliverables: [],
  people: [],
  availability: [],
  allocations: [],
  requests: [],
  flexPools: [],
  draws: [],
  measures: [],
  risks: [],
  scenarios: [],
  raisedIssues: [],
  decisions: [],
  raci: [],
  commitments: [],
  guardrails: [],
  changes: [],
  choices: [],
  exclusions: [],
  payDrivers: [],
  experiments: [],
  approvalRules: [],
  approvalRequests: [],
  flowSteps: [],
  mappedFields: [],
  rates: [],
  budget: [],
  stakeholders: [],
  meetings: [],
  sourceRecords: [],
  holidays: [],
  tables: [],
  unrecognised: [],
  questions: [],
};
