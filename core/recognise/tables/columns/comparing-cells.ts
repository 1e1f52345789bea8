import { isApproverHeader } from '../../values/approver-words.ts';
import { readConditionHeader } from '../../values/condition-header.ts';
import { readSpans } from '../../values/condition-spans.ts';
import { saysAny } from '../../values/condition-words.ts';
import { isLogic, readStated } from '../../values/stated-condition.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import type { ColumnProfile } from './column-profile.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Cells that show whether a column is worth a closer look. */
const FIRST = 12;
/** Longer cells tell something instead of comparing. */
const LONG = 45;

const TELLING = anyCase`[<>≤≥≠]|\d\s*%?\s*(?:-|–|—|\.\.|to|bis|a|à)\s*[€$£]?\s*\d|\d\s*[km%€$]?\s*\+\s*$|^\s*(?:[*–—-]|any|all|up to|at least|at most|over|above|below|under|less than|more than|max|min|bis|ab|unter|über|mehr als|alle|beliebig|jusqu|plus de|moins de|hasta|más de|menos de|fino a|oltre|até|between|zwischen|entre|not |all except|unlimited|no limit)\b|\d.*(?:未満|未满|以上|以下|以内|超|から|まで|至|～|〜|이상|이하|미만|초과)|(?:超|[高低大小多少]于|不足)[^\d]*\d|^\s*(?:全て|すべて|全部|任意|不限|모두)\s*$`;

/** Whether a text compares: `< 50,000`, `15–25 %`, `up to 10k`. */
export function isComparison(text: string): boolean {
  return text.length <= LONG && /\d/.test(text) && TELLING.test(text) && readSpans(text, {}) !== null;
}

/** A number alone compares with nothing, negative or not. */
const PLAIN_NUMBER = /^\s*[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?\s*$/i;

/** Share of a column’s cells that compare: `< 50,000`, `15–25 %`, `up to 10k`, `any`. Numbers and plain words alone do not. */
export const conditionShare = rememberedOf(({ filled, dates, examples }: ColumnProfile): number =>
  filled === 0 || dates > 0.5 ? 0 : shareOf([...examples]),
);

/** Whether a column’s cells compare, or its header makes ends of the numbers below it: `Approval limit`, `Amount from`. */
export const comparesCells = rememberedOf(findComparing);

function findComparing({ header, profile, isPeriod }: ColumnEvidence): boolean {
  if (isPeriod) return false;
  if (conditionShare(profile) >= 0.4 || statesFields(header, profile)) return true;
  if (profile.numbers < 0.6 || profile.dates > 0.2 || header === '') return false;
  const { compare, kind } = readConditionHeader(header);
  return (compare !== null && kind !== 'day') || (profile.moneyFormat >= 0.4 && isApproverHeader(header));
}

/** Whether the cells under “If” or “And” name what they compare: `Discount > 20%`. */
function statesFields(header: string, { examples }: ColumnProfile): boolean {
  if (!isLogic(header) || examples.size === 0) return false;
  const asked = [...examples].filter((text) => !saysAny(text));
  return asked.filter((text) => readStated(text) !== null).length >= Math.max(1, asked.length * 0.6);
}

/** Longer texts are not looked through: that takes the square of their length. */
function tells(text: string): boolean {
  return text.length <= LONG * 2 && TELLING.test(text);
}

function shareOf(texts: readonly string[]): number {
  // Most columns compare nothing, and their first cells show it.
  if (!texts.slice(0, FIRST).some(tells)) return 0;
  let telling = 0;
  let open = 0;
  for (const text of texts) {
    if (PLAIN_NUMBER.test(text) || !tells(text)) continue;
    if (saysAny(text)) open += 1;
    else if (readSpans(text, {}) !== null) telling += 1;
    else if (/^\s*(?:not |all except|any (?:but|except))/i.test(text)) telling += 1;
  }
  // A dash alone is as often a gap as a condition.
  return telling === 0 ? 0 : (telling + open) / texts.length;
}
