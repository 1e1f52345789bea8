import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { counted } from '../../values/condition-ends.ts';
import { conditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';
import { spansOfCells } from './condition-pairs.ts';

/** Texts of a column by line (0 is the first row of the body) that stand in a line above. */
export type FilledDown = Readonly<Record<number, string>>;

/**
 * What blank cells of the first column of words mean where it groups the rows: “Opex” stands once, and its limits follow below
 * it. Only where two groups at least have several rows, none comes twice, and in each the same other column begins anew from its lowest band and rises;
 * null wherever a blank may as well mean “any”.
 */
export function groupsIn(
  conditions: readonly ConditionColumn[],
  lines: readonly Row[],
  workbook: Workbook,
): FilledDown | null {
  const [first, ...others] = conditions;
  if (first === undefined || first.field.kind !== 'words' || first.columns.length !== 1) return null;
  const texts = lines.map((line) => conditionCell(line, first.columns[0]!.column, workbook).text);
  const starts = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  const names = starts.map((at) => texts[at]!);
  if (starts.length < 2 || starts[0] !== 0 || starts.length === texts.length) return null;
  if (new Set(names).size < names.length) return null;
  const sizes = starts.map((start, group) => (starts[group + 1] ?? texts.length) - start);
  if (sizes.filter((size) => size > 1).length < 2) return null;
  if (!others.some((column) => restarts(column, lines, workbook, starts))) return null;
  const filled: Record<number, string> = {};
  for (const [at, text] of texts.entries())
    if (text === '') filled[at] = names[starts.findLastIndex((one) => one < at)] ?? '';
  return filled;
}

/** Whether a column’s bands rise within every group, each from the same lowest one. */
function restarts(
  column: ConditionColumn,
  lines: readonly Row[],
  workbook: Workbook,
  starts: readonly number[],
): boolean {
  const lows = lines.map((line) => {
    const cells = column.columns.map((one) => conditionCell(line, one.column, workbook));
    const [span, ...more] = spansOfCells(cells, column) ?? [];
    const found = span === undefined || more.length > 0 ? null : counted(span, column);
    return found === null ? null : (found.low?.value ?? -Infinity);
  });
  if (lows.includes(null)) return false;
  const all = lows as readonly number[];
  const lowest = Math.min(...all);
  return starts.every((start, group) => {
    const end = starts[group + 1] ?? all.length;
    const first = all[start]!;
    if (first !== lowest && !(first <= 0)) return false;
    for (let at = start + 1; at < end; at += 1) if (all[at]! <= all[at - 1]!) return false;
    return true;
  });
}
