import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';

/** A likelihood times an impact as a header writes it: `P x I`, `PR*IR`, `Likelihood × Impact`. */
export interface RiskProduct {
  readonly written: string;
  readonly probability: string;
  readonly impact: string;
}

/** Letters of both in the languages of the lexicon: likelihood, Wahrscheinlichkeit, fréquence, kans; impact, severity, gravité. */
const LETTERS = { probability: /^(?:pr?|l|w|f|o|k|v|е?в|ew)$/iu, impact: /^(?:ir?|im|s|c|g|a|e|d|m)$/iu } as const;

const TIMES = /(?<!\p{L})(\p{L}+)\s?[x×*]\s?(\p{L}+)(?!\p{L})/iu;

/** The two factors of a score that is called after them, in either order; null for any other header. */
export function riskProductIn(header: string): RiskProduct | null {
  const [written = '', one = '', other = ''] = /[x×*]/i.test(header) ? (TIMES.exec(header) ?? []) : [];
  if (plays(one, 'probability') && plays(other, 'impact')) return { written, probability: one, impact: other };
  // Letters around an x make a word as well: exp.
  const isApart = /[\s×*]/.test(written);
  return isApart && plays(other, 'probability') && plays(one, 'impact')
    ? { written, probability: other, impact: one }
    : null;
}

/** What two letters that are multiplied stand for, in their order; null where they are none of a risk's. */
export function factorsIn(
  one: string,
  other: string,
): readonly ['probability' | 'impact', 'probability' | 'impact'] | null {
  if (plays(one, 'probability') && plays(other, 'impact')) return ['probability', 'impact'];
  return plays(one, 'impact') && plays(other, 'probability') ? ['impact', 'probability'] : null;
}

function plays(word: string, factor: keyof typeof LETTERS): boolean {
  const factors: readonly Meaning[] = factor === 'impact' ? ['impact', 'consequence'] : ['probability'];
  return LETTERS[factor].test(word) || meaningsOf(word).some(({ of, fit }) => fit === 'whole' && factors.includes(of));
}
