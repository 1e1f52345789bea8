import type { AmountUnit } from '../../plan/resources.ts';
import { fold } from './fold.ts';

const WORDS: readonly (readonly [AmountUnit, RegExp])[] = [
  [
    'months',
    /(?:^|[^\p{L}])(?:(?:person|people|man|staff|fte|engineer)[ -]?months?|personenmonate?n?|personalmonate?n?|mannmonate?n?|mois[ -]?(?:hommes?|personnes?)|meses[ -]?(?:persona|hombre|pessoa|homem))(?:$|[^\p{L}])/u,
  ],
  [
    'weeks',
    /(?:^|[^\p{L}])(?:(?:person|people|man|staff|fte|engineer)[ -]?weeks?|personenwochen?|mannwochen?|semaines?[ -]?(?:hommes?|personnes?)|semanas[ -]?(?:persona|hombre|pessoa|homem))(?:$|[^\p{L}])/u,
  ],
  ['hours', /(?:^|[^\p{L}])(?:hours?|hrs?|h|std|\p{L}*stunden|heures?|horas?|ore|uren|timmar|timer)(?:$|[^\p{L}])/u],
  [
    'days',
    /(?:^|[^\p{L}])(?:days?|pds?|mds?|mandays?|pt|tage?n?|(?:personen|arbeits|werk|mann)tage?n?|jours?|dias|giorni|dagen|dagar)(?:$|[^\p{L}])/u,
  ],
  [
    'fte',
    /(?:^|[^\p{L}])(?:ftes?|vza|vzae|vzk|vollzeit[a-z]*|etp|headcount|hc|heads|people|persons|personnes|personas|personen|kopfe)(?:$|[^\p{L}])/u,
  ],
  ['points', /(?:^|[^\p{L}])(?:(?:story ?)?points?|sp|pts|velocity)(?:$|[^\p{L}])/u],
  ['share', /%|(?:^|[^\p{L}])(?:percent|share|utili[sz]ation|prozent|auslastung|anteil|pct)(?:$|[^\p{L}])/u],
];

/** The unit that a header, a title or a sheet's name states for amounts of capacity; null where it states none. */
export function unitIn(text: string): AmountUnit | null {
  const folded = fold(text);
  return WORDS.find(([, test]) => test.test(folded))?.[0] ?? null;
}

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
