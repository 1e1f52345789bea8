import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import type { Choice } from './settle.ts';

/** Words of a header that say an impact is rated, in the languages of the lexicon. */
const RATED = anyCase`(?<!\p{L})(?:scor|rat(?:ing|e)|level|grad|index|rank|value|points?|scale|weight|severity|magnitude|bewertung|stufe|note|niveau|nota|nivel|nível|pontua|puntu|livello|valor|poäng|ocena|poziom|оцен|уровень)|[1-5]\s*[-–]\s*(?:5|10)(?!\d)|(?<!\d)1\s*(?:to|bis|à|a)\s*(?:5|10)(?!\d)|スコア|レベル|评分|等级|점수|등급`;

/** Registers where an impact may be told and rated. */
const REGISTERS: ReadonlySet<TableKind> = new Set<TableKind>(['risks', 'issues']);

/** Beside an impact that is rated, as its header or its cells say, one without grades tells in words what would happen. */
export function toldImpact(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (!REGISTERS.has(kind)) return choices;
  const impacts = [...choices.keys()].filter((at) => choices[at]!.meaning === 'impact');
  if (impacts.length < 2) return choices;
  const isRated = (at: number): boolean => RATED.test(columns[at]!.header.replace(/(\p{Ll})(\p{Lu})|_/gu, '$1 $2'));
  const told = impacts.find((at) => !isRated(at) && !isGraded(columns[at]!));
  if (told === undefined) return choices;
  const isToldApart = isTold(columns[told]!) && impacts.some((at) => isGraded(columns[at]!));
  if (!impacts.some(isRated) && !isToldApart) return choices;
  return choices.map((choice, at) => (at === told ? { ...choice, meaning: 'description' } : choice));
}

function isGraded({ profile }: ColumnEvidence): boolean {
  return profile.filled > 0 && (profile.numbers >= 0.5 || traitShare(profile, 'grade') >= 0.3);
}

/** Whether cells are sentences. */
function isTold({ profile }: ColumnEvidence): boolean {
  return profile.filled > 0 && profile.texts >= 0.8 && profile.meanLength >= SENTENCES;
}

const SENTENCES = 25;
