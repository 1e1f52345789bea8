import type { Finding } from '../../../core/audit/finding.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';

/** What the list of findings is narrowed to; empty text means all. */
export interface FindingFilter {
  readonly query: string;
  readonly rule: string;
  readonly sheet: string;
  readonly owner: string;
  /** Only findings that point at this cell. */
  readonly at: CellRef | null;
}

export const NO_FILTER: FindingFilter = { query: '', rule: '', sheet: '', owner: '', at: null };

/** How the filter names findings that nobody owns. */
export const NOBODY = '\u0000nobody';

export function isFiltered(filter: FindingFilter): boolean {
  return (
    filter !== NO_FILTER && (filter.at !== null || `${filter.query}${filter.rule}${filter.sheet}${filter.owner}` !== '')
  );
}

/** Findings that the filter lets through, in their order. Every word of the query must occur somewhere in a finding. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  titleOf: (rule: string) => string,
): readonly Finding[] {
  if (!isFiltered(filter)) return findings;
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.rule === '' || finding.rule === filter.rule) &&
      (filter.sheet === '' || finding.cells.some((cell) => cell.sheet === filter.sheet)) &&
      (filter.owner === '' || owns(finding, filter.owner)) &&
      (filter.at === null || pointsAt(finding, filter.at)) &&
      (words.length === 0 || hasWords(finding, words, titleOf)),
  );
}

export function pointsAt(finding: Finding, at: CellRef): boolean {
  return finding.cells.some((cell) => cell.row === at.row && cell.column === at.column && cell.sheet === at.sheet);
}

function owns(finding: Finding, owner: string): boolean {
  return owner === NOBODY ? finding.owners.length === 0 : finding.owners.includes(owner);
}

function hasWords(finding: Finding, words: readonly string[], titleOf: (rule: string) => string): boolean {
  const first = finding.cells[0];
  const text = [
    finding.message,
    titleOf(finding.rule),
    finding.rule,
    finding.severity,
    finding.owners.join(' '),
    first === undefined ? '' : fullAddressOf(first),
    finding.entity?.name ?? '',
  ]
    .join('\n')
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
