import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import { skillLevel } from '../../values/skill-level.ts';
import type { TableReading } from './entity-kind.ts';
import { SURE_ENOUGH } from './fields.ts';
import { TEXT } from './readers.ts';

/** Columns headed by a skill each from which on a table is a matrix of skills. */
const FEWEST = 3;

/** The columns of a matrix of skills that are headed by one each; none where skills are listed in cells. */
function skillsAcross({ columns }: Table): readonly TableColumn[] {
  const found = columns.filter(
    ({ header, meaning, confidence }) =>
      meaning === 'skill' && confidence >= SURE_ENOUGH && !meaningsOf(header).some(({ of }) => of === 'skill'),
  );
  return found.length < FEWEST ? [] : found;
}

/** The highest level that a matrix of skills gives anybody; 0 where it marks them or says it in words, −1 where in letters alone. */
export function highestLevel(table: Table, lines: readonly Row[]): number {
  let highest = -1;
  for (const { column } of skillsAcross(table))
    for (const { values } of lines) {
      const value = values[column];
      if (typeof value === 'number') highest = Math.max(highest, value);
      else if (typeof value === 'string' && skillLevel(value) !== null) highest = Math.max(highest, 0);
    }
  return highest;
}

/**
 * Prepares the reading of which skills a row of a matrix has: those whose cell is marked, says so in words, or is at least
 * half the highest level, below which people are still learning; null where only a key would tell. Null for any other table.
 */
export function skillsKnown(
  table: Table,
  reading: TableReading,
  highest: number,
): ((row: Row) => readonly string[] | null) | null {
  const skills = skillsAcross(table).map(({ column, header }) => ({
    name: header.split(' / ').at(-1)!,
    cell: reading.column(column, TEXT),
  }));
  if (skills.length === 0) return null;
  if (highest < 0) return () => null;
  const isKnown = (text: string | null): boolean => {
    if (text === null) return false;
    const level = Number(text);
    return Number.isFinite(level) ? level > 0 && level >= highest / 2 : skillLevel(text) === true;
  };
  return (row) => skills.flatMap(({ name, cell }) => (isKnown(cell(row)) ? [name] : []));
}
