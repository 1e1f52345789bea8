import { version } from '../../package.json';
import { auditHtml } from '../../core/audit/report/audit-html.ts';
import { auditJson } from '../../core/audit/report/audit-json.ts';
import { auditMarkdown } from '../../core/audit/report/audit-markdown.ts';
import type { AuditReport } from '../../core/audit/report/audit-report.ts';
import { ruleWords } from '../../core/audit/report/rule-words.ts';
import { auditSarif } from '../../core/audit/report/audit-sarif.ts';
import type { Finding } from '../../core/audit/finding.ts';
import { writeCsv } from '../../core/files/csv/write-csv.ts';
import type { Session } from '../../core/session/session.ts';
import { troublesOf } from '../../core/session/troubles-of.ts';
import { fullAddressOf } from '../../core/sheet/cell-reference.ts';
import type { ReportFormat } from '../pane/workbook-port.ts';
import type { Made } from './messages.ts';

const KINDS: Readonly<Record<ReportFormat, { readonly extension: string; readonly type: string }>> = {
  html: { extension: 'html', type: 'text/html' },
  markdown: { extension: 'md', type: 'text/markdown' },
  json: { extension: 'json', type: 'application/json' },
  sarif: { extension: 'sarif', type: 'application/sarif+json' },
  csv: { extension: 'csv', type: 'text/csv' },
};

/** The audit of a session as a file for other people and other programs. */
export function reportOf(session: Session, format: ReportFormat): Made {
  const { extension, type } = KINDS[format];
  const name = `${session.workbook.name.replace(/\.[^.]+$/, '')} audit ${session.today}.${extension}`;
  return { ok: true, name, type, content: new Blob([contentOf(session, format)]), note: null };
}

function contentOf(session: Session, format: ReportFormat): string {
  const { workbook, today, audit, recognition, language } = session;
  const { tables, unrecognised, questions } = recognition.plan;
  const { findings, outcomes } = audit;
  const file = {
    file: workbook.name,
    findings,
    outcomes,
    tables,
    unrecognised,
    questions,
    troubles: troublesOf(session),
  };
  const report: AuditReport = {
    today,
    version,
    files: [file],
    refused: [],
    rules: ruleWords(session.rules, language),
    language,
  };
  switch (format) {
    case 'html':
      return auditHtml(report);
    case 'markdown':
      return auditMarkdown(report);
    case 'json':
      return JSON.stringify(auditJson(report), null, 2);
    case 'sarif':
      return JSON.stringify(auditSarif(report), null, 2);
    case 'csv':
      return writeCsv([HEADERS, ...findings.map(csvRow)]);
  }
}

const HEADERS = ['Severity', 'Rule', 'Finding', 'Sheet', 'Cells', 'Owners', 'Accepted until', 'Accepted because'];

function csvRow({ severity, rule, message, sheet, cells, owners, acceptance }: Finding): string[] {
  return [
    severity,
    rule,
    message,
    sheet,
    cells.map(fullAddressOf).join(' '),
    owners.join('; '),
    acceptance === null ? '' : (acceptance.until ?? 'no end'),
    acceptance?.reason ?? '',
  ];
}
