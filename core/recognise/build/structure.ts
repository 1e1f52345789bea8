import type { Table } from '../../plan/table.ts';
import type { CellStyle, Row } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import { textOf } from '../values/text.ts';
import { columnFor } from './fields.ts';

/** What the order and the indentation of lines say: by line, the parent it stands under and the section. */
export interface Structure {
  /** Id, or the title where there is none, of the parent; null for lines at the top. Absent where nothing tells. */
  readonly parents: readonly (string | null)[] | null;
  readonly sections: readonly (string | null)[] | null;
  /** The column the parents were told from. */
  readonly column: number | null;
}

const NONE: Structure = { parents: null, sections: null, column: null };
const OUTLINE_NUMBER = /^\d+(?:\.\d+)+\.?$|^\d+\.?$/;

/** Reads hierarchy from outline numbers (1.2 under 1), a level column, indentation or grouped rows, in this order. */
export function structureOf(table: Table, lines: readonly Row[], styles: readonly CellStyle[]): Structure {
  const sections = sectionsOf(table);
  const title = columnFor(table, ['title', 'milestone', 'initiative', 'deliverable', 'description']);
  const id = columnFor(table, ['id']);
  if (columnFor(table, ['parent']) !== null || title === null) return { ...NONE, sections };
  const text = (line: Row, column: number | undefined): string | null =>
    column === undefined ? null : textOf(line.values[column], styles[line.styles?.[column] ?? 0] ?? PLAIN_STYLE, 1900);
  const names = lines.map((line) => text(line, id?.column) ?? text(line, title.column));
  const numbered = id ?? title;
  const parents =
    fromNumbers(
      lines.map((line) => text(line, numbered.column)),
      names,
    ) ?? fromDepths(depthsOf(table, lines, styles, title.column), names);
  return { parents, sections, column: parents === null ? null : title.column };
}

function sectionsOf(table: Table): readonly (string | null)[] | null {
  if (table.sections.length === 0) return null;
  let at = 0;
  let current: string | null = null;
  return table.bodyRows.map((row) => {
    for (let next = table.sections[at]; next !== undefined && next.row < row; next = table.sections[at]) {
      current = next.title;
      at += 1;
    }
    return current;
  });
}

/** Parents by outline numbers; null unless a third of the lines have a dotted one and most of those have their parent's line. */
function fromNumbers(
  texts: readonly (string | null)[],
  names: readonly (string | null)[],
): readonly (string | null)[] | null {
  const numbers = texts.map((text) => /^(\d+(?:\.\d+)*)\.?(?:\s|$)/.exec(text ?? '')?.[1] ?? null);
  const dotted = texts.filter(
    (text, index) =>
      numbers[index]?.includes('.') === true && (OUTLINE_NUMBER.test(text ?? '') || /\s/.test(text ?? '')),
  ).length;
  if (dotted * 3 < texts.length || dotted === 0) return null;
  const known = new Map<string, string>();
  for (const [index, number] of numbers.entries()) {
    const name = names[index];
    if (number !== null && name !== null && name !== undefined && !known.has(number)) known.set(number, name);
  }
  let found = 0;
  const parents = numbers.map((number) => {
    for (let up = number; up?.includes('.') === true;) {
      up = up.slice(0, up.lastIndexOf('.'));
      const parent = known.get(up) ?? known.get(`${up}.0`);
      if (parent !== undefined && up !== number) {
        found += 1;
        return parent;
      }
    }
    return null;
  });
  return found === 0 ? null : parents;
}

function depthsOf(table: Table, lines: readonly Row[], styles: readonly CellStyle[], title: number): readonly number[] {
  const level = columnFor(table, ['level']);
  if (level !== null) {
    const levels = lines.map((line) => Number(line.values[level.column] ?? Number.NaN));
    if (levels.every((depth) => Number.isInteger(depth) && depth >= 0 && depth < 20)) return levels;
  }
  const indents = lines.map((line) => {
    const value = line.values[title];
    const spaces = typeof value === 'string' ? (/^[ \u00a0\t]*/.exec(value)?.[0].length ?? 0) : 0;
    return (styles[line.styles?.[title] ?? 0] ?? PLAIN_STYLE).indent * 100 + spaces;
  });
  return indents.some((depth) => depth !== indents[0]) ? indents : lines.map((line) => line.outline ?? 0);
}

/** Parents by depth: the nearest line above that is less deep; null where all lines are equally deep. */
function fromDepths(depths: readonly number[], names: readonly (string | null)[]): readonly (string | null)[] | null {
  if (!depths.some((depth) => depth !== depths[0])) return null;
  const above: { depth: number; name: string | null }[] = [];
  return depths.map((depth, index) => {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parent = above.at(-1)?.name ?? null;
    above.push({ depth, name: names[index] ?? null });
    return parent;
  });
}
