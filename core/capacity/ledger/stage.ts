import { sameItems } from '../../plan/settled.ts';
import type { NoteTaker } from './notes.ts';
import { noteTaker } from './notes.ts';

/** A part of a ledger: what it was made of, and what it had to note. */
export interface Stage<V> {
  readonly inputs: readonly unknown[];
  readonly value: V;
  readonly notes: NoteTaker;
}

/** A part made of inputs, or the earlier one where all of them are the same, lists item by item. */
export function stageOf<V>(
  before: Stage<V> | undefined,
  inputs: readonly unknown[],
  make: (notes: NoteTaker) => V,
): Stage<V> {
  if (before !== undefined && areSame(before.inputs, inputs)) return before;
  const notes = noteTaker();
  return { inputs, value: make(notes), notes };
}

/** Whether two lists of inputs are the same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, at) => isSame(input, other[at]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && sameItems(one, other));
}
