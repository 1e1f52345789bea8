import type { Meaning } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Candidate, ColumnEvidence } from './column-evidence.ts';
import { traitShare } from './column-profile.ts';
import { saidOf, SAYS } from './header-says.ts';

/** Words of a list’s name that say what it is for, not what is in it. */
const LIST =
  /\b(?:trackers?|lists?|registers?|registry|logs?|plans?|planning|sheets?|tables?|templates?|overview|summary|matrix|board|tracking|database|master|of|the|our|liste|uebersicht|ubersicht|verzeichnis|lista|listado|registro|tableau|suivi|overzicht|lijst|elenco|20\d\d|fy ?\d\d|q[1-4])\b/g;

/** What names rows by itself in the tables that have it, and what is said of rows that something else names. */
const ELSEWHERE: readonly Meaning[] = [
  'measure',
  'decision',
  'choice',
  'condition',
  'currency',
  'deliverable',
  'customer',
  'person',
  'owner',
  'approver',
  'raised_by',
  'team',
  'role',
  'skill',
  'email',
  'status',
  'rag',
  'priority',
  'phase',
  'sprint',
  'date',
  'cost',
  'score',
];

/** What it says of a header that the sheet is called after it; log-odds. */
const CALLED_AFTER = 3.1;
/** The same with what such cells say of a name. */
const NAMES = 3;

/** In a sheet called “Benefits tracker” the column “Benefit” names the rows, whatever else the word may say. */
export function calledAfter(evidence: readonly ColumnEvidence[], names: readonly string[]): readonly ColumnEvidence[] {
  const nouns = names.map((name) => fold(name).replace(LIST, ' ').trim().replace(/\s+/g, ' '));
  const place = evidence.findIndex((column) => nouns.some((noun) => isCalled(column, noun)));
  if (place < 0) return evidence;
  return evidence.map((column, at) => (at === place ? { ...column, candidates: named(column) } : column));
}

function isCalled(column: ColumnEvidence, noun: string): boolean {
  const { header, profile } = column;
  const word = fold(header);
  return (
    word.length >= 3 &&
    (noun === word ||
      (noun.startsWith(word) && noun.length <= word.length + 2) ||
      noun === word.replace(/y$/, 'ies')) &&
    profile.texts >= 0.7 &&
    profile.distinct >= 0.85 &&
    traitShare(profile, 'id', 'outline') < 0.5 &&
    saidOf(column, ...ELSEWHERE) < SAYS.something
  );
}

function named({ header, candidates }: ColumnEvidence): readonly Candidate[] {
  const title = candidates.find(({ meaning }) => meaning === 'title');
  if (title !== undefined && title.fromHeader >= CALLED_AFTER) return candidates;
  const reasons = [`the sheet is called after “${header}”`];
  const weight = Math.max(title?.weight ?? 0, NAMES);
  return [
    ...candidates.filter(({ meaning }) => meaning !== 'title'),
    { meaning: 'title', weight, fromHeader: CALLED_AFTER, reasons },
  ];
}
