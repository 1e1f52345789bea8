import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { Finding } from '../finding.ts';
import type { AuditReport, FileAudit, RuleWords } from './audit-report.ts';
import { cellList, columnLetters } from './cell-list.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import { evidenceText } from './evidence-text.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { notChecked } from './not-checked.ts';
import type { Language } from '../../sheet/phrase.ts';
import { shownPercent } from '../shown-number.ts';
import { questionText } from './question-text.ts';
import { REPORT_WORDS } from './report-words.ts';
import { tableWords } from './table-words.ts';
import { filesStand } from './files-stand.ts';
import { bySeverity, tallyOf, worseFirst } from './tally.ts';

/** The report as Markdown for a pull request or a wiki; the plan's words show as written and never become markup. */
export function auditMarkdown(report: AuditReport): string {
  const { language = 'en' } = report;
  const words = REPORT_WORDS[language];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const files = report.files.toSorted((a, b) => worseFirst(tallyOf(a.findings), tallyOf(b.findings)));
  const [first] = files;
  const name = files.length === 1 && first !== undefined ? first.file : words.workbooks(files.length);
  const lines = [
    `# ${markdownText(name)}`,
    `**${filesStand(files, language)}** · ${words.auditedOn.toLowerCase()} ${dayInWords(report.today, language)} ${words.by} ${report.version}`,
    ...(report.refused.length === 0
      ? []
      : [`## ${words.notAudited}`, report.refused.map(({ message }) => `- ${markdownText(message)}`).join('\n')]),
    ...files.flatMap((file) => fileMarkdown(file, { rules, language }, files.length > 1)),
  ];
  return `${lines.join('\n\n')}\n`;
}

interface Around {
  readonly rules: ReadonlyMap<string, RuleWords>;
  readonly language: Language;
}

function fileMarkdown(audit: FileAudit, around: Around, named: boolean): readonly string[] {
  const { language } = around;
  const words = REPORT_WORDS[language];
  const accepted = audit.findings.filter(({ acceptance }) => acceptance !== null);
  const groups = bySeverity(audit.findings).map(([severity, some]) => [words.severities[severity], some] as const);
  if (accepted.length > 0) groups.push([words.accepted, accepted]);
  return [
    ...(named ? [`## ${markdownText(audit.file)}`, `**${filesStand([audit], language)}**`] : []),
    ...audit.troubles.map(({ message }) => markdownText(message)),
    ...groups.flatMap(([title, findings]) => [
      `### ${title} (${findings.length})`,
      findings.map((finding) => findingMarkdown(finding, around)).join('\n'),
    ]),
    ...understood(audit, language),
  ];
}

function findingMarkdown(finding: Finding, { rules, language }: Around): string {
  const words = REPORT_WORDS[language];
  const rule = rules.get(finding.rule);
  const evidence = evidenceText(finding, language, rule).map(([name, value]) => `${name} ${value}`);
  const lines = [
    `- ${markdownText(finding.message)}  `,
    `  ${markdownCode(cellList(finding.cells, finding.sheet, 24, language))} · ${markdownText(finding.rule)}`,
    ...(evidence.length === 0 ? [] : [`  ${words.evidence}: ${markdownText(evidence.join('; '))}`]),
    ...(rule === undefined ? [] : [`  ${markdownText(`${rule.why} ${finding.fix?.title ?? rule.fix}`)}`]),
    ...(finding.acceptance === null ? [] : [`  ${words.accepted}: ${markdownText(finding.acceptance.reason)}`]),
  ];
  return lines.map((line, at) => (at === 0 || at === lines.length - 1 ? line : `${line.trimEnd()}  `)).join('\n');
}

function understood(audit: FileAudit, language: Language): readonly string[] {
  const words = REPORT_WORDS[language];
  const unchecked = notChecked(audit.outcomes, language);
  return [
    `### ${words.understood} (${audit.tables.length})`,
    ...audit.tables.flatMap((table) => [
      markdownText(tableWords(table, language)),
      [
        `| ${words.column} | ${words.header} | ${words.understoodAs} | ${words.sure} |`,
        '| --- | --- | --- | ---: |',
        ...table.columns.map(
          (column) =>
            `| ${columnLetters(column.column, table.transposed)} | ${markdownText(column.header)} | ${markdownText(words.meaning(column))} | ${shownPercent(column.confidence, language)} |`,
        ),
      ].join('\n'),
    ]),
    ...section(
      words.questions,
      audit.questions.map((question) => markdownText(questionText(question, audit.tables, language))),
    ),
    ...section(
      words.leftOut,
      audit.unrecognised.map(
        ({ sheet, area, reason }) =>
          `${markdownCode(`${quoteSheetName(sheet)}!${rangeOf(area)}`)}: ${markdownText(words.reason(reason))}`,
      ),
    ),
    ...section(
      words.notChecked,
      unchecked.map((one) => markdownText(words.unchecked(one))),
    ),
  ];
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${title} (${items.length})`, items.map((item) => `- ${item}`).join('\n')];
}
