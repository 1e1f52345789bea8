import type { Measure } from '../plan/measure.ts';
import type { Table } from '../plan/table.ts';
import { cellOf } from '../plan/provenance.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { sheetNamed } from '../sheet/workbook.ts';
import { plainWords } from './plain-words.ts';

/** What a measure aimed at before, as a column of its own states it. */
export interface EarlierTarget {
  readonly value: number;
  readonly at: CellRef;
}

/** Words of a target that was replaced; `previous` is left out, since it mostly means the target of last year. */
const REPLACED = String.raw`(?:original(?:ly)?|initial(?:ly)?|published|announced|old|ursprunglich\w*|veroffentlicht\w*|alte[rs]?|alt)`;
const AIM = String.raw`(?:target|goal|target value|ziel|zielwert|sollwert|zielvorgabe)`;
const HEADER = new RegExp(`^(?:${REPLACED} ${AIM}|${AIM} ${REPLACED})$`);

/** By measure, the number in its table’s column of earlier targets; null where it has none, or no number stands there. */
export function earlierTargets(
  workbook: Workbook,
  tables: readonly Table[],
): (measure: Measure) => EarlierTarget | null {
  const columns = new Map<string, number>();
  for (const { id, columns: all } of tables) {
    const found = all.find(({ header }) =>
      HEADER.test(
        plainWords(header)
          .replace(/[^a-z]+/g, ' ')
          .trim(),
      ),
    );
    if (found !== undefined) columns.set(id, found.column);
  }
  return ({ source }) => {
    const across = columns.get(source.table);
    if (across === undefined) return null;
    const { sheet, index } = source;
    const at: CellRef = source.transposed
      ? { sheet, row: across, column: index }
      : { sheet, row: index, column: across };
    const value = numberAt(workbook, at);
    return value === null ? null : { value, at };
  };
}

/** The target as the number that stands in its cell, on the scale of an earlier one beside it; null for any other cell. */
export function statedTarget(workbook: Workbook, measure: Measure): number | null {
  return typeof measure.target === 'number' ? numberAt(workbook, cellOf(measure, 'target')) : null;
}

function numberAt(workbook: Workbook, { sheet, row, column }: CellRef): number | null {
  const value = sheetNamed(workbook, sheet)?.rows[row]?.values[column];
  return typeof value === 'number' ? value : null;
}
