import type { AmountUnit } from '../../plan/resources.ts';
import { fold } from '../lexicon/fold.ts';

/** The words of each unit, with spaces around them as `unitIn` parts them. */
const WORDS: readonly (readonly [AmountUnit, RegExp])[] = [
  [
    'months',
    / (?:(?:person|people|man|staff|fte|engineer) ?months?|personenmonate?n?|personalmonate?n?|mannmonate?n?|mois ?(?:hommes?|personnes?)|meses ?(?:persona|hombre|pessoa|homem)) /,
  ],
  [
    'weeks',
    / (?:(?:person|people|man|staff|fte|engineer) ?weeks?|personenwochen?|mannwochen?|semaines? ?(?:hommes?|personnes?)|semanas ?(?:persona|hombre|pessoa|homem)) /,
  ],
  ['hours', / (?:hours?|hrs?|h|std|[^ ]*stunden|heures?|horas?|ore|uren|timmar|timer) /],
  [
    'days',
    / (?:days?|pds?|mds?|mandays?|pt|tage?n?|(?:personen|arbeits|werk|mann)tage?n?|jours?|dias|giorni|dagen|dagar) /,
  ],
  [
    'fte',
    / (?:ftes?|vza|vzae|vzk|vollzeit[a-z]*|etp|headcount|hc|heads|people|persons|personnes|personas|personen|kopfe) /,
  ],
  ['points', / (?:(?:story ?)?points?|sp|pts|velocity) /],
  ['share', / (?:percent|share|utili[sz]ation|prozent|auslastung|anteil|pct) /],
];

/** The unit that a header, a title or a sheet's name states for amounts of capacity; null where it states none. */
export function unitIn(text: string): AmountUnit | null {
  const folded = fold(text);
  const words = ` ${folded.replace(APART, (apart) => (apart === ' ' || apart === '-' ? ' ' : ' / '))} `;
  return WORDS.find(([, test]) => test.test(words))?.[0] ?? (folded.includes('%') ? 'share' : null);
}

/** What stands between words; a space or a hyphen may stand within `person-days`. */
const APART = /[^\p{L}]+/gu;

/**
 * The unit that amounts themselves suggest, for one person a month or shorter: up to 1.5 is a share, up to 31 days, up to
 * 400 hours. For a team a small number could be anything.
 */
export function unitOfSize(most: number, of: 'person' | 'team' | 'skill'): AmountUnit {
  if (of !== 'person' || most <= 0) return 'unknown';
  if (most <= 1.5) return 'share';
  if (most <= 31) return 'days';
  return most <= 400 ? 'hours' : 'unknown';
}
