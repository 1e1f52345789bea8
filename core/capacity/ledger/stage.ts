import { sameItems } from '../../plan/settled.ts';
import type { DemandReading } from './demand-reading.ts';
import type { NoteTaker } from './notes.ts';
import { noteTaker } from './notes.ts';
import type { Supplied } from './supplied.ts';

/** A part of a ledger: what it was made of, and what it had to note. */
export interface Stage<V> {
  readonly inputs: readonly unknown[];
  readonly value: V;
  readonly notes: NoteTaker;
  /** The supply that it took shares of; null where it took none, so that it rests on no supply. */
  readonly supply: Supplied | null;
}

/** A part made of inputs, or the earlier one where all of them are the same, lists item by item. */
export function stageOf<V>(
  before: Stage<V> | undefined,
  inputs: readonly unknown[],
  make: (notes: NoteTaker) => V,
): Stage<V> {
  if (before !== undefined && areSame(before.inputs, inputs)) return before;
  const notes = noteTaker();
  return { inputs, value: make(notes), notes, supply: null };
}

/** A part that may take shares of a supply: it is made again for another one only where it did. */
export function demandStage<V>(
  before: Stage<V> | undefined,
  inputs: readonly unknown[],
  supply: Supplied,
  make: (reading: Pick<DemandReading, 'notes' | 'supplyOf'>) => V,
): Stage<V> {
  if (before !== undefined && areSame(before.inputs, inputs) && suits(before, supply)) return before;
  const notes = noteTaker();
  const shares = sharesOf(supply);
  return { inputs, value: make({ notes, supplyOf: shares.supplyOf }), notes, supply: shares.taken() };
}

/** Whether a part holds with this supply. */
export function suits({ supply }: Stage<unknown>, now: Supplied): boolean {
  return supply === null || supply === now;
}

/** A supply, and whether anything was taken of it. */
export function sharesOf(supply: Supplied): Pick<Supplied, 'supplyOf'> & { readonly taken: () => Supplied | null } {
  let taken: Supplied | null = null;
  return {
    supplyOf: (need, period) => (taken = supply).supplyOf(need, period),
    taken: () => taken,
  };
}

/** Whether two lists of inputs are the same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, at) => isSame(input, other[at]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && sameItems(one, other));
}
