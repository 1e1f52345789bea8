import { NUMBER_WORDS, smallNumber } from './number-words.ts';
import type { SpanUnit } from './trigger.ts';

/** For how long a condition has to hold, and the text without it. */
export interface Duration {
  readonly periods: number;
  readonly unit: SpanUnit | null;
  readonly rest: string;
}

const UNIT =
  '(?:(?:business |working |calendar |straight |full )?(?:days?|weeks?|months?|quarters?|years?|sprints?|periods?|readings?|measurements?|times|reports?|mos|wks?|qtrs?|yrs?)|(?:arbeits|werk)?tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|perioden?|messwerte?n?|messungen|mal(?:e)?)';
const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;
const RUNNING =
  '(?:consecutive(?:ly)?|successive|straight|in a row|running|in succession|back[- ]to[- ]back|aufeinander ?folgenden?r?|in folge|hintereinander|nacheinander|in serie|am st[uü]ck)';
const MIDDLE = `(?:,? ?(?:for|over|in|during|across|f[uü]r|[uü]ber|an|w[aä]hrend|seit) (?:at least |the last |the past |the next |more than |mindestens |den letzten |mehr als )?|,? ?(?:longer than|l[aä]nger als) )`;

/** `for two consecutive months`, `2 months in a row`, `in zwei aufeinanderfolgenden Monaten`, `zwei Wochen hintereinander`. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${MIDDLE}?${COUNT}(?: |-)(?:or more )?${RUNNING} (${UNIT})(?!\\p{L})`, 'iu'),
  new RegExp(`${MIDDLE}?${COUNT} (${UNIT})(?: lang)? ${RUNNING}(?!\\p{L})`, 'iu'),
  new RegExp(`${MIDDLE}${COUNT} (?:or more )?(${UNIT})(?: lang)?(?!\\p{L})`, 'iu'),
  new RegExp(`(?:,? )${COUNT} (${UNIT}) lang(?!\\p{L})`, 'iu'),
];
const TWICE = new RegExp(`(?:,? )(twice|zweimal|dreimal|three times|thrice)(?: ${RUNNING})?(?!\\p{L})`, 'iu');
const UNITS: readonly (readonly [SpanUnit, RegExp])[] = [
  ['day', /\bdays?\b|tag/i],
  ['week', /week|wk|woche/i],
  ['month', /month|mos|monat/i],
  ['quarter', /quart|qtr/i],
  ['year', /year|yr|jahr/i],
];

/** Takes the duration out of a condition; one period where it states none. */
export function readDuration(text: string): Duration {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const periods = match === null ? null : smallNumber(match[1] ?? '');
    if (match === null || periods === null || periods < 1) continue;
    const unit = UNITS.find(([, test]) => test.test(match[2] ?? ''))?.[0] ?? null;
    return { periods, unit, rest: text.replace(match[0], ' ') };
  }
  const twice = TWICE.exec(text);
  if (twice === null) return { periods: 1, unit: null, rest: text };
  return { periods: /^(?:twice|zwei)/i.test(twice[1] ?? '') ? 2 : 3, unit: null, rest: text.replace(twice[0], ' ') };
}
