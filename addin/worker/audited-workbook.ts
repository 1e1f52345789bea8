import { ruleWords } from '../../core/audit/report/rule-words.ts';
import type { Table } from '../../core/plan/table.ts';
import type { Session } from '../../core/session/session.ts';
import { troublesOf } from '../../core/session/troubles-of.ts';
import type { Sheet } from '../../core/sheet/workbook.ts';
import type { AuditedWorkbook, SheetOutline, TableOutline } from '../pane/workbook-port.ts';

type Around = Pick<AuditedWorkbook, 'revision' | 'took' | 'editedCells' | 'settingsChanged'>;

/** What the page is handed of a session: findings and outlines, never the cells. */
export function auditedWorkbook(session: Session, around: Around): AuditedWorkbook {
  const { workbook, today, settings, audit, recognition } = session;
  const { tables, unrecognised, questions } = recognition.plan;
  return {
    ...around,
    name: workbook.name,
    today,
    dateSystem: workbook.dateSystem,
    settings,
    sheets: workbook.sheets.map(outlineOf),
    findings: audit.findings,
    outcomes: audit.outcomes,
    rules: ruleWords(session.rules, session.language),
    tables: tables.map(tableOutline),
    unrecognised,
    questions,
    unplaced: recognition.found.unplaced,
    troubles: troublesOf(session),
  };
}

function outlineOf(sheet: Sheet): SheetOutline {
  const { name, state, rowCount, columnCount, frozen, rightToLeft, columnWidths, hiddenColumns } = sheet;
  return { name, state, rowCount, columnCount, frozen, rightToLeft, columnWidths, hiddenColumns };
}

function tableOutline(table: Table): TableOutline {
  const { bodyRows, totalRows: _totals, sections: _sections, ...outline } = table;
  return { ...outline, rowCount: bodyRows.length };
}
