import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf } from '../columns/header-says.ts';

/** Letters side by side from which on they are what is counted, not words cut short. */
const FEWEST = 3;
const LETTER = /^\p{Lu}$/u;

/**
 * Columns headed by a letter each over numbers, as the W, L and G of a league's table: what was counted, and none of a plan.
 * Letters of a register of risks are left alone: one of them says how likely, one how bad, or a score is made of them.
 */
export function withoutTallies(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const tallies = new Set(columns.filter(isLettered));
  // Letters that come again are initials of months or days.
  if (tallies.size < FEWEST || new Set([...tallies].map(({ header }) => header)).size < tallies.size) return columns;
  const count = (meaning: Meaning): number => [...tallies].filter((column) => saidOf(column, meaning) > 0).length;
  const isScored = columns.some((column) => !tallies.has(column) && saidOf(column, 'score') > 0);
  if (isScored || (count('probability') === 1 && count('impact') === 1)) return columns;
  return columns.map((column) => (tallies.has(column) ? { ...column, candidates: [] } : column));
}

/** Whether columns were found to be tallies. */
export function areTallied(columns: readonly ColumnEvidence[]): boolean {
  return columns.filter((column) => column.candidates.length === 0 && isLettered(column)).length >= FEWEST;
}

function isLettered({ header, isPeriod, profile }: ColumnEvidence): boolean {
  return !isPeriod && LETTER.test(header.trim()) && profile.filled > 0 && profile.numbers >= 0.7;
}
