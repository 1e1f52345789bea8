import type { Status } from '../../plan/status.ts';
import { fold } from '../lexicon/fold.ts';
import { readNumber } from './number.ts';
import { ragOfColour } from './rag.ts';
import { statusWords } from './status-words.ts';

/** Marks that mean nothing by themselves: where the cell is filled, the fill is what the planner says. */
const DOTS = /^[●•■◆⬤○◯▪\s.\-–xX]*$/;

const PERCENT = /[%％﹪]|percent|prozent/i;

/**
 * Reads a stated status from its words, or from the fill where the words do not tell. Null where neither says anything:
 * an empty cell without a telling fill, or words that are no status.
 */
export function readStatus(text: string, fill?: string | null): Status | null {
  const written = text.trim();
  const meant = statusWords(fold(written.replaceAll('_', ' ')));
  if (meant !== null) return { text: written, ...meant };
  const percent = PERCENT.test(written) ? readNumber(written) : null;
  if (percent?.percent === true && percent.value >= 0 && percent.value <= 1)
    return {
      text: written,
      state: percent.value === 1 ? 'done' : percent.value > 0 ? 'in-progress' : 'not-started',
      health: null,
    };
  const health = ragOfColour(fill);
  return health === null || (written.length > 2 && !DOTS.test(written))
    ? null
    : { text: written || health, state: null, health };
}
