import { anyCase } from '../lexicon/any-case.ts';
import { fold } from '../lexicon/fold.ts';

/** What a cell of words asks: anything, nothing, something, what no other row names, or some words. */
export type WordCondition =
  | { readonly is: 'any' | 'empty' | 'filled' | 'others' | 'open' }
  | { readonly is: 'list'; readonly not: boolean; readonly parts: readonly string[] };

const NOUN = `amounts?|values?|sizes?|deals?|segments?|regions?|countr(?:y|ies)|products?|customers?|clients?|types?|terms?|vendors?|suppliers?|categor(?:y|ies)|departments?|discounts?|orders?|contracts?|cases?|currenc(?:y|ies)|industr(?:y|ies)|channels?|(?:payment )?terms|durations?|lengths?|levels?|betrage?|werte?|segmente?n?|regionen|lander|produkte?n?|kunden?|lieferanten|montants?|regions?|pays|produits?|clients?|paises|productos|clientes|importes?|regiones|segmentos|prodotti|clienti|paesi|importi|segmenti`;
const ANY_WORDS = `any|all|every|each|whatever|beliebige?[rsn]?|alle|jede[rsn]?|samtliche|tous|toutes|tout|toute|todos?|todas?|tutti|tutte|cualquiera?|qualsiasi|qualquer|alle|elke|alla|wszystkie|dowoln[yae]|kazdy|любо[йе]|все|全て|すべて|全部|任意|不限|모두`;
const ANY = anyCase`^(?:[*∗_\-–—‒.·/]+|n\.? ?/? ?a\.?|n\.a\.|k\.? ?a\.?|not applicable|not relevant|irrelevant|no (?:limit|restriction|cap|maximum|minimum|constraint|condition)s?|unlimited|unrestricted|unbegrenzt|unbeschrankt|ohne (?:limit|grenze|begrenzung|beschrankung)|kein limit|sans limite|illimite|sin limite|ilimitado|sem limite|senza limiti?|illimitato|∞|don'?t care|doesn'?t matter|does not matter|egal|anything|everything|everyone|entfallt|nicht relevant|sans objet|indifferent|indiferente|no aplica|nao se aplica|non applicabile|(?:${ANY_WORDS})(?: (?:of them|(?:[\p{L}-]{2,16} )?(?:${NOUN})))?|otherwise|else|in all other cases|all other cases|default|sonst|ansonsten|sinon|en otro caso|altrimenti|caso contrario)$`;
const EMPTY =
  /^(?:(?:is )?(?:empty|blank|missing|unset)|not (?:set|given|provided|stated|specified|filled(?: in)?|entered|available)|none (?:given|provided|stated|specified)|nothing(?: given)?|no value|leer|nicht (?:angegeben|gesetzt|ausgefullt|vorhanden)|ohne angabe|keine angabe|vide|non (?:renseigne|precise)|vacio|sin (?:valor|especificar)|no (?:indicado|informado)|vazio|nao (?:informado|preenchido)|vuoto|non (?:indicato|compilato)|null|none|keine[rs]?|aucune?|ningun[oa]|nessun[oa]|nenhum|nenhuma|geen|ingen)$/;
/** Nothing of something: a number of 0 where numbers stand. */
const ZERO =
  /^(?:none|no|nil|zero|keine?[nrs]?|null|ohne|aucune?|sans|ningun[oa]?|sin|nessun[oa]?|senza|nenhum|nenhuma|sem|geen|zonder|ingen|utan|uten)(?: [\p{L}-]{2,20})?$/u;
const FILLED =
  /^(?:(?:is )?(?:filled(?: in)?|set|given|provided|present|stated|specified)|not (?:empty|blank|null)|is not (?:empty|blank|null)|any value given|something|angegeben|ausgefullt|gesetzt|nicht leer|vorhanden|renseigne|non vide|no vacio|indicado|informado|preenchido|nao vazio|compilato|non vuoto)$/;
