import type { LevelProblem } from './problem.ts';
import { capacityAt } from './problem.ts';

/**
 * Resources side by side in the bits of whole numbers, so that one subtraction compares several. Each has a field as wide
 * as its largest number and a guard bit above it, which a subtraction clears where there is too little.
 */
export interface PackedUses {
  readonly words: number;
  /** By word, its guard bits. */
  readonly guards: Int32Array;
  /** By resource, its word and the lowest bit of its field. */
  readonly fields: readonly Field[];
  /** Where the entries of an activity begin: what it takes of one word from one time on. */
  readonly starts: Int32Array;
  readonly word: Int32Array;
  readonly amount: Int32Array;
  readonly offset: Int32Array;
  readonly length: Int32Array;
}

interface Field {
  readonly word: number;
  readonly shift: number;
}

const WORD = 32;

/** Packs what activities take. */
export function packUses(problem: LevelProblem): PackedUses {
  const { size, uses } = problem;
  const { fields, guards } = fieldsOf(problem);
  const starts = new Int32Array(size + 1);
  const entries: { word: number; amount: number; offset: number; length: number }[] = [];
  for (let at = 0; at < size; at += 1) {
    const first = entries.length;
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1) {
      const { word, shift } = fields[uses.resource[use]!]!;
      const [offset, length] = [uses.offset[use]!, uses.length[use]!];
      const amount = uses.units[use]! << shift;
      // Fields that are taken at the same times are taken with one subtraction.
      const same = entries.findIndex(
        (other, place) => place >= first && other.word === word && other.offset === offset && other.length === length,
      );
      if (same === -1) entries.push({ word, amount, offset, length });
      else entries[same]!.amount += amount;
    }
    starts[at + 1] = entries.length;
  }
  return {
    words: guards.length,
    guards: Int32Array.from(guards),
    fields,
    starts,
    word: Int32Array.from(entries, (entry) => entry.word),
    amount: Int32Array.from(entries, (entry) => entry.amount),
    offset: Int32Array.from(entries, (entry) => entry.offset),
    length: Int32Array.from(entries, (entry) => entry.length),
  };
}

function fieldsOf({ uses, capacities }: LevelProblem): {
  readonly fields: readonly Field[];
  readonly guards: readonly number[];
} {
  const most = capacities.map((capacity) => capacity.reduce((high, units) => Math.max(high, units), 0));
  for (const [use, resource] of uses.resource.entries()) most[resource] = Math.max(most[resource]!, uses.units[use]!);
  const guards: number[] = [];
  let used = WORD;
  const fields = most.map((units) => {
    const width = WORD + 1 - Math.clz32(units);
    if (used + width > WORD) {
      guards.push(0);
      used = 0;
    }
    const field = { word: guards.length - 1, shift: used };
    used += width;
    guards[field.word]! |= 1 << (used - 1);
    return field;
  });
  return { fields, guards };
}

/**
 * What is free by word and time once the pinned activities have theirs, with guard bits set. Where those alone need more
 * than is there, nothing is left.
 */
export function freeProfile(problem: LevelProblem, { words, guards, fields }: PackedUses): Int32Array {
  const { size, capacities, uses, pinned, horizon } = problem;
  const facts: { from: number; until: number; units: number }[][] = capacities.map(() => []);
  for (let at = 0; at < size; at += 1) {
    if (pinned[at] === -1) continue;
    for (let use = uses.starts[at]!; use < uses.starts[at + 1]!; use += 1) {
      const from = pinned[at]! + uses.offset[use]!;
      facts[uses.resource[use]!]!.push({ from, until: from + uses.length[use]!, units: uses.units[use]! });
    }
  }
  const free = new Int32Array(words * horizon);
  for (let word = 0; word < words; word += 1) free.fill(guards[word]!, word * horizon, (word + 1) * horizon);
  const left = new Int32Array(horizon);
  for (const [resource, { word, shift }] of fields.entries()) {
    for (let time = 0; time < horizon; time += 1) left[time] = capacityAt(capacities[resource]!, time);
    for (const { from, until, units } of facts[resource]!)
      for (let time = from; time < until; time += 1) left[time]! -= units;
    for (let time = 0; time < horizon; time += 1) free[word * horizon + time]! |= Math.max(0, left[time]!) << shift;
  }
  return free;
}
