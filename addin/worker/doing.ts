import type { Language, Phrase } from '../../core/sheet/phrase.ts';

/** What is being done to a workbook, for the planner who waits; `part` is the sheet or rule it is about. */
export function doing(step: keyof typeof STEPS, part: string, language: Language): string {
  return STEPS[step](part)[language];
}

const STEPS = {
  reading: (part: string): Phrase => ({ en: `Reading “${part}”`, de: `„${part}“ wird gelesen` }),
  auditing: (part: string): Phrase => ({
    en: `Understanding and auditing: ${part}`,
    de: `Wird verstanden und geprüft: ${part}`,
  }),
} as const;
