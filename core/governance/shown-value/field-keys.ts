import { isCurrency } from './currency-signs.ts';
import { fieldKey } from './field-key.ts';
import { isTimeUnit } from './read-term.ts';

/** `Deal size (ACV)`, `ACV [annual contract value]` */
const IN_BRACKETS = /^([^()[\]]+)[([]([^()[\]]+)[)\]][\s*:]*$/;
/** `Deal size / ACV`, `Segment/Region` */
const AT_SLASHES = /\s*\/\s*/;
/** What follows “per”: a price per seat is no price. */
const COUNTED =
  /^(?:units?|seats?|users?|licen[cs]es?|items?|pieces?|heads?|person|employees?|annum|stück|stk|einheit|nutzer|platz|lizenz|kopf|mitarbeiter)\.?$/iu;
/** What brackets say of a value, without being a name of it. */
const QUALIFIES =
  /^(?:in|per|pro|incl|excl|inkl|exkl|max|min|e\.?g|z\.? ?b|if|optional|required|mandatory|converted|calculated|estimated|actual|planned|total|net|gross|netto|brutto|gesamt|new|old|neu|alt|from|to|von|bis|y|yes|ja|n|no|nein|deprecated|local|base|org|api|id)(?![\p{L}\p{N}])/iu;

/**
 * All that a header or label calls its field, as compared by `fieldKey`, its own name first: `Deal size (ACV)` and
 * `Deal size / ACV` are also an ACV. Units, what qualifies a value and what it is counted per are no names;
 * several words are also known without the s at their end.
 */
export function fieldKeys(name: string): readonly string[] {
  const own = fieldKey(name);
  const parts = namesIn(name.trim());
  const all = parts.every(isName) ? [own, ...parts.map(fieldKey)] : [own];
  return [...new Set([...all, ...singular(name, own)])];
}

/** `Payment terms` of a `Payment term`; alone, terms are another thing than a term. */
function singular(name: string, own: string): readonly string[] {
  return /\p{L}[\s_]+\p{L}+[^s\P{L}]s$/u.test(name.trim()) ? [own.slice(0, -1)] : [];
}

function namesIn(name: string): readonly string[] {
  const bracketed = IN_BRACKETS.exec(name);
  if (bracketed !== null) return bracketed.slice(1);
  return name.length > LONGEST || /[([]/.test(name) ? [] : name.split(AT_SLASHES);
}

/** Longer headers are sentences. */
const LONGEST = 80;

/** In small letters behind a name in capitals stands what kind of value it is: `Discount (list)`. */
function isName(part: string, at: number, [first = '']: readonly string[]): boolean {
  const bare = part.trim();
  const isSmall = /^\p{Ll}/u.test(bare) && /^\p{Lu}/u.test(first.trim());
  return (
    /\p{L}.*\p{L}|[^\p{ASCII}\d]/u.test(bare) &&
    !(at > 0 && (isSmall || QUALIFIES.test(bare))) &&
    !(isCurrency(bare) || isTimeUnit(bare) || COUNTED.test(bare))
  );
}
