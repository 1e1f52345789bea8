import { onceFor } from '../../plan/once-for.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import type { Work } from '../../plan/work.ts';

const UNITS: readonly (readonly [AmountUnit, RegExp])[] = [
  ['months', /\b(?:person|people|man|staff|fte)?[ -]?months?\b|monate?\b|\b[pm]m\b/i],
  ['weeks', /\bweeks?\b|wochen?\b|\bwks?\b/i],
  ['hours', /\bhours?\b|\bhrs?\b|\bh\b|stunden?\b|\bstd\b|heures?\b|horas?\b/i],
  ['days', /\bdays?\b|\b[pm]ds?\b|tagen?\b|tage\b|\bpt\b|jours?\b|d[ií]as?\b/i],
  ['points', /\bpoints?\b|\bsp\b|punkte\b/i],
  ['fte', /\bftes?\b|\bheads?\b|headcount|\bvz[aäk]\b/i],
];

/** The unit that the header of a work’s effort column names; `unknown` where it names none. */
export function effortUnit({ source }: Work, tables: ReadonlyMap<string, Table>): AmountUnit {
  const table = tables.get(source.table);
  const column = source.fields['effort'];
  return (table === undefined || column === undefined ? undefined : unitsIn(table).get(column)) ?? 'unknown';
}

/** By column of a table, the unit that its header names. */
const unitsIn = onceFor(
  ({ columns }: Table): ReadonlyMap<number, AmountUnit> =>
    new Map(
      columns.flatMap(({ column, header }) => {
        const named = UNITS.find(([, words]) => words.test(header));
        return named === undefined ? [] : [[column, named[0]] as const];
      }),
    ),
);
