import { proofInWords } from '../../capacity/explain/words/proof-words.ts';
import type { TradeOffAnswer } from '../../capacity/trade-off/answer.ts';
import type { Level } from '../../capacity/trade-off/problem.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Solved } from './whatif-solve.ts';

const WORDS = {
  en: {
    more: 'More --seconds may tell.',
    solving: 'Stopped: this is the best that was found until then.',
    explaining: 'Stopped while it was being explained: what is missing below was not looked at.',
    nothing: 'Stopped before there was an answer.',
  },
  de: {
    more: 'Mehr --seconds klären es vielleicht.',
    solving: 'Abgebrochen: Das ist das Beste, was bis dahin gefunden war.',
    explaining: 'Abgebrochen, während es erklärt wurde: Was unten fehlt, wurde nicht untersucht.',
    nothing: 'Abgebrochen, bevor es eine Antwort gab.',
  },
} as const;

/** How good an answer is, in words: what is proven, what is open, and what ended it. */
export function proofOf(
  answer: TradeOffAnswer,
  objective: readonly Level[],
  interrupted: Solved['interrupted'],
  language: Language,
): string {
  const words = WORDS[language];
  const proof = proofInWords(answer, objective, language);
  if (interrupted !== null) {
    if (answer.kind === 'open') return words.nothing;
    return `${proof} ${words[interrupted]}`;
  }
  const isProven = answer.kind === 'infeasible' || (answer.kind === 'answer' && answer.isOptimal);
  return isProven ? proof : `${proof} ${words.more}`;
}
