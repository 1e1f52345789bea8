import { stemOf } from '../capacity/ledger/stem.ts';
import { nearestName } from './nearest-name.ts';

/** Whether a skill is another spelling, or a kind, of one that somebody has: “Senior backend developer” and “Backend”. */
export function isAlikeSkill(name: string, known: readonly string[]): boolean {
  if (nearestName(name, known) !== null) return true;
  const own = stemOf(name).split(' ');
  return known.some((other) => {
    const words = stemOf(other).split(' ');
    return words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
  });
}
