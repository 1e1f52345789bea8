import type { DayOrder } from '../../values/day.ts';
import { readDay } from '../../values/day.ts';

/** Evidence from a text that leaves no choice, and from one that only suggests. */
const SURE = 100;

/**
 * What decimals of a column of conditions are written with. `50.000` alone is taken for fifty thousand: three digits behind
 * a point are thousands wherever no other cell has decimals behind one. Undefined where nothing tells.
 */
export function decimalIn(texts: Iterable<string>): '.' | ',' | undefined {
  let [point, comma] = [0, 0];
  for (const text of texts) {
    if (text.length > 120) continue;
    for (const [number] of text.matchAll(/\d[\d.,]*\d/g)) {
      const last = /([.,])(\d+)$/.exec(number);
      if (last === null) continue;
      const isGroup = last[2]?.length === 3 && !/^0[.,]/.test(number);
      const isSure = !isGroup || /[.,]\d{3}[.,]/.test(number);
      const isPoint = (last[1] === '.') !== isGroup;
      if (isPoint) point += isSure ? SURE : 1;
      else comma += isSure ? SURE : 1;
    }
  }
  return point === comma ? undefined : point > comma ? '.' : ',';
}

/** Whether days of a column are written before months, from the days that leave no choice; undefined where none tells. */
export function orderIn(texts: Iterable<string>): DayOrder | undefined {
  let [dmy, mdy] = [0, 0];
  for (const text of texts) {
    if (text.length > 120) continue;
    for (const [day] of text.matchAll(/\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/g)) {
      const read = readDay(day);
      if (read === null || read.ambiguous) continue;
      if (read.order === 'dmy') dmy += 1;
      if (read.order === 'mdy') mdy += 1;
    }
  }
  return dmy === mdy ? undefined : dmy > mdy ? 'dmy' : 'mdy';
}
