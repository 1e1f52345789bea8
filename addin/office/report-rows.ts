import { quoteSheetName, rangeOf } from '../../core/sheet/cell-reference.ts';
import type { Finding } from '../../core/audit/finding.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import { joined } from './addresses.ts';

/** One line of the report: its texts as they stand in the table, and where its link leads. */
export interface ReportRow {
  readonly texts: readonly string[];
  /** `Milestones!C12`, for a link within the workbook; null where the cell is gone. */
  readonly target: string | null;
}

export const REPORT_HEADERS = [
  'Severity',
  'Rule',
  'Finding',
  'Sheet',
  'Cell',
  'What to do',
  'Owners',
  'State',
] as const;
/** The column that carries the link. */
export const LINK_COLUMN = REPORT_HEADERS.indexOf('Cell');
/** Excel takes 32,767 characters in a cell; nobody reads more than this. */
const MOST_CHARACTERS = 2_000;

/** The findings as lines of a table, worst first, accepted ones last. */
export function reportRows({ findings, rules }: AuditedWorkbook): readonly ReportRow[] {
  const words = new Map(rules.map((rule) => [rule.id, rule]));
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const accepted = findings.filter(({ acceptance }) => acceptance !== null);
  return [...open, ...accepted].map((finding) => {
    const { severity, rule, message, sheet, owners } = finding;
    const advice = finding.fix?.title ?? words.get(rule)?.fix ?? '';
    const title = words.get(rule)?.title ?? rule;
    const texts = [severity, title, message, sheet, placeOf(finding), advice, owners.join('; '), stateOf(finding)];
    return { texts: texts.map(cut), target: targetOf(finding) };
  });
}

function placeOf({ sheet, cells }: Finding): string {
  const areas = joined(cells.filter((cell) => cell.sheet === sheet)).map(rangeOf);
  return areas.length <= 3 ? areas.join(', ') : `${areas.slice(0, 3).join(', ')} and ${areas.length - 3} more`;
}

function targetOf({ cells: [first] }: Finding): string | null {
  if (first === undefined) return null;
  return `${quoteSheetName(first.sheet)}!${rangeOf({ top: first.row, left: first.column, bottom: first.row, right: first.column })}`;
}

function stateOf({ acceptance }: Finding): string {
  if (acceptance === null) return 'open';
  const until = acceptance.until === null ? '' : ` until ${acceptance.until}`;
  return `accepted${until}: ${acceptance.reason}`;
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