const OTHERS = anyCase`^(?:(?:(?:all |any |the |everything |anything |everybody )?(?:others?|else|rest|remaining|remainder)(?: of (?:the )?world)?|(?:alle |die )?(?:sonstigen?|sonstige[rs]?|anderen?|ubrigen?|restlichen?|rest|weitere)|(?:tous |toutes )?(?:les )?autres?|(?:todos los |todas las |los |las )?(?:demas|otr[oa]s?|resto)|(?:tutti gli |tutte le )?altr[ie]|(?:todos os |todas as |os |as )?(?:outr[oa]s?|demais))(?: (?:${NOUN}))?|row|rest of world|overige|ovriga|ovrige|pozostale|прочие|остальные|その他|其他|기타)$`;
const NOT =
  /^(?:(?:all|any|every(?:thing|one)?|anything|alle|alles|jede[rs]?|tous|toutes|tout|todos|todas|tutti|tutte|alle)(?: [\p{L}]{3,16})? (?:except(?:ing)?(?: for)?|but(?: not)?|excluding|excl\.?|other than|without|ausser|bis auf|ohne|sauf|hormis|excepte|excepto|menos|salvo|eccetto|tranne|exceto|behalve|utom|undtagen)|not in|is not|isn'?t|not(?! for[- ]profit)|except(?: for)?|excluding|excl\.?|other than|anything but|outside(?: of)?|nicht in|nicht|ausser(?:halb(?: von)?)?|ohne|pas|hors|sauf|excepto|salvo|fuera de|eccetto|tranne|fuori|exceto|fora de|behalve|niet|utom|undtagen)(?: in)?(?= )|^(?:!=|<>|!)/u;
const OPEN =
  /^(?:tbd|tba|tbc|to be (?:defined|determined|decided|confirmed)|\?+|open|offen|noch offen|pending|a definir|por definir|da definire|xxx?)$/;

/** Longer texts are no list of words. */
const LONGEST = 400;

/** A comma between a digit and three more is one of a number: `about 50,000`. */
const STRONG = /\s*(?:(?<!\d),|,(?!\d{3}(?!\d))|[;\n\r|•])\s*|\s+(?:or|oder|ou|o|eller|lub|или)\s+|、|，|；/iu;
const WEAK = /\s*(?:\/|&|\+)\s*|\s+(?:and|und|et|y|e|en|och|og|i|и)\s+/iu;

/**
 * Reads a cell of words: `Mid-market, SMB`, `not EMEA`, `all except Japan`, `any`, `all others`. Words are kept as written;
 * “and”, `/` and `&` part them only where `isSplit` says that the whole is no name of its own.
 */
export function readWords(text: string, isSplit: (whole: string) => boolean): WordCondition {
  if (text.length > LONGEST) return { is: 'open' };
  const written = text.replaceAll('≠', '!=').trim();
  const folded = fold(written);
  if (folded === '' || ANY.test(folded)) return { is: 'any' };
  if (EMPTY.test(folded)) return { is: 'empty' };
  if (FILLED.test(folded)) return { is: 'filled' };
  if (OTHERS.test(folded)) return { is: 'others' };
  if (OPEN.test(folded)) return { is: 'open' };
  const not = NOT.exec(folded);
  const bare = not === null || not[0].length >= folded.length ? written : unfolded(written, folded, not[0]);
  if (not !== null && bare === null) return { is: 'open' };
  const parts = strongParts(bare ?? written).flatMap((part) => (isSplit(part) ? weakParts(part) : [part]));
  const unique = [...new Map(parts.map((part) => [fold(part), part])).values()];
  return { is: 'list', not: not !== null && bare !== written, parts: unique };
}

/** Whether a cell asks nothing: `any`, `*`, `no limit`, or no word at all. */
export function saysAny(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return folded === '' || ANY.test(folded);
}

/** Whether a cell says “none” where a number is asked: `none`, `no discount`, `kein Rabatt`. */
export function isZeroWord(text: string): boolean {
  const folded = fold(text);
  return ZERO.test(folded) && !ANY.test(folded);
}

/** What is written behind a folded beginning; null where folding changed how long it is. */
function unfolded(written: string, folded: string, start: string): string | null {
  const bare = written.replace(/\s+/g, ' ');
  const at = bare.length === folded.length ? start.length : bare.search(/\S+$/);
  const rest = bare.slice(at).trim();
  return rest === '' ? null : rest;
}

/** The parts between commas, semicolons, line breaks and “or”. */
function strongParts(text: string): readonly string[] {
  return text
    .split(STRONG)
    .map((part) => part.replace(/^["“„']+|["”“']+$/g, '').trim())
    .filter((part) => part !== '');
}

/** The parts between “and”, `/` and `&`, which are as often inside of names. */
export function weakParts(text: string): readonly string[] {
  return text.split(WEAK).filter((part) => part !== '');
}

const YES =
  /^(?:y|yes|true|x|✓|✔|√|☑|ja|j|wahr|oui|vrai|si|sim|verdadero|verdadeiro|vero|да|tak|evet|是|はい|예|required|erforderlich)$/u;
const NO =
  /^(?:n|no|false|✗|✘|✕|☐|nein|falsch|non|faux|nao|falso|nej|nei|nee|нет|nie|hayir|否|いいえ|아니요|not required|nicht erforderlich)$/u;

/** `yes` or `no` where a cell answers a question; null for other words. */
export function readAnswer(text: string): 'yes' | 'no' | null {
  const folded = fold(text);
  if (YES.test(folded)) return 'yes';
  return NO.test(folded) ? 'no' : null;
}
