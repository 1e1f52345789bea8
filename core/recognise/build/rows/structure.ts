import type { Meaning, Table } from '../../../plan/table.ts';
import type { CellStyle, Row } from '../../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../sheet/workbook.ts';
import { levelOf } from '../../values/level.ts';
import { textOf } from '../../values/text.ts';
import { columnFor } from '../fields/fields.ts';
import type { Outline } from './outline.ts';
import { nearestMarked, outlineOfDepths, outlineOfNames, outlineOfNumbers } from './outline.ts';

type Texts = readonly (string | null)[];

/** Depths that a level column states; numbers say how deep a row stands, words also what it is. */
interface Levels {
  readonly depths: readonly number[];
  readonly inWords: boolean;
}

/** What the order and the indentation of lines say, by line. */
export interface Structure {
  /** Id, or the title where there is none, of the parent; null for lines at the top. Absent where nothing but a column tells. */
  readonly parents: Texts | null;
  readonly sections: Texts | null;
  /** Id or title of the initiative a line of a work plan stands under, or is; absent where no line is one. */
  readonly initiatives: Texts | null;
  /** Lines that are initiatives themselves. */
  readonly isInitiative: readonly boolean[] | null;
}

/** Whether changed lines, in the styles of their time, say the same of hierarchy, so that the structure of all lines holds. */
export function keepsStructure(
  table: Table,
  changes: readonly { readonly old: Row; readonly line: Row }[],
  before: readonly CellStyle[],
  styles: readonly CellStyle[],
): boolean {
  const columns = STRUCTURAL.flatMap((meanings) => columnFor(table, meanings)?.column ?? []);
  return changes.every(
    ({ old, line }) =>
      old.outline === line.outline &&
      columns.every(
        (column) =>
          old.values[column] === line.values[column] &&
          before[old.styles?.[column] ?? 0] === styles[line.styles?.[column] ?? 0],
      ),
  );
}

const TITLES: readonly Meaning[] = ['title', 'milestone', 'initiative', 'deliverable', 'description'];
const STRUCTURAL: readonly (readonly Meaning[])[] = [TITLES, ['id'], ['parent'], ['level']];

/** Reads hierarchy from outline numbers (1.2 under 1), indentation, grouped rows or a level column. */
export function structureOf(table: Table, lines: readonly Row[], styles: readonly CellStyle[]): Structure {
  const sections = sectionsOf(table);
  const plain: Structure = { parents: null, sections, initiatives: null, isInitiative: null };
  const title = columnFor(table, TITLES)?.column;
  if (title === undefined) return plain;
  const texts = (column: number): Texts =>
    lines.map((line) => textOf(line.values[column], styles[line.styles?.[column] ?? 0] ?? PLAIN_STYLE, 1900));
  const levels = levelsOf(table, texts);
  const parent = columnFor(table, ['parent'])?.column;
  if (parent !== undefined && levels === null) return plain;
  const id = columnFor(table, ['id'])?.column;
  const titles = texts(title);
  const ids = id === undefined ? titles : texts(id);
  const outline =
    parent === undefined
      ? (outlineOfNumbers(ids) ??
        outlineOfDepths(depthsOf(lines, styles, title)) ??
        outlineOfDepths(levels?.depths ?? []))
      : outlineOfNames(texts(parent), [ids, titles]);
  if (outline === null) return plain;
  const own = once(ids);
  const names = ids.map((name, at) => (name !== null && own.has(name) ? name : (titles[at] ?? name)));
  const parents = parent === undefined ? outline.map((at) => names[at] ?? null) : null;
  return { ...plain, parents, ...initiativesOf(table, outline, levels, names) };
}

function sectionsOf(table: Table): Texts | null {
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

/** Depths a level column states in numbers or in words; null where it states something else. */
function levelsOf(table: Table, texts: (column: number) => Texts): Levels | null {
  const column = columnFor(table, ['level'])?.column;
  if (column === undefined) return null;
  const stated = texts(column);
  const numbers = stated.map((text) => (text === null ? Number.NaN : Number(text)));
  if (numbers.every((depth) => Number.isInteger(depth) && depth >= 0 && depth < 20))
    return { depths: numbers, inWords: false };
  const words = stated.map((text) => (text === null ? null : levelOf(text)));
  // A cell without a word is an ordinary row of the plan.
  return words.some((level) => level === 0) ? { depths: words.map((level) => level ?? 1), inWords: true } : null;
}

/** Spaces that indent stand before more rows of a plan than this. */
const FEWEST_SPACED = 0.05;

function depthsOf(lines: readonly Row[], styles: readonly CellStyle[], title: number): readonly number[] {
  const indents = lines.map((line) => {
    const value = line.values[title];
    const spaces = typeof value === 'string' ? Math.max(0, value.search(/[^ \u00a0\t]/)) : 0;
    return (styles[line.styles?.[title] ?? 0] ?? PLAIN_STYLE).indent * 100 + spaces;
  });
  // Spaces before next to none of the rows, or one before single rows, are slips of the hand: nobody's part.
  const deeper = indents.filter((depth) => depth > 0);
  const isSlip =
    deeper.every((depth) => depth < 100) &&
    (deeper.length < lines.length * FEWEST_SPACED ||
      indents.every((depth, at) => depth === 0 || (depth === 1 && indents[at + 1] !== 1)));
  return isSlip || indents.every((depth) => depth === indents[0]) ? lines.map((line) => line.outline ?? 0) : indents;
}

/** Texts that stand in one line alone: only those tell it from all others. */
function once(texts: Texts): ReadonlySet<string | null> {
  const seen = new Set<string | null>();
  const again = new Set<string | null>();
  for (const text of texts) (seen.has(text) ? again : seen).add(text);
  return new Set([...seen].filter((text) => !again.has(text)));
}

/** Lines of a work plan whose level says initiative, and who stands under them. */
function initiativesOf(
  table: Table,
  outline: Outline,
  levels: Levels | null,
  names: Texts,
): Pick<Structure, 'initiatives' | 'isInitiative'> {
  const isWorkPlan = table.kind === 'milestones' || table.kind === 'tasks';
  if (!isWorkPlan || levels?.inWords !== true || levels.depths.every((depth) => depth === 0))
    return { initiatives: null, isInitiative: null };
  const isInitiative = levels.depths.map((depth) => depth === 0);
  return { initiatives: nearestMarked(outline, isInitiative).map((at) => names[at] ?? null), isInitiative };
}
