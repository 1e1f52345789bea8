import { headerFit, meaningsOf } from '../../lexicon/lexicon.ts';
import { fold } from '../../lexicon/fold.ts';
import { skillLevel, TOP_LEVEL } from '../../values/skill-level.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import type { Surroundings } from './kind-words.ts';

/** Columns of levels below which they may be anything, and their share of the columns that say no more of the people. */
const FEWEST = 3;
const MOST = 0.7;
/** Columns on the left among which one names the people. */
const FIRST = 3;
const NAMES = 0.5;
/** Number of their run: each says the same of another skill. */
const RUN = 900;

/** What sheets and titles of matrices of skills say, in folded letters. */
const ANNOUNCED =
  /skill|competenc|habilidad|qualifi[ck]a(?:tion|cion|zion|cao)|(?<!\p{L})kompetenz|faehigkeit|fahigkeit|vaardighe|aptitud|スキル|技能|역량/u;
const CODE = /^\p{L}{1,2}$/u;

/**
 * Columns of a table of people that each say how well they know what the column is headed by, `Java` over 0–4: read as
 * skills. Levels in numbers or letters need a sheet or title that announces skills; ratings and school marks look alike.
 */
export function withSkillLevels(columns: readonly ColumnEvidence[], around: Surroundings): readonly ColumnEvidence[] {
  const person = columns.slice(0, FIRST).findIndex(namesPeople);
  if (person < 0 || columns.length < FEWEST + 1) return columns;
  const levels = new Set(columns.filter((column, at) => at > person && isLevel(column)));
  const others = columns.filter(
    (column, at) => at > person && !levels.has(column) && meaningsOf(column.header).length === 0,
  );
  if (levels.size < FEWEST || levels.size < (levels.size + others.length) * MOST) return columns;
  const isAnnounced = [around.sheet, around.file, ...around.titles, ...groupsOf(columns)].some((text) =>
    ANNOUNCED.test(fold(text)),
  );
  if (!isAnnounced && ![...levels].every(isInWords)) return columns;
  return columns.map((column) => (levels.has(column) ? { ...column, candidates: [LEVEL], run: RUN } : column));
}

const LEVEL = {
  meaning: 'skill',
  weight: 4,
  fromHeader: 3,
  reasons: ['its cells say how well people know what its header names'],
} as const;

function namesPeople({ header, profile }: ColumnEvidence): boolean {
  if (profile.texts < 0.8) return false;
  return meaningsOf(header)[0]?.of === 'person' || traitShare(profile, 'name') >= NAMES;
}

function isLevel({ header, isPeriod, profile }: ColumnEvidence): boolean {
  if (header === '' || isPeriod || profile.filled === 0) return false;
  const [first] = meaningsOf(header);
  if (headerFit(header) === 'whole' && first !== undefined && SAID_OF_PEOPLE.has(first.of)) return false;
  if (profile.numbers >= 0.8)
    return profile.whole >= profile.numbers && profile.smallest >= 0 && profile.largest <= TOP_LEVEL;
  const texts = [...profile.examples];
  return texts.length > 0 && texts.every((text) => skillLevel(text) !== null || CODE.test(text.trim()));
}

/** What else lists of people say of them in figures and short words. */
const SAID_OF_PEOPLE: ReadonlySet<string> = new Set([
  'role',
  'team',
  'level',
  'share',
  'capacity',
  'absence',
  'rate',
  'status',
  'rag',
  'priority',
  'score',
  'influence',
  'impact',
  'support',
  'id',
  'raci_role',
]);

function isInWords({ profile }: ColumnEvidence): boolean {
  const texts = [...profile.examples];
  return (
    texts.every((text) => text.trim().length > 3 || text === '') && texts.some((text) => skillLevel(text) === true)
  );
}

function groupsOf(columns: readonly ColumnEvidence[]): readonly string[] {
  return columns.flatMap(({ header }) => header.split(' / ').slice(0, -1));
}
