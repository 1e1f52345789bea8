import type { Meaning, Table } from '../../plan/table.ts';
import { unitIn } from '../values/amount-unit.ts';
import { fold } from '../values/fold.ts';

/** People of a trade, as a column of amounts by skill is headed. */
const TRADES =
  /(?:^|[^\p{L}])(?:engineers?|developers?|devs|programmers?|designers?|testers?|analysts?|architects?|scientists?|sres|(?:product|project) (?:managers|owners)|scrum masters|consultants?|marketers|copywriters|researchers|accountants|lawyers|technicians?|electricians?|machinists?|welders?|nurses?|entwickler(?:innen)?|tester(?:innen)?|analytiker|architekten|berater|techniker|ingenieure?|developpeurs?|concepteurs?|ingenieurs?|analystes?|desarrolladores|disenadores|ingenieros|analistas|sviluppatori|progettisti|ontwikkelaars|ontwerpers|utvecklare|udviklere)(?:$|[^\p{L}])/u;
/** Their fields; elsewhere than among amounts these are phases of the work too. */
const FIELDS =
  /^(?:software |data |product |web )?(?:engineering|development|design|ux|ui|ux ui|qa|testing|analytics|science|back ?end|front ?end|full ?stack|mobile|ios|android|devops|security|infrastructure|entwicklung|gestaltung)$/;
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
  return columns.flatMap(({ column, header, meaning, period }) => {
    if (period !== null || !TAKEN_FOR.has(meaning)) return [];
    const levels = header.split(' / ');
    const own = (levels.at(-1) ?? '').replace(UNIT_WORDS, '').trim();
    if (own === '') return [];
    const isGrouped = levels.length > 1 && GROUP.test(fold(levels[0] ?? ''));
    const isAmount = kind === 'requests' || unitIn(header) !== null;
    const isNamed = TRADES.test(fold(own)) || (isAmount && FIELDS.test(fold(own)));
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
