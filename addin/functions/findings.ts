import type { Finding, Severity } from '../../core/audit/finding.ts';
import { SEVERITIES } from '../../core/audit/finding.ts';
import { cellList } from '../../core/audit/report/cell-list.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Answer } from './answer.ts';
import { invalid, notAvailable, value } from './answer.ts';
import type { Cell } from './cell-argument.ts';
import { isBlank, isError, shownCell, textOf } from './cell-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `FINDINGS` is given, in its order. */
export type FindingsArguments = readonly [sheet?: Cell, severity?: Cell];

/** The cells that are filled: a header, then a row for each finding. */
export type FindingsTable = readonly (readonly string[])[];

/**
 * The findings of an audit as cells, worst first: severity (the word that can be asked for), title of the rule, message, cells. Only those on the sheet and
 * at least as severe as asked for; none that the planner accepted. Without any, one row says so.
 */
export function findings(
  [sheet, severity]: FindingsArguments,
  { findings: found, rules, sheets }: Pick<AuditedWorkbook, 'findings' | 'rules' | 'sheets'>,
  words: FunctionWords,
): Answer<FindingsTable> {
  const error = [sheet, severity].find(isError);
  if (error !== undefined) return invalid(words.holdsError(error.code));
  const least = isBlank(severity) ? 'minor' : severityOf(textOf(severity));
  if (least === null) return invalid(words.noSeverity(shownCell(severity)));
  const only = isBlank(sheet) ? null : sheetNamed(textOf(sheet), sheets);
  if (only === undefined) return notAvailable(words.noSheet(shownCell(sheet)));
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const rows = found
    .filter((finding) => isAskedFor(finding, only, least))
    .map((finding) => [
      finding.severity,
      titles.get(finding.rule) ?? finding.rule,
      finding.message,
      cellList(finding.cells, finding.sheet),
    ]);
  return value([
    [words.severity, words.rule, words.finding, words.cells],
    ...(rows.length > 0 ? rows : [['', '', words.noFindings, '']]),
  ]);
}

function isAskedFor(finding: Finding, sheet: string | null, least: Severity): boolean {
  return (
    finding.acceptance === null &&
    SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(least) &&
    (sheet === null || finding.sheet === sheet || finding.cells.some((cell) => cell.sheet === sheet))
  );
}

function severityOf(text: string): Severity | null {
  const word = text.toLowerCase();
  return SEVERITIES.find((severity) => severity === word) ?? null;
}

/** The sheet as it is spelled; undefined where there is none. Excel tells no case apart in names of sheets. */
function sheetNamed(name: string, sheets: AuditedWorkbook['sheets']): string | undefined {
  const asked = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === asked)?.name;
}
