import type { ChangeOf } from './trigger.ts';

/** What a measure is compared with in time, and the text without it. */
export interface Against {
  readonly against: ChangeOf['against'] | null;
  readonly rest: string;
}

const TO =
  '(?:,? ?(?:as )?(?:compared (?:to|with)|in comparison (?:to|with)|versus|vs\\.?|against|relative to|over|on|from|than(?: in)?|gegen[uü]ber|im vergleich zu[mr]?|verglichen mit|zu[mr]|als(?: im| in der)?) (?:the |dem |der |den |that of the |its )?)';
const PERIOD = '(?:month|week|quarter|period|reading|day|sprint|value)';
const YEAR = new RegExp(
  `${TO}?(?<![\\p{L}])(?:year[- ](?:over|on)[- ]year|y[- ]?o[- ]?y|yoy|im jahresvergleich|vorjahres(?:monats?|quartals?|zeitraums?|wert|periode)|vorjahre?s?|(?:same|corresponding) (?:month|quarter|week|period|day|time) (?:of (?:the )?)?(?:last|previous|prior) year|(?:the )?(?:last|previous|prior|preceding) year|a year (?:ago|before|earlier)|letzte[nms]? jahre?s?)(?![\\p{L}])`,
  'iu',
);
const PREVIOUS = new RegExp(
  `${TO}?(?<![\\p{L}])(?:(?:month|week|quarter|day)[- ](?:over|on)[- ](?:month|week|quarter|day)|m[- ]?o[- ]?m|w[- ]?o[- ]?w|q[- ]?o[- ]?q|vor(?:monats?|woche|quartals?|periode|tage?s?|wert(?:e?s)?)|(?:the )?(?:previous|prior|preceding) ${PERIOD}|${TO}(?:last) ${PERIOD}|(?:letzte[nmrs]?|vorige[nmrs]?) (?:monats?|woche|quartals?|periode))(?![\\p{L}])`,
  'iu',
);

/** Takes `vs last year`, `MoM`, `gegenüber dem Vormonat` out of a condition. */
export function readAgainst(text: string): Against {
  for (const [against, pattern] of [
    ['year', YEAR],
    ['previous', PREVIOUS],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) return { against, rest: text.replace(match[0], ' ') };
  }
  return { against: null, rest: text };
}
