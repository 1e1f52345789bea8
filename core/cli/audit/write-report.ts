import { auditHtml } from '../../audit/report/audit-html.ts';
import { auditJson } from '../../audit/report/audit-json.ts';
import { auditMarkdown } from '../../audit/report/audit-markdown.ts';
import type { AuditReport } from '../../audit/report/audit-report.ts';
import { auditSarif } from '../../audit/report/audit-sarif.ts';
import { auditText } from './audit-text.ts';
import type { Layout } from '../terminal/layout.ts';
import { jsonText } from '../output.ts';
import { screenOf } from '../terminal/screen.ts';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface Wish extends Layout {
  /** Every finding instead of a screen of them. */
  readonly all: boolean;
  /** How many lines of text to write; null for as many as the screen has. */
  readonly lines: number | null;
  /** Findings left out because a baseline knows them. */
  readonly known: number;
}

/** The report in the format asked for. */
export function writeReport(report: AuditReport, format: ReportFormat, wish: Wish): string {
  switch (format) {
    case 'json':
      return jsonText(auditJson(report));
    case 'sarif':
      return jsonText(auditSarif(report));
    case 'html':
      return auditHtml(report);
    case 'md':
      return auditMarkdown(report);
    case 'text': {
      const { all, lines } = wish;
      return auditText(report, {
        ...wish,
        lines: all ? null : (lines ?? screenOf(process.stdout, process.env).lines),
      });
    }
  }
}
