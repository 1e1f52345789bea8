import type { Meaning } from '../../../plan/table.ts';
import { areAttitudes } from './attitude-cells.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { NONE, says } from './value-tests.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** How a tool sets dates, which its exports call a mode: no state of the work. */
const MODE = anyCase`^(?:auto(?:matically|matisch)?|manual(?:ly)?|manuell|automatique(?:ment)?|manuelle(?:ment)?|automátic[ao]|automáticamente|manualmente)[\s-]+(?:scheduled|geplant|planifiée?|programad[ao])$`;

/** So many short texts of which hardly one is known as a status name something: states of a country, codes. */
const MANY = 12;
const SHORT = 20;
const HARDLY = 0.1;

/** Letters of a part in some work that no traffic light has: consulted, informed, supports, verifies. */
const ROLE = /^[CISV]$/i;

/** Whether letters are those of a matrix of roles, some of which lights are called by as well: red, amber. */
export function areRoles(profile: ColumnProfile): boolean {
  return traitShare(profile, 'letters') >= 0.9 && [...profile.examples].some((text) => ROLE.test(text.trim()));
}

export const rag: Test = (p) => {
  if (areRoles(p)) return says(-2.4, 'its cells are letters such as R and A');
  if (traitShare(p, 'rag') >= 0.55) return says(3, 'its cells are traffic-light words');
  if (p.ragFills >= 0.6 && (p.filled === 0 || p.meanLength <= 3))
    return says(2.4, 'its cells are coloured green, amber or red');
  return p.filled >= 2 ? says(-1.4) : NONE;
};

/** Whether cells are whole numbers of which some are too large to be a mark or a step: so many are done. */
const areCounts = ({ filled, numbers, whole, largest, percentFormat }: Parameters<Test>[0]): boolean =>
  filled >= 3 && numbers >= 0.9 && whole >= 0.9 && largest > 5 && percentFormat === 0;

/** What cells say of a column being a status. */
export const status: Test = (p) => {
  if (areRoles(p)) return says(-2.4, 'its cells are letters such as R and A');
  if (p.examples.size > 0 && [...p.examples].every((text) => MODE.test(text))) return says(-4);
  if (areAttitudes(p)) return says(-6, 'its cells say how people stand to it');
  const words = traitShare(p, 'status', 'rag');
  if (p.dates >= 0.4) return says(-2.6, 'its cells are dates');
  if (words >= 0.5) return says(2, 'its cells are status words');
  if (areCounts(p)) return says(-6, 'its cells are counts');
  if (p.filled >= 2 && p.numbers >= 0.6) return says(p.percentFormat > 0.4 ? -1.6 : -1.2);
  if (words <= HARDLY && p.examples.size >= MANY && p.meanLength <= SHORT)
    return says(-2.4, 'its cells are too many names to be a status');
  return p.meanLength > 40 ? says(-1.6) : p.filled >= 4 && p.distinct <= 0.5 ? says(0.3) : NONE;
};

/** Cells that are hardly figures, and mostly words. */
const [FEW, MOST_WORDS] = [0.2, 0.6] as const;

/** Whether cells are words for how work stands: under “Avanzamento”, “Andamento” or “Sachstand” they are its status. */
export function sayHowItStands(profile: ColumnProfile): boolean {
  const isFilled = profile.filled >= 2 && profile.filled >= profile.sampled * MOST_WORDS;
  return isFilled && profile.numbers < FEW && traitShare(profile, 'status', 'rag') >= MOST_WORDS;
}

/** What such a header may be read as, and how much less it says of a status: notes may well repeat the one beside them. */
export const ASKED_OF_WORK: readonly (readonly [Meaning, number])[] = [
  ['percent_complete', 0],
  ['trend', 0],
  ['notes', 1.2],
];
