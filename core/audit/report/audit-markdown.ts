import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { Finding } from '../finding.ts';
import { severityTitle } from './audit-html.ts';
import type { AuditReport, FileAudit, RuleWords } from './audit-report.ts';
import { cellList, columnLetters } from './cell-list.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import { evidenceText } from './evidence-text.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { notChecked } from './not-checked.ts';
import { percent, tableWords } from './table-words.ts';
import { meaningText } from './tables-json.ts';
import { filesStand } from './files-stand.ts';
import { bySeverity, tallyOf, worded, worseFirst } from './tally.ts';

/** The report as Markdown for a pull request or a wiki; the plan's words show as written and never become markup. */
export function auditMarkdown(report: AuditReport): string {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const files = report.files.toSorted((a, b) => worseFirst(tallyOf(a.findings), tallyOf(b.findings)));
  const [first] = files;
  const name = files.length === 1 && first !== undefined ? first.file : worded(files.length, 'workbook');
  const lines = [
    `# ${markdownText(name)}`,
    `**${filesStand(files)}** · audited on ${dayInWords(report.today)} by Lanekeeper ${report.version}`,
    ...(report.refused.length === 0
      ? []
      : ['## Not audited', report.refused.map(({ message }) => `- ${markdownText(message)}`).join('\n')]),
    ...files.flatMap((file) => fileMarkdown(file, rules, files.length > 1)),
  ];
  return `${lines.join('\n\n')}\n`;
}

function fileMarkdown(audit: FileAudit, rules: ReadonlyMap<string, RuleWords>, named: boolean): readonly string[] {
  const accepted = audit.findings.filter(({ acceptance }) => acceptance !== null);
  const groups = bySeverity(audit.findings).map(([severity, some]) => [severityTitle(severity), some] as const);
  if (accepted.length > 0) groups.push(['Accepted', accepted]);
  return [
    ...(named ? [`## ${markdownText(audit.file)}`, `**${filesStand([audit])}**`] : []),
    ...audit.troubles.map(({ message }) => markdownText(message)),
    ...groups.flatMap(([title, findings]) => [
      `### ${title} (${findings.length})`,
      findings.map((finding) => findingMarkdown(finding, rules.get(finding.rule))).join('\n'),
    ]),
    ...understood(audit),
  ];
}

function findingMarkdown(finding: Finding, rule: RuleWords | undefined): string {
  const evidence = evidenceText(finding.evidence).map(([name, value]) => `${name} ${value}`);
  const lines = [
    `- ${markdownText(finding.message)}  `,
    `  ${markdownCode(cellList(finding.cells, finding.sheet, 24))} · ${markdownText(finding.rule)}`,
    ...(evidence.length === 0 ? [] : [`  Evidence: ${markdownText(evidence.join('; '))}`]),
    ...(rule === undefined ? [] : [`  ${markdownText(`${rule.why} ${finding.fix?.title ?? rule.fix}`)}`]),
    ...(finding.acceptance === null ? [] : [`  Accepted: ${markdownText(finding.acceptance.reason)}`]),
  ];
  return lines.map((line, at) => (at === 0 || at === lines.length - 1 ? line : `${line.trimEnd()}  `)).join('\n');
}

function understood(audit: FileAudit): readonly string[] {
  const unchecked = notChecked(audit.outcomes);
  return [
    `### What was understood (${audit.tables.length})`,
    ...audit.tables.flatMap((table) => [
      markdownText(tableWords(table)),
      [
        '| Column | Header | Understood as | Sure |',
        '| --- | --- | --- | ---: |',
        ...table.columns.map(
          (column) =>
            `| ${columnLetters(column.column, table.transposed)} | ${markdownText(column.header)} | ${markdownText(meaningText(column) ?? 'not understood')} | ${percent(column.confidence)} |`,
        ),
      ].join('\n'),
    ]),
    ...section(
      'Questions',
      audit.questions.map(({ text }) => markdownText(text)),
    ),
    ...section(
      'Left out',
      audit.unrecognised.map(
        ({ sheet, area, reason }) =>
          `${markdownCode(`${quoteSheetName(sheet)}!${rangeOf(area)}`)}: ${markdownText(reason)}`,
      ),
    ),
    ...section(
      'Not checked',
      unchecked.map(({ rule, detail }) => markdownText(`${rule}: ${detail}`)),
    ),
  ];
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${title} (${items.length})`, items.map((item) => `- ${item}`).join('\n')];
}
