import { readSpans } from './condition-spans.ts';
import { anyCase } from '../lexicon/any-case.ts';

/** A condition that names its own field: `Discount > 20%`, `segment = SMB`. */
export interface StatedCondition {
  readonly field: string;
  /** What is asked of it, as the cell of a column for that field would say: `> 20%`, `SMB`, `not SMB`. */
  readonly asked: string;
}

/** Headers of columns that name their field in each cell, `Discount > 20%`. */
const LOGIC = anyCase`^(?:if|and|or|when|conditions?|criteri(?:a|on)|rules?|wenn|und|bedingung(?:en)?|si|et|conditions?|y|se|e|condici[oó]n(?:es)?|condi(?:ç|c)[aã]o|condizion[ei])$`;
/** Whether the cells under a header name their own fields. */
export function isLogic(header: string): boolean {
  return LOGIC.test(header);
}

/** Longer texts are sentences. */
const LONGEST = 120;
/** Words of the longest name of a field. */
const MOST_WORDS = 4;

const LEAD = /^(?:if|when|and|where|wenn|und|falls|si|et|se|y)\s+/i;
const JOINS = /\s+(?:and|und|et|y|&&|&)\s+|\s*[;\n]\s*/i;
const SIGN = /\s*(<=|>=|!=|<>|==|[<>≤≥=≠])\s*/g;
const OF_WORDS =
  /^(==?|:|is|in|ist|est|es|≠|!=|<>|is not|not in|ist nicht) +\(?([\p{L}][\p{L}\p{N} ,/&'-]{0,60})\)?$/iu;

/** Reads a cell whose conditions name their fields; null where any part of it is not surely one. */
export function readStated(text: string): readonly StatedCondition[] | null {
  if (text.length > LONGEST) return null;
  const clauses: string[] = [];
  for (const part of text.trim().split(JOINS)) {
    const clause = spaced(part);
    // “Discount > 10% and <= 20%” goes on about the same field.
    if (clauses.length === 0 || clauseOf(clause) !== null) clauses.push(clause);
    else clauses.push(`${clauses.pop() ?? ''} and ${clause}`);
  }
  const read = clauses.map(clauseOf);
  return read.every((one) => one !== null) ? read : null;
}

function spaced(part: string): string {
  return part.trim().replace(LEAD, '').replace(SIGN, ' $1 ').replace(/:\s+/, ' : ').replace(/\s+/g, ' ').trim();
}

function clauseOf(clause: string): StatedCondition | null {
  const words = clause.split(' ');
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    const field = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (!isName(field)) return null;
    const [, sign, named] = OF_WORDS.exec(rest) ?? [];
    if (sign !== undefined && named !== undefined)
      return { field, asked: /≠|!|<>|no?t|nicht/i.test(sign) ? `not ${named.trim()}` : named.trim() };
    if (compares(rest)) return { field, asked: rest };
  }
  return null;
}

/** Letters alone, and no word that compares: `over 5` is no field. */
function isName(text: string): boolean {
  if (!/^\p{L}[\p{L} .()%/-]*$/u.test(text)) return false;
  const [span] = readSpans(`${text} 5`, {}) ?? [];
  return span === undefined || span.low?.at === span.high?.at;
}

/** Says which end its numbers are: “Discount 20%” does not. */
function compares(text: string): boolean {
  const spans = readSpans(text, {});
  if (spans === null) return false;
  return /^(?:==?|≠|!=)/.test(text) || spans.some(({ low, high }) => low?.at !== high?.at);
}
