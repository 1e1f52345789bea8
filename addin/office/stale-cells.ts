import type { Area } from '../../core/sheet/cell-reference.ts';
import { cellsIn } from './addresses.ts';
import type { Stale } from './changes.ts';
import type { Wanted } from './chunk-plan.ts';

/** More cells than this are not read in the one request that a small change costs. */
const MOST_AT_ONCE = 15_000;

/**
 * The cells that are stale, and those whose formulas may show something else; null where they are too many for one request.
 * @param formulas the part of each sheet that formulas stand in, by the sheet's id
 */
export function staleCells(
  { areas, calculated }: Stale,
  formulas: ReadonlyMap<string, Area>,
): readonly Wanted[] | null {
  const changed = [...areas].flatMap(([sheet, list]) => list.map((area) => ({ sheet, area })));
  const computed = [...calculated].flatMap((sheet) => {
    const area = formulas.get(sheet);
    return area === undefined ? [] : [{ sheet, area }];
  });
  const wanted: readonly Wanted[] = [
    ...[...changed, ...computed].map((it) => ({ ...it, what: 'cells' as const })),
    ...changed.map((it) => ({ ...it, what: 'looks' as const })),
  ];
  return wanted.reduce((sum, { area }) => sum + cellsIn(area), 0) > MOST_AT_ONCE ? null : wanted;
}
