import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { conditionShare } from '../columns/comparing-cells.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Headers that say no more than that the row is a rule. */
const OF_RULES = anyCase`^(?:(?:approval |business )?(?:rules?|cases?|entry|row|line|scenarios?|#|no\.?|nr\.?|ref\.?)|regel|freigaberegel|fall|zeile|szenario|lfd\.? ?nr\.?|pos\.?|règle|cas|ligne|scénario|regla|caso|fila|escenario|regra|linha|cenário|regola|riga|regels?|规则|規則|ルール|编号|番号|序号|项番|項番)(?:[ -]*(?:#|no\.?|nr\.?|ids?|code|number|nummer|numéro|número|numero|name|番号|编号))?$`;

/** Columns whose codes are what is asked for. */
const ASKED = anyCase`tier|level|grade|class|band|group|segment|type|region|zone|quarter|period|quartal|stufe|klasse|gruppe`;
/** What a header of ids and titles may mean, beside nothing. */
const NAMING: ReadonlySet<Meaning> = new Set<Meaning>(['id', 'title']);

/**
 * Whether a column only names the rules of an approval table: a header such as “Rule” over a text of its own in each row, or in
 * front codes that count up, `R1, R2`.
 */
export function nameOfRules(column: ColumnEvidence, at: number): 'id' | 'title' | null {
  const { header, profile, candidates } = column;
  if (profile.filled === 0 || profile.distinct < 1 || conditionShare(profile) > 0) return null;
  const texts = [...profile.examples];
  const areCodes = texts.every((text) => CODE.test(text));
  if (OF_RULES.test(header.trim())) return areCodes ? 'id' : texts.every(isName) ? 'title' : null;
  if (at > 0 || texts.length < 2 || ASKED.test(header)) return null;
  const best = candidates.toSorted((a, b) => b.fromHeader - a.fromHeader)[0];
  return (best === undefined || best.fromHeader <= 0 || NAMING.has(best.meaning)) && countUp(texts) ? 'id' : null;
}

const CODE = /^(?:\p{L}{0,6}[-_. #]?\d{1,5}(?:[.-]\d{1,3})?\p{L}?|\p{L}{1,2})$/u;

/** A name of a rule holds no comparison: those stand in columns that are called “Rule” as well. */
function isName(text: string): boolean {
  return !/[<>≤≥=%]|\d\s?[k€$£]/iu.test(text) && text.length <= 80;
}

/** Codes of one beginning that count up by one: `R1, R2, R3`. */
function countUp(texts: readonly string[]): boolean {
  const parts = texts.map((text) => /^(\p{L}{1,6}[-_. #]?)(\d{1,5})$/u.exec(text.trim()));
  return parts.every(
    (part, at) => part !== null && part[1] === parts[0]?.[1] && Number(part[2]) === Number(parts[0]?.[2]) + at,
  );
}
