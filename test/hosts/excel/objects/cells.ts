import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import type { Property } from '../request/host-object.ts';
import { looksIn } from '../model/sheet-cells.ts';
import type { FormatFact } from './format-facts.ts';
import type { CellsTarget } from './targets.ts';
import { writeLook } from './write-cells.ts';

/** What all values agree on; null where they differ, as Excel answers for ranges. */
export function agreedOf(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Facts of looks as properties of a format object. */
export function lookProperties(facts: Readonly<Record<string, FormatFact>>): Record<string, Property<CellsTarget>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      {
        get: ({ sheet, areas }: CellsTarget) =>
          agreedOf(areas.flatMap((area) => looksIn(sheet, area).map((look) => fact.get(look)))),
        set: ({ sheet, areas }: CellsTarget, value: unknown, host: Host) => {
          for (const area of areas) writeLook(host, sheet, area, (look) => fact.set(look, value));
        },
      },
    ]),
  );
}

export function cellsOf({ sheet, area }: { readonly sheet: CellsTarget['sheet']; readonly area: Area }): CellsTarget {
  return { sheet, areas: [area] };
}
