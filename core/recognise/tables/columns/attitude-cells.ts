import { isAttitude } from '../../values/attitude.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Whether cells say how people stand to a plan, in two ways at least: Unaware, Resistant, Neutral, Supportive, Leading. */
export function areAttitudes({ filled, texts, examples }: ColumnProfile): boolean {
  if (filled < 2 || texts < 0.9 || examples.size < 2) return false;
  const told = [...examples].filter((text) => text.length <= LONGEST && isAttitude(text.trim()));
  return told.length >= examples.size * MOST;
}

/** Somebody always finds a word of his own. */
const MOST = 0.75;

/** No word for it is longer. */
const LONGEST = 20;
