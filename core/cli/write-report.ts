import { auditHtml } from '../audit/report/audit-html.ts';
import { auditJson } from '../audit/report/audit-json.ts';
import { auditMarkdown } from '../audit/report/audit-markdown.ts';
import type { AuditReport } from '../audit/report/audit-report.ts';
import { auditSarif } from '../audit/report/audit-sarif.ts';
import { auditText } from './audit-text.ts';
import { noPaint, paintFor } from './paint.ts';
import { screenOf } from './screen.ts';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface Wish {
  /** Every finding instead of a screen of them. */
  readonly all: boolean;
  /** How many lines of text to write; null for as many as the screen has. */
  readonly lines: number | null;
  /** Findings left out because a baseline knows them. */
  readonly known: number;
  readonly toFile: boolean;
}

/** The report in the format asked for. */
export function writeReport(report: AuditReport, format: ReportFormat, { all, lines, known, toFile }: Wish): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(auditJson(report), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(auditSarif(report), null, 2)}\n`;
    case 'html':
      return auditHtml(report);
    case 'md':
      return auditMarkdown(report);
    case 'text': {
      const screen = screenOf(process.stdout);
      const paint = toFile ? noPaint : paintFor(process.stdout, process.env);
      return auditText(report, { lines: all ? null : (lines ?? screen.lines), width: screen.width, known, paint });
    }
  }
}
