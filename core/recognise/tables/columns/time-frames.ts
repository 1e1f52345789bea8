import type { ColumnProfile } from './column-profile.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** `Sprint 3`, `Iteration-12`: a piece of a calendar that work is put into. */
const FRAME = anyCase`^(?:sprint|iteration|itération|iteración|iteração|iterazione|iterace|iteracja|increment|inkrement)[\s#._-]*\d{1,3}$`;

/** Whether every cell names a sprint and nothing else. */
export function areTimeFrames({ examples, filled }: ColumnProfile): boolean {
  return filled >= 2 && examples.size >= 2 && [...examples].every((text) => FRAME.test(text.trim()));
}
