import { inCommonEra } from './eras.ts';

/** A number from one to four as Chinese and Japanese write it. */
const NUMERALS = '一二三四';

/** Periods of Chinese, Japanese and Korean by what they are called, and how the same is written elsewhere; `$1` is the year. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:(\d{4}) ?[年년](?:度)? ?)?第?([1-4]) ?(?:四半期|季度|분기|q|半期(?=$))$/u, 'q$2 $1'],
  [/^(?:(\d{4}) ?[年년](?:度)? ?)?q([1-4])$/u, 'q$2 $1'],
  [/^(?:(\d{4}) ?[年년](?:度)? ?)?(?:上半年|上半期|上期|상반기)$/u, 'h1 $1'],
  [/^(?:(\d{4}) ?[年년](?:度)? ?)?(?:下半年|下半期|下期|하반기)$/u, 'h2 $1'],
  [/^(?:(\d{4}) ?[年년] ?)?第 ?(\d{1,2}) ?[週周]目?$/u, 'w$2 $1'],
  [/^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?(?:週目|周目|주차)$/u, 'w$2 $1'],
  [/^(\d{4}) ?[年년] ?(1[0-2]|0?[1-9]) ?[月월](?:度|分)?$/u, '$1-$2'],
  [/^([2-4]\d) ?[年년] ?(1[0-2]|0?[1-9]) ?[月월](?:度|分)?$/u, '20$1-$2'],
  // A fiscal year of Japan is named by the year it begins in, in April; one of China is the year.
  [/^(\d{4}) ?年度 ?(1[0-2]|0?[4-9]) ?月(?:度|分)?$/u, '$1-$2'],
  [/^\d{4} ?年度 ?()(0?[1-3]) ?月(?:度|分)?$/u, '$2月'],
  [/^()(1[0-2]|0?[1-9]) ?[月월](?:度|分)?$/u, '$2月'],
  [/^(\d{4})(?:年度|년도?)$/u, '$1'],
];

/** Other words for the same: an ordinal in Roman figures, a month by its number, the word for a year behind it. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^iv\.? (?=quartal|trim|kv|kw|кв)/u, '4. '],
  [/^iii\.? (?=quartal|trim|kv|kw|кв)/u, '3. '],
  [/^ii\.? (?=quartal|trim|kv|kw|кв)/u, '2. '],
  [/^i\.? (?=quartal|trim|kv|kw|кв)/u, '1. '],
  [/^thang ?0?(\d{1,2})$/u, '$1月'],
  [/^thang ?0?(\d{1,2})[ ,/.-]+(?:nam )?(\d{4})$/u, '$2-$1'],
  [/ ?г\.$/u, ''],
];

const MAY_BE = /[年년月월四季上下期第週周주분상하]|^i+v?\.? |^thang|г\.$/u;

/** A folded text of a period as it would be written with Latin letters and Arabic figures; other texts stay. */
export function inLatinShape(text: string): string {
  if (!MAY_BE.test(text)) return text;
  const counted = inCommonEra(text).replace(/[一二三四](?=四半期|季度)/u, (n) => String(NUMERALS.indexOf(n) + 1));
  for (const [shape, written] of [...SHAPES, ...ALIKE])
    if (shape.test(counted)) return counted.replace(shape, written).trim();
  return counted;
}
