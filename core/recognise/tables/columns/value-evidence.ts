import type { Meaning } from '../../../plan/table.ts';
import { areAttitudes } from './attitude-cells.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { areLeading } from './leading.ts';
import { MEANING_TESTS } from './meaning-tests.ts';
import { areRoles } from './status-cells.ts';
import type { Evidence } from './value-tests.ts';
import { areAnswers, says } from './value-tests.ts';
import { readYesNo } from '../../values/yes-no.ts';

const LETTERED: ReadonlySet<Meaning> = new Set<Meaning>(['raci_role', 'rag', 'status', 'priority', 'id', 'category']);

/** Letters of a role; L, M and H are grades. */
function isLettered(profile: ColumnProfile): boolean {
  return traitShare(profile, 'letters') >= 0.8 && traitShare(profile, 'grade') < 0.6;
}

/** What the values of a column say about one meaning. */
export function valueEvidence(meaning: Meaning, profile: ColumnProfile): Evidence {
  const letters = profile.texts > 0.8 && (profile.meanLength <= 3 || profile.examples.size > 1) && isLettered(profile);
  if (letters && !LETTERED.has(meaning)) return says(-2.4, 'its cells are letters such as R and A');
  if (TOLD_IN_WORDS.has(meaning) && isDenied(profile)) return says(-4, 'its cells say yes or no');
  const evidence = MEANING_TESTS[meaning](profile);
  const isTold = evidence.weight < 0 && profile.filled === 1 && profile.meanLength > TOLD;
  return isTold ? { ...evidence, weight: evidence.weight * ALONE } : evidence;
}

/** What a plain yes or no never tells. */
const TOLD_IN_WORDS: ReadonlySet<Meaning> = new Set<Meaning>([
  'depends_on',
  'successor',
  'contingency',
  'mitigation',
  'criterion',
  'initiative',
  'parent',
  'benefit',
  'description',
  'notes',
  'category',
]);

/** Whether cells answer a question, no as well as yes: ticks alone only mark a row. */
function isDenied(profile: ColumnProfile): boolean {
  return areAnswers(profile) && [...profile.examples].some((text) => /\p{L}/u.test(text) && readYesNo(text) === false);
}

/** One cell alone that is as long as this may tell what to write there: it counts less against its header. */
const TOLD = 22;
const ALONE = 0.5;
/** How one piece of work waits for another, finish to start and so on. */
const LINK = /^(?:FS|SS|FF|SF)$/i;
type Suggested = { readonly meaning: Meaning; readonly weight: number };

/** Meanings that values alone may suggest, whatever the header says. */
export function suggestedByValues(profile: ColumnProfile): readonly Suggested[] {
  const letters = isLettered(profile) && profile.texts > 0.8;
  // An O or an X alone as often marks a cell.
  if (letters && profile.filled === 1 && /^\(?[RACIS]/.test([...profile.examples].join('')))
    return [{ meaning: 'raci_role', weight: 0.5 }];
  const found: Suggested[] = [];
  if (profile.filled < 2) return found;
  const add = (meaning: Meaning, weight: number): void => void found.push({ meaning, weight });
  if (traitShare(profile, 'rag') >= 0.6 && !areRoles(profile)) add('rag', 1.4);
  if (traitShare(profile, 'status') >= 0.7 && traitShare(profile, 'rag') < 0.6 && profile.distinct < 0.75)
    add('status', 1.2);
  if (areAttitudes(profile)) add('support', 4);
  if (traitShare(profile, 'email') >= 0.6) add('email', 1.4);
  if (traitShare(profile, 'url') >= 0.6) add('link', 1.2);
  if (profile.ragFills >= 0.7 && profile.filled === 0) add('rag', 0.6);
  if (letters) add('raci_role', 0.6);
  if (areLeading(profile)) add('measure_kind', 2.6);
  if ([...profile.examples].every((text) => LINK.test(text.trim()))) add('link_type', 4);
  return found;
}
