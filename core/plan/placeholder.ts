import type { Field } from './entity.ts';

const SAYS_NOTHING = new RegExp(
  `^(?:${[
    'tb[cdah]|n[/.]?a|none|nothing|nobody|no ?one|nil|null|unknown|open|pending|to be (?:defined|decided|confirmed|determined|named)|x+',
    'keine?|nichts|offen|aucune?|rien|ningun[oa]?|nada|nessun[oa]?|niente|geen|inget|brak|нет|нету|не определен[оа]?|неизвестно|немає',
    '无|無|暂无|没有|待定|未定|不明|なし|無し|該当なし|未記入|없음|미정|해당 ?없음|لا يوجد|אין',
  ].join('|')})$`,
  'u',
);

/** What stands around the words, and alone where nobody wrote any: `– ? –`, `(tbd)`. */
const AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** Whether a text stands where an answer is still missing: `TBD`, `n/a`, `none`, `?`, a dash. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 40) return false;
  const words = text.toLowerCase().replace(AROUND, '');
  return words === '' || SAYS_NOTHING.test(words);
}

/** Whether a text that its table has a column for is missing: the cell is empty, or only holds a place. */
export function lacksText(text: Field<string>): boolean {
  return text === null || (text !== undefined && isPlaceholder(text));
}
