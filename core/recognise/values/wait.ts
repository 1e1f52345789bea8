import { fold } from '../lexicon/fold.ts';
import { readDuration } from './duration.ts';
import { readNumber } from './number.ts';

/** Words for no wait at all, and for up to a day. */
const NOW =
  /^(?:immediate(?:ly)?|instant(?:ly)?|now|none|no wait|at once|real-?time|sofort|unverzuglich|keine|immediat(?:ement)?|inmediat[oa]|immediato|imediato|direct)$/;
const DAY =
  /^(?:same (?:working |business )?day|(?:next|1|one) (?:working |business )?day|overnight|am selben tag|gleicher tag|nachster (?:arbeits|werk)?tag|meme jour|jour meme|mismo dia|stesso giorno|mesmo dia)$/;
const LEAD =
  /^(?:<=?|≤|~|max(?:imum|\.)?|at most|up to|within|in|under|less than|no more than|innerhalb von|innerhalb|binnen|hochstens|maximal|bis zu|bis|sous|dans|en moins de|dentro de|en|max|hasta|ate|entro|fino a|binnen)\s+/;
const BUSINESS =
  /\b(?:working|business|office|arbeits\p{L}*|werk\p{L}*|ouvr\p{L}*|habiles|laborables|lavorativ\p{L}*|uteis)\b/u;

const WORKING_DAYS =
  / ?\b(?:bds?|wds?|b-?days?|workdays?|arbeitstage?n?|werktage?n?|werkdagen|arbetsdagar|arbeidsdager|arbejdsdage)\b/;

/**
 * Reads a wait in working days: `2 d`, `24h`, `1 working day`, `within 3 business days`, `1–2 days` (the longer one), a plain
 * number in the unit of `header`. Hours pass by the clock, 24 to a day, as waiting does, unless they are said to be working hours,
 * 8 to a day. Null for other words.
 */
export function readWait(text: string, header = '', decimal?: '.' | ','): number | null {
  if (text.length > 60) return null;
  const folded = fold(text).replace(/(?<=\p{L})\.$/u, '');
  if (NOW.test(folded)) return 0;
  if (DAY.test(folded)) return /^(?:same|am selben|gleicher|meme|jour|mismo|stesso|mesmo)/.test(folded) ? 0 : 1;
  const bare = folded
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(/^.{1,12}?(?:-|–|—|to|bis|a)\s*(?=\d)/, '');
  const number = readNumber(bare, decimal);
  if (number !== null && !number.percent && number.currency === null) {
    const minutes = number.scale === 1e6 ? null : number.value;
    return minutes === null ? null : inDays(minutes, unitIn(header), BUSINESS.test(fold(header)));
  }
  const plain = bare.replace(WORKING_DAYS, ' days').replace(BUSINESS, ' ').replace(/\s+/g, ' ').trim();
  const duration = readDuration(bare) ?? readDuration(plain);
  if (duration === null) return null;
  return inDays(duration.amount, duration.unit, BUSINESS.test(bare));
}

/** A plain number of a cell in the unit of its header; days where it names none. */
export function waitOf(value: number, header: string): number {
  return inDays(value, unitIn(header), BUSINESS.test(fold(header)));
}

type Unit = NonNullable<ReturnType<typeof readDuration>>['unit'];

function unitIn(header: string): Unit {
  for (const word of fold(header).split(/[^\p{L}]+/u)) {
    if (word.length < 2 && !/^[hdw]$/.test(word)) continue;
    const unit = /^(?:in|to|time|timer|at|an|sla|ar|am|mo|sem|wo|uge|ora)$/.test(word)
      ? null
      : readDuration(`1 ${word}`);
    if (unit !== null) return unit.unit;
  }
  return 'days';
}

function inDays(amount: number, unit: Unit, isBusiness: boolean): number {
  if (unit === 'minutes') return amount / (isBusiness ? 480 : 1_440);
  if (unit === 'hours') return amount / (isBusiness ? 8 : 24);
  return amount * { days: 1, weeks: 5, months: 20, years: 240 }[unit];
}
