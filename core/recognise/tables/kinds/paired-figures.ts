import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';

/** Figures that are told apart by a word behind or before what they are figures of. */
const FIGURES: ReadonlySet<Meaning> = new Set<Meaning>(['target', 'actual', 'forecast', 'baseline', 'variance']);

/** Pairs below this are no pattern. */
const FEWEST = 2;
const WEIGHT = 4;

/**
 * Reads wide lists of figures: where columns come in pairs such as `Calls` and `Calls Target`, the bare header stands over what
 * was reached and the longer one over what its last word says, whatever else the bare one could mean.
 */
export function pairedFigures(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  if (columns.length < FEWEST * 2) return columns;
  const byHeader = new Map(columns.map(({ header }, at) => [header.trim().toLowerCase(), at]));
  const read = new Map<number, Meaning>();
  let pairs = 0;
  for (const [at, { header, profile }] of columns.entries()) {
    const figure = figureIn(header);
    if (figure === null || profile.numbers < 0.6) continue;
    const bare = byHeader.get(figure.of);
    read.set(at, figure.meaning);
    if (bare === undefined || columns[bare]!.profile.numbers < 0.6) continue;
    pairs += 1;
    read.set(bare, 'actual');
  }
  if (pairs < FEWEST) return columns;
  return columns.map((column, at) => {
    const meaning = read.get(at) ?? (isLoneFigure(column, pairs) ? 'actual' : undefined);
    return meaning === undefined ? column : { ...column, candidates: [candidate(meaning)] };
  });
}

/** A figure without a target among many that have one. */
function isLoneFigure({ header, profile, candidates, isPeriod }: ColumnEvidence, pairs: number): boolean {
  const said = Math.max(0, ...candidates.map(({ fromHeader }) => fromHeader));
  return pairs > FEWEST && !isPeriod && header !== '' && profile.numbers >= 0.9 && said < 2;
}

const PAIRED = 'its columns come in pairs, one with its target';

function candidate(meaning: Meaning): Candidate {
  return { meaning, weight: WEIGHT, fromHeader: WEIGHT, reasons: [PAIRED] };
}

/** What figures beside their targets, several times over, say of a table being a scorecard. */
const SCORED = 2.4;

/** What pairs that were read as such say of a table being a scorecard; log-odds. */
export function pairsSign(columns: readonly ColumnEvidence[]): number {
  return columns.some(({ candidates: [first] }) => first?.reasons[0] === PAIRED) ? SCORED : 0;
}

/** `Calls Target` is the target of `calls`. */
function figureIn(header: string): { readonly of: string; readonly meaning: Meaning } | null {
  const words = header.trim().toLowerCase().split(/\s+/);
  if (words.length < 2 || words.length > 5) return null;
  const meaning = meaningsOf(words.at(-1)!).find(({ of, fit }) => FIGURES.has(of) && fit === 'whole')?.of;
  return meaning === undefined ? null : { of: words.slice(0, -1).join(' '), meaning };
}
