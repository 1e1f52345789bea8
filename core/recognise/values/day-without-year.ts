import { fold } from '../lexicon/fold.ts';
import { monthNamed } from './month-names.ts';

/** `12 Mar`, `12. März`, `12-mar`, `12 de marzo`, `Mar 12`, with a day of the week in front or without. */
const NAMED =
  /^(?:\p{L}{2,4}[.,]{0,2} )?(?:(\d{1,2})\.?[ -]?(?:de |di )?(\p{L}{3,})\.?|(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?)$/u;
/** `3/15` or `15/3`, whichever of both the month is. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;
/** `12.3.`, `3月12日`, `3월 12일`. */
const NUMBERED = /^(\d{1,2})\. ?(\d{1,2})\.$|^(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: ?[([]\p{L}[)\]])?$/u;

/** No such day is longer. */
const LONGEST = 24;

/** Whether a text is a day whose year is left to the reader: `12 Mar`, `12.3.`, `3月12日`. */
export function isDayWithoutYear(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const folded = fold(text).normalize('NFC');
  const [, day, name, nameFirst, dayBehind] = NAMED.exec(folded) ?? [];
  if (name !== undefined || nameFirst !== undefined)
    return isDay(day ?? dayBehind) && monthNamed(name ?? nameFirst!) !== null;
  const [, one, other] = SLASHED.exec(folded) ?? [];
  if (one !== undefined) return isDay(one) && isDay(other) && (isMonth(one) || isMonth(other));
  const [, pointed, month, east, dayEast] = NUMBERED.exec(folded) ?? [];
  return isDay(pointed ?? dayEast) && isMonth(month ?? east);
}

function isDay(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 31;
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}
