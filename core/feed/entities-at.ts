import type { Entity } from '../plan/entity.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { areaContains } from '../sheet/cell-reference.ts';

/** Says which of some entities a cell belongs to: those of its row, in the table that it lies in. */
export function entitiesAt<E extends Entity>(
  entities: readonly E[],
  { tables }: Pick<Plan, 'tables'>,
): (cell: CellRef) => readonly E[] {
  const areas = new Map(tables.map(({ id, area }) => [id, area]));
  const lines = new Map<string, E[]>();
  for (const entity of entities) {
    const { sheet, index, transposed } = entity.source;
    const line = lineName(sheet, transposed, index);
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [entity]);
    else known.push(entity);
  }
  return ({ sheet, row, column }) =>
    [lineName(sheet, false, row), lineName(sheet, true, column)]
      .flatMap((line) => lines.get(line) ?? [])
      .filter(({ source }) => {
        const area = areas.get(source.table);
        return area !== undefined && areaContains(area, row, column);
      });
}

function lineName(sheet: string, transposed: boolean, index: number): string {
  return `${transposed ? 'column' : 'row'} ${index} ${sheet}`;
}
