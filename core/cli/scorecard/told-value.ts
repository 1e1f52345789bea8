import { shownShare } from '../../audit/shown-number.ts';
import { shownValue } from '../../scorecard/shown-value.ts';
import { pointsApart, valueInWords } from '../../scorecard/value-in-words.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { MeasureJson } from './scorecard-json.ts';
import { SCORECARD_WORDS } from './scorecard-words.ts';

/** How far apart two values of a measure are, for a terminal: percents in points. */
export function toldDistance(
  distance: number,
  { scale, unit }: Pick<MeasureJson, 'scale' | 'unit'>,
  language: Language,
): string {
  const points = pointsApart(distance / (scale ?? 1), { isShare: scale !== null, unit: unit ?? '' });
  if (points === null) return toldValue(distance, { scale, unit }, language);
  return SCORECARD_WORDS[language].points(shownValue(points, language));
}

/** A value of a measure for a terminal, as percent or with its unit. */
export function toldValue(
  value: number,
  { scale, unit }: Pick<MeasureJson, 'scale' | 'unit'>,
  language: Language,
): string {
  return valueInWords(
    value / (scale ?? 1),
    { isShare: scale !== null, unit: unit ?? '' },
    {
      number: (amount) => shownValue(amount, language),
      share: (share) => shownShare(share, language),
      percent: (amount) => `${shownValue(amount, language)}${language === 'de' ? '\u00A0' : ''}%`,
      signsLead: language === 'en',
    },
  );
}
