import type { Meaning, Table } from '../../../plan/table.ts';
import { unitIn } from '../../values/amount-unit.ts';
import { fold } from '../../lexicon/fold.ts';
import { isField, isTrade } from '../../values/skill-words.ts';
import { SURE_ENOUGH } from './fields.ts';

/** What such columns stand under in a header of two rows. */
const GROUP = /^(?:skills?|roles?|demand|ftes?|headcount|effort by (?:skill|role)|rollen|bedarf)\b/;
const UNIT_WORDS = /\s*[([]?\b(?:ftes?|pds?|days?|hours?|hrs|headcount|hc|tage|stunden|std|pt)\b[)\]]?\s*$/i;

/** A column whose cells are amounts of one skill. */
export interface SkillColumn {
  readonly column: number;
  readonly header: string;
  readonly skill: string;
}

/** The columns of a table that each stand for one skill: named after a trade, or standing together under “Skills”. */
export function skillColumns({ kind, columns }: Table): readonly SkillColumn[] {
  return columns.flatMap(({ column, header, meaning, period, confidence }) => {
    if (period !== null || (!TAKEN_FOR.has(meaning) && confidence >= SURE_ENOUGH)) return [];
    const levels = header.split(' / ');
    const own = (levels.at(-1) ?? '').replace(UNIT_WORDS, '').trim();
    if (own === '') return [];
    const isGrouped = levels.length > 1 && GROUP.test(fold(levels[0] ?? ''));
    const isAmount = kind === 'requests' || unitIn(header) !== null;
    const isNamed = isTrade(own) || (isAmount && isField(own));
    return isGrouped || isNamed ? [{ column, header, skill: own }] : [];
  });
}

/** What a header such as “Engineers” or “Backend days” may have been taken for; its cells are numbers all the same. */
const TAKEN_FOR: ReadonlySet<Meaning | null> = new Set<Meaning | null>([
  null,
  'skill',
  'role',
  'team',
  'person',
  'effort',
  'capacity',
  'category',
]);
