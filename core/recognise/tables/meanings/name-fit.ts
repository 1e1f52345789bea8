import type { Meaning, TableKind } from '../../../plan/table.ts';
import { kindsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** What a column that could as well name the rows may have been read as, and how much of its evidence that costs. */
const COULD_NAME: ReadonlySet<Meaning> = new Set<Meaning>([
  'description',
  'phase',
  'category',
  'initiative',
  'milestone',
  'deliverable',
  'team',
  'role',
  'persona',
  'person',
  'skill',
  'sprint',
  'parent',
  'input',
  'trigger',
  'mitigation',
  'consequence',
  'forum',
  'lane',
  'stage',
  'customer',
]);

/** What is said of a row that something else names: a header that is sure of one of these never names rows. */
const ANSWERS: ReadonlySet<Meaning> = new Set<Meaning>(['mitigation', 'consequence', 'trigger', 'input']);

/**
 * How well a column would name the rows; log-odds, roughly. `isForm`: nothing was written into the table yet; `isLate`:
 * another column describes the rows before it, or it is filled for groups of rows only.
 */
export function nameFit(
  column: ColumnEvidence,
  choice: Choice,
  kind: TableKind,
  isForm: boolean,
  isLate: boolean,
): number {
  const { header, profile } = column;
  const isTrade = choice.meaning === 'owner' && saidOf(column, 'team') > saidOf(column, 'owner');
  if (choice.meaning !== null && choice.meaning !== 'title' && !COULD_NAME.has(choice.meaning) && !isTrade) return -9;
  const described = choice.meaning === 'description' && saidOf(column, 'description') >= SAYS.sure;
  if (!isForm && ((profile.filled < 2 && !described) || profile.texts < 0.6)) return -9;
  if (traitShare(profile, 'id') >= 0.8 && saidOf(column, 'id') >= SAYS.something) return -9;
  const odd = traitShare(profile, 'status', 'rag', 'letters', 'email', 'url', 'grade', 'period', 'cadence');
  if (odd >= 0.6 || (profile.meanLength < 3 && !isForm)) return -9;
  const heard = saidOf(column, choice.meaning);
  if (heard >= SAYS.sure && choice.meaning !== null && ANSWERS.has(choice.meaning)) return -9;
  if (!isForm && heard >= SAYS.sure && choice.meaning !== 'title' && profile.distinct < 0.6 && !described) return -9;
  let fit = isForm ? 0.6 : profile.distinct >= 0.85 ? 1.4 : profile.distinct >= 0.6 || described ? 0.6 : -1;
  const named = saidOf(column, 'title');
  if (choice.meaning === 'title') fit += (isLate ? 0.15 : 0.45) * heard;
  else if (named >= SAYS.clear) fit += 0.45 * named - 0.3;
  else if (choice.meaning === 'description') fit += described ? 0.6 : -0.3;
  else fit -= 0.1 * heard;
  if (traitShare(profile, 'name') >= 0.6) fit -= 0.5;
  if (profile.meanLength > 120) fit -= 0.5;
  if (!described && !isForm && profile.sampled >= 4) fit -= 1.6 * (1 - profile.filled / profile.sampled);
  if (kindsOf(header).some(({ of, fit: whole }) => of === kind && whole === 'whole')) fit += 0.8;
  return fit;
}
