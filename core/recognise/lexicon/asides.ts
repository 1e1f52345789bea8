import { anyCase } from './any-case.ts';

/** What makes a score, said in letters, alone or behind its name: `P x I`, `L*C`. */
const PRODUCT = anyCase`(?<!\p{L})(\p{L}{1,2})\s?[x×*]\s?(\p{L}{1,2})(?!\p{L})`;

/** What amounts are counted in, behind their name: `Budget k€`, `Cost in TEUR`. */
const MONEY_UNIT = anyCase`(?<=\p{L}{3})[\s,]+(?:in )?(?:[ktm][€$£¥]|[€$£¥][ktm]|[ktm](?:eur|usd|gbp|chf))$`;

/** By the year, behind what is counted: `Benefit p.a.` */
const A_YEAR = anyCase`(?<=\p{L}{4})\s+p\.\s?a\.?(?=$|[\s,])`;

/** A unit behind a comma, as it stands in brackets elsewhere: `Duration, days`, `Стоимость, руб.` */
const UNIT_BEHIND = anyCase`,\s*(?:[%€$£]|h|hrs?|hours?|d|days?|min|mins|weeks?|months?|pd|md|pt|usd|eur|gbp|chf|tsd|mio|tage?|std|stunden|wochen|jours?|j|heures?|dagen|uren|d[ií]as?|horas?|gg|giorni|ore|zł|pln|kč|czk|kr|sek|nok|dkk|dni|godz|руб\p{L}*|тыс\.?\s*руб\p{L}*|млн|грн|дн\p{L}*|д|ч|час\p{L}*|мес|нед|шт|чел[\p{L}./-]*)\.?\s*$`;

/** Signs that are in every such text, and in few others: looking for one is much quicker than for what it stands in. */
const MULTIPLIES = /[x×*]/i;
const CURRENCY = /[€$£¥]|eur|usd|gbp|chf/i;

/** A number that only counts, alone or behind the letter of a phase or a version: `Dependency 3`, `Remarks P2`. */
const COUNTED = /(?<=\p{L}{3})(?:[\s#_-]*|\s+[PVR])\d{1,2}$/u;

/** The number or letter of a column in front of its name: `1. Task`, `(2) Owner`, `c) Due`. */
const NUMBERED = /^\s*(?:\((?:\d{1,2}|\p{Ll})\)|\d{1,2}[.)]|\p{Ll}\))\s*(?=\p{L})/u;

/** What a header may hold, told behind its name: `Owner e.g. Ada Lin`, `Typ z. B. intern`. */
const FOR_EXAMPLE = anyCase`(?<=\p{L}{3}.*)[\s,;:–-]+(?:e\.? ?g\.?|i\. ?e\.|for example|such as|z\. ?b\.|zum beispiel|p\. ?ex\.|par exemple|p\. ?ej\.|por ejemplo|por exemplo|ad es(?:empio|\.)|bijv\.|t\.ex\.|f\.eks\.|np\.|напр(?:имер|\.))(?:\s|$).*$`;

/** What is to be written there, behind a header's own words: `As a <type of user>`. */
const TO_FILL_IN = /(?<=\S\s*)<\p{L}[^<>]*>/gu;

/** Without the number that its column has in a form. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBERED, '');
}

/** Without what stands in brackets, a unit of money, a closing colon, and a number that only counts: `Dependency 3`, `Cost (k€):`. */
export function withoutAsides(text: string): string {
  let rest = FOR_EXAMPLE.without(text.replace(/[([{][^)\]}]*[)\]}]?/g, ' '));
  if (rest.includes('<')) rest = rest.replace(TO_FILL_IN, ' ');
  if (MULTIPLIES.test(rest)) rest = PRODUCT.without(rest);
  if (rest.includes(',')) rest = UNIT_BEHIND.without(rest);
  rest = rest.replace(/^[$€£¥]+(?=\p{L})/u, '').replace(/[:*?\s]+$/, '');
  if (rest.includes('.')) rest = A_YEAR.without(rest);
  if (CURRENCY.test(rest)) rest = MONEY_UNIT.without(rest).trimEnd();
  return /\d$/.test(rest) ? rest.replace(COUNTED, '') : rest;
}
