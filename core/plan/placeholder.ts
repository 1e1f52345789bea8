import type { Field } from './entity.ts';

const SAYS_NOTHING = new RegExp(
  `^(?:${[
    'tb[cdah]|n[/.]?[ad]|none|nothing|nobody|no ?one|nil|null|unknown|open|pending|to be (?:defined|decided|confirmed|determined|named)|x+',
    'not (?:applicable|available|known|yet known|set)|not yet (?:defined|decided|known|named)',
    'keine?|nichts|offen|noch offen|unbekannt|noch unklar|entfällt|k\\. ?a|keine angaben?|nicht (?:bekannt|zutreffend|relevant|vorhanden)|n\\. ?[vz]|(?:noch )?zu (?:klären|definieren|bestimmen)|wird noch \\p{L}+',
    'aucune?|rien|s\\. ?o|sans objet|non (?:défini|connu|concerné|applicable|disponible|renseigné)e?|à (?:définir|confirmer|préciser|nommer|déterminer|compléter)|inconnue?',
    'ningun[oa]?|ningún|nada|s/d|sin (?:datos?|definir|asignar|información)|no (?:aplica|disponible|procede|definid[oa])|por (?:definir|confirmar|determinar|asignar|nombrar)|desconocid[oa]',
    'nenhuma?|não (?:se aplica|aplicável|definid[oa]|disponível|informad[oa]|há)|a (?:definir|confirmar|designar)|sem (?:dados|informação)|desconhecid[oa]',
    'nessun[oa]?|niente|n\\. ?d|non (?:applicabile|disponibile|definit[oa]|pervenut[oa]|not[oa])|da (?:definire|confermare|assegnare|nominare|stabilire|decidere)',
    'geen|n\\.? ?v\\.? ?t|n\\. ?b|onbekend|niet (?:van toepassing|bekend|beschikbaar)|nog (?:niet|onbekend|niet bekend|te bepalen|in te vullen)|nader te bepalen',
    'inget|ingen|saknas|ej (?:aktuellt|tillämpligt|bestämt)|ikke (?:relevant|aktuelt|avklart|fastlagt|kendt|angitt)|ukjent|ukendt|okänt',
    'brak|nie dotyczy|nie ustalono|do ustalenia|do uzupełnienia|nieznan[aey]|neuvedeno|není|neurčeno|nestanoveno|bude (?:doplněno|upřesněno)',
    'yok|belirsiz|belli değil|belirlenecek|belirlenmedi|uygulanmaz|mevcut değil',
    'нет|нету|н/д|не определен[оа]?|не указан[оаы]?|не применимо|неизвестно|отсутствует|уточняется|немає|не визначено',
    '无|無|暂无|暫無|没有|沒有|不适用|不適用|待定|待确认|待補|未定|未确定|不明|なし|無し|特になし|特に無し|該当なし|未記入|없음|미정|미확정|해당 ?없음|해당 ?사항 ?없음|لا يوجد|אין',
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
