import { anyCase } from '../../lexicon/any-case.ts';
import { headerFit, kindsOf, meaningsOf } from '../../lexicon/lexicon.ts';
import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Surroundings } from './kind-words.ts';
import { areMarks } from '../columns/value-tests.ts';

/** Marked columns below which ticks may say anything, and blank ones below which columns only wait to be filled. */
const FEWEST = { marked: 2, blank: 3 } as const;
/** From here on a name says what a table is. */
const CALLED = 2;
/** From here on a header is sure of what its column is. */
const SAID = 3;
/** Parts that people have in some work, one column each, behind their letters or alone: `R (Responsible)`, `Consulted`. */
const PART = anyCase`^\W*(?:[raci]\s*[(:–-]\s*)?(?:responsible|accountable|consult(?:ed)?|inform(?:ed)?|responsable|approbateur|consulté|informé|verantwortlich|rechenschaftspflichtig|konsultiert|informiert|responsabile|consultado|informado|consultato|informato)(?:\s*\([raci]\))?\W*$`;
/** So many of the four tell that they are such parts. */
const PARTS = 3;
/** Number of their run: each says the same of another role. */
const RUN = 901;

/**
 * Columns headed by the parts of RACI over ticks; else those of a table that its sheet or title calls one of who does what,
 * each headed by a person or a role over ticks or over nothing yet: read as roles, though no letter says which.
 */
export function withRoleMarks(columns: readonly ColumnEvidence[], around: Surroundings): readonly ColumnEvidence[] {
  const parts = columns.filter(({ header, profile }) => PART.test(header) && profile.filled > 0 && areMarks(profile));
  if (parts.length >= PARTS) return columns.map((column) => (parts.includes(column) ? asRole(column) : column));
  const marks = new Set(columns.filter((column, at) => at > 0 && mayBeRole(column)));
  const marked = [...marks].filter(({ profile }) => profile.filled > 0).length;
  if (marked < FEWEST.marked && marks.size < FEWEST.blank) return columns;
  const isCalled = [around.sheet, ...around.titles].some((text) =>
    kindsOf(text).some(({ of, weight }) => of === 'raci' && weight >= CALLED),
  );
  if (!isCalled) return columns;
  return columns.map((column) => (marks.has(column) ? asRole(column) : column));
}

function asRole(column: ColumnEvidence): ColumnEvidence {
  return { ...column, candidates: [ROLE], run: RUN };
}

const ROLE = {
  meaning: 'raci_role',
  weight: 3.5,
  fromHeader: SAID,
  reasons: ['the table says who does what, and its cells are ticks or still empty'],
} as const;

/** Whether a column was read as a role for its ticks. */
export function isMarkedRole({ candidates }: ColumnEvidence): boolean {
  return candidates[0] === ROLE;
}

function mayBeRole({ header, isPeriod, profile }: ColumnEvidence): boolean {
  if (header === '' || isPeriod || !areMarks(profile)) return false;
  const [first] = meaningsOf(header);
  return headerFit(header) !== 'whole' || first === undefined || first.weight < SAID || WHO.has(first.of);
}

/** What the name of a role may mean elsewhere. */
const WHO: ReadonlySet<Meaning> = new Set<Meaning>([
  'owner',
  'decision_owner',
  'approver',
  'person',
  'role',
  'team',
  'customer',
  'raci_role',
]);
