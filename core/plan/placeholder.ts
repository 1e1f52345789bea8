import type { Field } from './entity.ts';

const SAYS_NOTHING =
  /^(?:\W*|tb[cdah]|n\/?a|n\.a\.|none|nothing|nobody|no ?one|nil|null|unknown|open|pending|to be (?:defined|decided|confirmed|determined|named)|x+|keine?|nichts|offen|aucune?|rien|ningun[oa]?|nada|nessun[oa]?|niente|geen|inget?)\W*$/i;

/** Whether a text stands where an answer is still missing: `TBD`, `n/a`, `none`, `?`, a dash. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 40 && SAYS_NOTHING.test(text.trim());
}

/** Whether a text that its table has a column for is missing: the cell is empty, or only holds a place. */
export function lacksText(text: Field<string>): boolean {
  return text === null || (text !== undefined && isPlaceholder(text));
}
