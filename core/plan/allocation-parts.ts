import type { Period } from '../calendar/period.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Field } from './entity.ts';
import { onceFor } from './once-for.ts';
import type { Source } from './provenance.ts';
import type { AllocatedPeriod, Allocation } from './resources.ts';

/** One amount of an allocation by itself; `cellOf` of its amount is the cell that says it. */
export interface AllocationPart extends Omit<Allocation, 'periods' | 'amounts'> {
  readonly period: Period | null;
  readonly amount: Field<number>;
}

/** The amounts of an allocation one by one, in the places of its periods: for what is told, since there are many. */
export function partsOf(allocation: Allocation): readonly AllocationPart[] {
  return allocation.periods.map((_, at) => partOf(allocation, at));
}

/** The amount of an allocation in one of its places, always the same object. */
export function partOf(allocation: Allocation, at: number): AllocationPart {
  const made = madeOf(allocation);
  return (made[at] ??= newPart(allocation, at));
}

const madeOf = onceFor(({ periods }: Allocation): (AllocationPart | null)[] => periods.map(() => null));

function newPart(allocation: Allocation, at: number): AllocationPart {
  const { id, name, unread, person, initiative, teams, skills, start, end, unit, source, amounts } = allocation;
  const { period, line } = allocation.periods[at]!;
  const amount = amounts === undefined ? undefined : (amounts?.[at] ?? null);
  const own = { ...source, fields: fieldsWith(source.fields)(line) };
  return { source: own, id, name, unread, person, initiative, teams, skills, start, end, period, amount, unit };
}

/** The fields of a row with the one amount that a line says. */
const fieldsWith = onceFor((fields: Source['fields']) => {
  const known = new Map<AllocatedPeriod['line'], Source['fields']>();
  return (line: AllocatedPeriod['line']): Source['fields'] => {
    const made = known.get(line) ?? withAmount(fields, line);
    known.set(line, made);
    return made;
  };
});

function withAmount(fields: Source['fields'], line: AllocatedPeriod['line']): Source['fields'] {
  const named = Object.entries(fields).map(([field, of]) => [field === 'amounts' ? 'amount' : field, of] as const);
  return { ...Object.fromEntries(named), ...(line === null ? {} : { amount: line }) };
}

/** The cell of the amount in one of the places of an allocation; without a column of amounts the one that names it. */
export function cellOfAmount({ source, periods }: Allocation, at: number): CellRef {
  const { sheet, index, transposed, fields } = source;
  const across = periods[at]!.line ?? fields['name']!;
  return transposed ? { sheet, row: across, column: index } : { sheet, row: index, column: across };
}

/** Whether all stand in one table, so that none of them says what another table said. */
export function standInOneTable(allocations: readonly Allocation[]): boolean {
  return allocations.every(({ source }) => source.table === allocations[0]!.source.table);
}

/** Whether anything is given at all. */
export function isGiven({ amounts }: Allocation): boolean {
  return amounts?.some((amount) => amount !== null && amount > 0) ?? false;
}
