import type { Measure } from '../plan/measure.ts';
import { hasField } from '../plan/provenance.ts';
import { directionInWords } from './direction-words.ts';
import type { Direction } from './goal.ts';
import { plainWords } from './plain-words.ts';

/** Which way a measure gets better, and what says so: never guessed silently. */
export interface ToldDirection {
  /** Null where nothing tells, or what tells disagrees. */
  readonly direction: Direction | null;
  /** `stated` in a column of its own; by the `target` (`≥ 4.5`, a range); by the `baseline` it starts from; by `words` of its name. */
  readonly from: 'stated' | 'target' | 'baseline' | 'words' | null;
  /** The word of the name that says it; null where none does. */
  readonly word: string | null;
}

/**
 * The direction as stated; else as the target's own sign says; else as target and baseline, and the words of the name,
 * say without contradicting each other.
 */
export function toldDirection(measure: Measure): ToldDirection {
  const { direction, target, targetRange, baseline, name } = measure;
  if (direction) return { direction, from: hasField(measure, 'direction') ? 'stated' : 'target', word: null };
  if (targetRange) return { direction: 'in-range', from: 'target', word: null };
  const said = directionInWords(plainWords(name));
  const isApart = typeof target === 'number' && typeof baseline === 'number' && target !== baseline;
  const aimed: Direction | null = isApart ? (target > baseline ? 'higher' : 'lower') : null;
  if (aimed !== null && said !== null && said.direction !== aimed)
    return { direction: null, from: null, word: said.word };
  if (aimed !== null) return { direction: aimed, from: 'baseline', word: null };
  return said === null
    ? { direction: null, from: null, word: null }
    : { direction: said.direction, from: 'words', word: said.word };
}
