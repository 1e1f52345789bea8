import { fold } from '../lexicon/fold.ts';
import type { ReadNumber } from './number.ts';
import { readNumber } from './number.ts';

/** What a measure aims at. */
export interface Target {
  readonly value: number;
  readonly direction: 'higher' | 'lower' | null;
  readonly read: ReadNumber;
}

const HIGHER =
  /^(?:>=?|≥|=>|at least|min(?:imum|\.)?(?!\p{L})|more than|over|above|mindestens|mind\.|uber|au moins|plus de|al menos|mas de|almeno|oltre)\s*/u;
const LOWER =
  /^(?:<=?|≤|=<|at most|max(?:imum|\.)?(?!\p{L})|less than|under|below|up to|hochstens|unter|bis zu|au plus|moins de|menos de|como maximo|al massimo|meno di)\s*/u;

/** Reads a target: `95 %`, `≥ 4.5`, `< 5 days`, `at most 3`, `10k`; null where no number leads it. */
export function readTarget(text: string, decimal?: '.' | ','): Target | null {
  if (text.length > 60) return null;
  const whole = fold(text);
  const direction = HIGHER.test(whole) ? 'higher' : LOWER.test(whole) ? 'lower' : null;
  const bare = whole.replace(HIGHER, '').replace(LOWER, '').replace(/\+$/, '').trim();
  const leading = /^(?:[€$£¥] ?)?-?\d[\d.,' ]*\d?(?: ?[%kmb](?![\p{L}]))?/u.exec(bare)?.[0].replace(/[., ]+$/, '');
  const read = readNumber(bare, decimal) ?? (leading === undefined ? null : readNumber(leading, decimal));
  return read === null ? null : { value: read.value, direction, read };
}

const UP =
  /^(?:higher(?: is better)?|up|increase|increasing|grow|growth|max(?:imi[sz]e|imum)?|more(?: is better)?|raise|above|>=?|≥|↑|⬆️?|▲|\+|hoher|steigend|mehr|hausse|plus|aumentar|subir|aumentare)$/;
const DOWN =
  /^(?:lower(?: is better)?|down|decrease|decreasing|reduce|reduction|min(?:imi[sz]e|imum)?|less(?: is better)?|fewer|below|<=?|≤|↓|⬇️?|▼|-|niedriger|sinkend|weniger|baisse|moins|reducir|bajar|ridurre)$/;
const RANGE =
  /^(?:(?:in |within )?(?:a |the )?(?:range|band)|in-range|between|hold|maintain|stable|keep|target|=|↔|bereich)$/;

/** Reads which way is better; null for other words. */
export function readDirection(text: string): 'higher' | 'lower' | 'in-range' | null {
  const folded = fold(text);
  if (UP.test(folded)) return 'higher';
  if (DOWN.test(folded)) return 'lower';
  return RANGE.test(folded) ? 'in-range' : null;
}

/** Reads whether a measure leads or lags: inputs and drivers lead, outcomes and results lag; null for other words. */
export function readMeasureKind(text: string): 'leading' | 'lagging' | null {
  const folded = fold(text);
  if (/^(?:lead|leading|leading indicator|input|driver|fruhindikator|avance|adelantado)$/.test(folded))
    return 'leading';
  if (
    /^(?:lag|lagging|lagging indicator|lagging outcome|output|outcome|result|spatindikator|retarde|rezagado)$/.test(
      folded,
    )
  )
    return 'lagging';
  return null;
}
