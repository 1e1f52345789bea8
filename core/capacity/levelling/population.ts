import type { Chance } from '../../schedule/chance.ts';
import type { Individual } from './direction.ts';

/** Schedules in which no more than this share of activities start elsewhere count as the same. */
const NEAR = 0.3;

/** Schedules of one direction; what costs infinitely much is no schedule yet. */
export type Population = Individual[];

/** The better of two that are drawn. */
export function tournament(population: Population, chance: Chance): Individual {
  const one = population[Math.floor(chance() * population.length)]!;
  const other = population[Math.floor(chance() * population.length)]!;
  return other.cost < one.cost ? other : one;
}

/**
 * Where a schedule belongs: in place of one much like it where it is better, nowhere (-1) where it is not; else at its
 * mother’s place, unless what stands there is better. So a population keeps its variety.
 */
export function placeFor(population: Population, child: Individual, mother: number): number {
  for (let at = 0; at < population.length; at += 1) {
    const other = population[at]!;
    if (other.cost < Infinity && isNear(other.starts, child.starts)) return child.cost < other.cost ? at : -1;
  }
  return child.cost <= population[mother]!.cost ? mother : -1;
}

function isNear(one: Int32Array, other: Int32Array): boolean {
  let left = NEAR * one.length;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    left -= 1;
    if (left < 0) return false;
  }
  return true;
}
