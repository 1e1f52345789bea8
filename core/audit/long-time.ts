import type { Phrase } from '../sheet/phrase.ts';

/** A long time in the largest unit that fits: `5 months`, `3 years`. */
export function longTime(days: number): Phrase {
  const years = Math.floor(days / 365.25);
  const months = Math.floor(days / 30.44);
  if (years > 1) return { en: `${years} years`, de: `${years} Jahre` };
  if (months > 1) return { en: `${months} months`, de: `${months} Monate` };
  return { en: days === 1 ? '1 day' : `${days} days`, de: days === 1 ? '1 Tag' : `${days} Tage` };
}
