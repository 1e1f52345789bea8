import type { Finding } from '../../../core/audit/finding.ts';
import { areaContains, fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import type { Selection } from '../workbook-port.ts';

/** What the list of findings is narrowed to; empty text means all. */
export interface FindingFilter {
  readonly query: string;
  readonly rule: string;
  readonly sheet: string;
  readonly owner: string;
  /** Only findings that point into these cells. */
  readonly at: Selection | null;
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
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  if (!isFiltered(filter)) return findings;
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.rule === '' || finding.rule === filter.rule) &&
      (filter.sheet === '' || finding.cells.some((cell) => cell.sheet === filter.sheet)) &&
      (filter.owner === '' || owns(finding, filter.owner)) &&
      (filter.at === null || pointsInto(finding, filter.at)) &&
      (words.length === 0 || hasWords(textOf(finding), words)),
  );
}

/** Whether one of the finding's cells is selected. */
export function pointsInto(finding: Finding, { sheet, areas }: Selection): boolean {
  return finding.cells.some(
    (cell) => cell.sheet === sheet && areas.some((area) => areaContains(area, cell.row, cell.column)),
  );
}

function owns(finding: Finding, owner: string): boolean {
  return owner === NOBODY ? finding.owners.length === 0 : finding.owners.includes(owner);
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Tells what a finding is found by, in small letters; put together once for each, not with every key that is pressed. */
export function searchedTexts(
  titleOf: (rule: string) => string,
  messageOf: (finding: Finding) => string,
): (finding: Finding) => string {
  const known = new WeakMap<Finding, string>();
  return (finding) => {
    const text = known.get(finding) ?? searchedText(finding, titleOf, messageOf);
    known.set(finding, text);
    return text;
  };
}

function searchedText(
  finding: Finding,
  titleOf: (rule: string) => string,
  messageOf: (finding: Finding) => string,
): string {
  const first = finding.cells[0];
  return [
    messageOf(finding),
    titleOf(finding.rule),
    finding.rule,
    finding.severity,
    finding.owners.join(' '),
    first === undefined ? '' : fullAddressOf(first),
    finding.entity?.name ?? '',
  ]
    .join('\n')
    .toLocaleLowerCase();
}
