import type { Comparison } from './comparison-words.ts';

/** Words behind their number: `10%以上`, `100万円未満`, `50万円を超える`. */
const BEHIND: readonly (readonly [Comparison, string])[] = [
  ['>=', '及?以上|이상'],
  ['<=', '及?以下|以内|まで|이하|이내'],
  ['<', '未満|未满|より小さい|미만'],
  ['>', '超える|超過|超(?![过え])|より大きい|초과'],
];
/** Words in front of it: `低于10万元`, `不超过10%`. Longer ones stand first, since they hold others. */
const BEFORE: readonly (readonly [Comparison, string])[] = [
  ['<=', '不超过|不超過|不高于|不高於|不大于|不大於|不多于|小于等于|小於等於|小于或等于|至多|最多|最大|最高'],
  ['>=', '不低于|不低於|不少于|不小于|不小於|大于等于|大於等於|大于或等于|至少|最少|最低'],
  ['<', '低于|低於|小于|小於|少于|少於|不足|不到'],
  ['>', '超过|超過|超出|高于|高於|大于|大於|多于|多於|超'],
];
const SCALES: ReadonlyMap<string, number> = new Map([
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['百万', 1e6],
  ['億', 1e8],
  ['亿', 1e8],
  ['억', 1e8],
]);
/** What is counted. What 元 counts differs from country to country: it says no currency. */
const UNITS: readonly (readonly [string, string])[] = [
  ['人民币元?|人民幣元?', 'cny'],
  ['円', 'jpy'],
  ['원', 'krw'],
  ['美元|ドル|달러', 'usd'],
  ['欧元|歐元|ユーロ', 'eur'],
  ['元|圓', ''],
  ['営業日|工作日|营业日|日間?|天|영업일|일', 'days'],
  ['[ヶヵかカケ]月|个月|個月|개월', 'months'],
  ['週間|周|주', 'weeks'],
  ['時間|小时|小時|시간', 'hours'],
  ['年間?|년', 'years'],
];
const JOINS: readonly (readonly [RegExp, string])[] = [
  [/かつ|并且|且|및/g, ' and '],
  [/または|又は|或者?|또는/g, ' or '],
];

const SCALE = [...SCALES.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const TO = String.raw`\s*(?:[-~–—〜]|から|至|到|부터)\s*`;
const SCALED_BOTH = new RegExp(`(${NUMBER})${TO}(${NUMBER})\\s*(${SCALE})`, 'g');
const SCALED = new RegExp(`(${NUMBER})\\s*(${SCALE})`, 'g');
const MARKED = String.raw`${NUMBER}(?:\s*%| (?:[a-z]{3,6})(?![a-z]))?`;
const SCRIPT = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const DAY = /\d\s*(?:年|년)\s*\d|\d\s*(?:月|월)\s*\d/;

/**
 * Writes Japanese, Chinese and Korean comparisons as signs in front of their numbers: `100万円未満` is `< 1000000 jpy`,
 * `10%超20%以下` is `> 10% <= 20%`. Any other text is left as it is, so that unknown words stay unknown.
 */
export function withSigns(text: string): string {
  if (!SCRIPT.test(text) || DAY.test(text)) return text;
  let rest = withUnits(text.normalize('NFKC').replace(/\(含\)/g, ''));
  for (const [words, sign] of JOINS) rest = rest.replace(words, sign);
  for (const [sign, words] of BEHIND)
    rest = rest.replace(new RegExp(`(?<![<>=] ?)(${MARKED})\\s*を?\\s*(?:${words})`, 'g'), ` ${sign} $1 `);
  for (const [sign, words] of BEFORE) rest = rest.replace(new RegExp(`(?:${words})\\s*(?=\\d)`, 'g'), ` ${sign} `);
  return rest
    .replace(new RegExp(`(${MARKED})${TO}(?=\\d)`, 'g'), '$1 - ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withUnits(text: string): string {
  let rest = text
    .replace(SCALED_BOTH, (_, low: string, high: string, scale: string) => `${low}${scale}-${high}${scale}`)
    .replace(SCALED, (_, number: string, scale: string) =>
      String(Number(number.replaceAll(',', '')) * (SCALES.get(scale) ?? 1)),
    );
  for (const [words, unit] of UNITS)
    rest = rest.replace(new RegExp(`(?<=\\d)\\s*(?:${words})`, 'g'), unit === '' ? '' : ` ${unit} `);
  return rest;
}

const IN_HEADER = new RegExp(`\\(\\s*(${SCALE})?(円|元|圓|원|人民币元?|人民幣元?)?\\s*\\)\\s*$`);
const OF_SIGN: ReadonlyMap<string, string> = new Map([
  ['円', 'jpy'],
  ['원', 'krw'],
]);

/** A header with its unit as those of other languages: `金額（万円）` is `金額 (万 jpy)`. */
export function withHeaderUnit(header: string): string {
  if (!SCRIPT.test(header)) return header;
  return header.normalize('NFKC').replace(IN_HEADER, (_, scale = '', sign = '') => {
    const code = OF_SIGN.get(sign) ?? (String(sign).startsWith('人') ? 'cny' : '');
    const unit = `${scale} ${code}`.trim();
    return unit === '' ? '' : ` (${unit})`;
  });
}
