import type { Measure } from '../../../plan/measure.ts';
import { readCadence } from '../../values/cadence.ts';
import { readTargetRange } from '../../values/target-range.ts';
import { readDirection, readMeasureKind, readTarget } from '../../values/target.ts';
import type { Reader } from './readers.ts';
import { inWords } from './readers.ts';

/** A number a measure aims at or stands at; words before and units behind it are left out (`≥ 4.5`, `< 5 days`). */
export const MEASURED: Reader<number> = {
  habit: 'number',
  byFill: false,
  read(value, _style, { habits }) {
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? (readTarget(value, habits.decimal)?.value ?? null) : null;
  },
};

/** Both ends of a target that is a range; null where the cell states one number. */
export const RANGE: Reader<NonNullable<Measure['targetRange']>> = {
  habit: 'number',
  byFill: false,
  read: (value, _style, { habits }) => (typeof value === 'string' ? readTargetRange(value, habits.decimal) : null),
};

/** Whether the cell shows a percentage. */
export const SHOWS_SHARE: Reader<boolean> = {
  habit: null,
  byFill: false,
  read: (value, style) =>
    typeof value === 'number'
      ? style.numberFormat.includes('%')
      : typeof value === 'string' && /\d\s*(?:%|percent\b|prozent\b)/i.test(value),
};

export const DIRECTION: Reader<NonNullable<Measure['direction']>> = inWords(readDirection);
export const MEASURE_KIND: Reader<NonNullable<Measure['kind']>> = inWords(readMeasureKind);
/** Days between two times of a rhythm. */
export const CADENCE: Reader<number> = inWords(readCadence);
