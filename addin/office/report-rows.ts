import { quoteSheetName, rangeOf } from '../../core/sheet/cell-reference.ts';
import type { Finding } from '../../core/audit/finding.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import { joined } from './addresses.ts';
import type { OfficeWords } from './words/english.ts';

type ReportWords = OfficeWords['report'];

/** One line of the report: its texts as they stand in the table, and where its link leads. */
export interface ReportRow {
  readonly texts: readonly string[];
  /** `Milestones!C12`, for a link within the workbook; null where the cell is gone. */
  readonly target: string | null;
}

/** The column that carries the link. */
export const LINK_COLUMN = 4;
/** Excel takes 32,767 characters in a cell; nobody reads more than this. */
const MOST_CHARACTERS = 2_000;

/** The findings as lines of a table, worst first, accepted ones last; `messageOf` writes their sentences. */
export function reportRows(
  { findings, rules }: AuditedWorkbook,
  words: ReportWords,
  messageOf: (finding: Finding) => string,
): readonly ReportRow[] {
  const ruleWords = new Map(rules.map((rule) => [rule.id, rule]));
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const accepted = findings.filter(({ acceptance }) => acceptance !== null);
  return [...open, ...accepted].map((finding) => {
    const { severity, rule, sheet, owners } = finding;
    const advice = finding.fix?.title ?? ruleWords.get(rule)?.fix ?? '';
    const title = ruleWords.get(rule)?.title ?? rule;
    const texts = [
      words.severities[severity],
      title,
      messageOf(finding),
      sheet,
      placeOf(finding, words),
      advice,
      owners.join('; '),
      stateOf(finding, words),
    ];
    return { texts: texts.map(cut), target: targetOf(finding) };
  });
}

function placeOf({ sheet, cells }: Finding, words: ReportWords): string {
  const areas = joined(cells.filter((cell) => cell.sheet === sheet)).map(rangeOf);
  return areas.length <= 3 ? areas.join(', ') : words.more(areas.slice(0, 3).join(', '), areas.length - 3);
}

function targetOf({ cells: [first] }: Finding): string | null {
  if (first === undefined) return null;
  return `${quoteSheetName(first.sheet)}!${rangeOf({ top: first.row, left: first.column, bottom: first.row, right: first.column })}`;
}

function stateOf({ acceptance }: Finding, words: ReportWords): string {
  return acceptance === null ? words.open : words.accepted(acceptance.until, acceptance.reason);
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
