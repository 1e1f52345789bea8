import { distance } from 'fastest-levenshtein';

/** A listed spelling that is near a written one, and whether nothing else comes close. */
export interface NearName {
  readonly name: string;
  /** One or two letters off in a word of five or more, and every other listed name at least two letters farther. */
  readonly certain: boolean;
}

/** Longer texts are no names, and comparing them takes long. */
const LONGEST = 100;

/**
 * The listed name nearest to a written one, upper and lower case alike; null where none is within a third of its
 * letters, so that an id of two characters is never matched with another.
 */
export function nearestName(written: string, listed: Iterable<string>): NearName | null {
  const wanted = written.trim().toLowerCase();
  if (wanted.length > LONGEST) return null;
  const bound = Math.floor(wanted.length / 3);
  let best: string | null = null;
  let bestDistance = Infinity;
  let secondDistance = Infinity;
  for (const name of listed) {
    if (Math.abs(name.trim().length - wanted.length) > bound + 2) continue;
    const apart = distance(wanted, name.trim().toLowerCase());
    if (apart < bestDistance) [best, bestDistance, secondDistance] = [name, apart, bestDistance];
    else if (apart < secondDistance && name !== best) secondDistance = apart;
  }
  if (best === null || bestDistance > bound) return null;
  return { name: best, certain: bestDistance <= 2 && wanted.length >= 5 && secondDistance >= bestDistance + 2 };
}
