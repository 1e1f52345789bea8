import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';

/** Whether a header is that of the column that names the rows, or numbers them: its noun says what a row is. */
export function nameColumn(header: string): 'title' | 'id' | null {
  const [first] = meaningsOf(header);
  if (first === undefined) return null;
  if (first.of === 'id') return 'id';
  return NAMING.has(first.of) ? 'title' : null;
}

const NAMING: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'measure',
  'decision',
  'deliverable',
  'choice',
  'milestone',
  'initiative',
]);

/** The column whose noun names the rows: of those that could, the first whose values differ from row to row. */
export function namingColumn(columns: readonly ColumnEvidence[]): number {
  let best = -1;
  let most = 0;
  for (const [at, { header, profile }] of columns.entries()) {
    if (header === '' || at > 8 || nameColumn(header) !== 'title') continue;
    const differs = profile.filled === 0 ? 0.5 : profile.distinct;
    if (differs <= most + 0.1) continue;
    most = differs;
    best = at;
  }
  return columns.slice(0, Math.max(0, best)).some(couldName) ? -1 : best;
}

/** Whether texts differ from row to row under a header that nobody knows: they name the rows rather than what stands behind. */
function couldName({ header, profile }: ColumnEvidence): boolean {
  const { filled, sampled, distinct, texts, meanLength } = profile;
  return (
    header !== '' &&
    filled >= Math.max(3, sampled * 0.9) &&
    distinct >= 0.85 &&
    texts >= 0.8 &&
    meanLength >= 4 &&
    traitShare(profile, 'id', 'period', 'url', 'email', 'name') < 0.5 &&
    meaningsOf(header).length === 0
  );
}
