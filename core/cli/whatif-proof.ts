import type { TradeOffAnswer } from '../capacity/trade-off/answer.ts';

const WORDS = {
  en: {
    optimal: 'Nothing better exists: proven.',
    valueProven: 'No more value can be kept: proven. Fewer or smaller changes may be possible.',
    gap: (gap: string) => `Nothing that keeps over ${gap} more value exists: proven. More time may find better.`,
    unproven: 'How much better it could be was not proven: more --seconds may tell.',
    infeasible: 'What must be done does not fit together.',
    open: 'In this time neither an answer was found, nor that there is none: give it more --seconds.',
  },
  de: {
    optimal: 'Besser geht es nicht: bewiesen.',
    valueProven:
      'Mehr Wert lässt sich nicht halten: bewiesen. Weniger oder kleinere Änderungen sind vielleicht möglich.',
    gap: (gap: string) =>
      `Keine Antwort hält mehr als ${gap} an weiterem Wert: bewiesen. Mit mehr Zeit wird vielleicht eine bessere gefunden.`,
    unproven: 'Wie viel besser es ginge, wurde nicht bewiesen: mit mehr --seconds vielleicht.',
    infeasible: 'Was sein muss, geht nicht zusammen.',
    open: 'In dieser Zeit wurde weder eine Antwort gefunden noch, dass es keine gibt: geben Sie mehr --seconds.',
  },
} as const;

/** How good an answer is, in words: proven, or with the gap. */
export function proofOf(answer: TradeOffAnswer, language: 'en' | 'de'): string {
  const words = WORDS[language];
  if (answer.kind !== 'answer') return words[answer.kind];
  if (answer.isOptimal) return words.optimal;
  if (answer.gap === 0) return words.valueProven;
  if (!Number.isFinite(answer.gap)) return words.unproven;
  // A gap is told no smaller than it is.
  const percent = Math.ceil(answer.gap * 1000) / 10;
  return words.gap(language === 'de' ? `${String(percent).replace('.', ',')} %` : `${percent}%`);
}
