import type { AmountUnit } from '../../plan/resources.ts';
import { unitIn } from './amount-unit.ts';
import { readDuration } from './duration.ts';
import { readNumber } from './number.ts';

/** So much of one skill; `unit` is null where the text does not say it. */
export interface SkillAmount {
  readonly skill: string;
  readonly amount: number;
  readonly unit: AmountUnit | null;
}

const LONGEST = 200;
const PARTS = /\s*(?:[;\n+&]|(?<!\d),|,(?!\d)|\s(?:and|und|et|y|e|en|og|och|plus)\s)\s*/u;
const AMOUNT = String.raw`(\d+(?:[.,]\d+)?)\s*(?:[x×](?=[\s\d]))?\s*(%?)`;
const BEFORE = new RegExp(`^${AMOUNT}\\s*(.*\\p{L}.*)$`, 'u');
const BEHIND = new RegExp(`^([^\\d]*\\p{L}[^\\d]*?)\\s*[:=(–-]?\\s*[x×]?\\s*${AMOUNT}\\s*([\\p{L} -]*)\\)?$`, 'u');
const OF = /^(?:of|for|von|für|de|d[’'])\s+/iu;

/**
 * Reads how much of which skills a cell names: `12 engineers, 2 designers`, `Backend: 30 days; Design 10 days`,
 * `1.5 FTE data science`. Null where any part is not an amount of something: `3 weeks`, `Backend`, `TBD`.
 */
export function readSkillAmounts(text: string): readonly SkillAmount[] | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const amounts: SkillAmount[] = [];
  for (const part of text.split(PARTS)) {
    if (part.trim() === '') continue;
    const amount = readPart(part.trim());
    if (amount === null) return null;
    amounts.push(amount);
  }
  return amounts.length === 0 ? null : amounts;
}

function readPart(part: string): SkillAmount | null {
  if (readDuration(part) !== null) return null;
  const before = BEFORE.exec(part);
  if (before !== null) return named(before[1] ?? '', `${before[2] ?? ''} ${before[3] ?? ''}`.trim());
  const behind = BEHIND.exec(part);
  if (behind === null) return null;
  const unit = `${behind[3] ?? ''}${behind[4] ?? ''}`.trim();
  const said = unitIn(unit);
  // “App Dev 1” may be the name of a team.
  const isNumbered = unit === '' && !/[:=x×(–-]\s*[\d.,]+\)?$/u.test(part);
  return isNumbered || (unit !== '' && said === null) ? null : skillAmount(behind[2] ?? '', behind[1] ?? '', said);
}

/** `FTE backend` behind a number: a unit, then the skill. */
function named(amount: string, rest: string): SkillAmount | null {
  for (const words of [1, 2]) {
    const parts = rest.split(/\s+/);
    const unit = unitOf(parts.slice(0, words).join(' '));
    if (unit !== null) return skillAmount(amount, parts.slice(words).join(' ').replace(OF, ''), unit);
  }
  return skillAmount(amount, rest, null);
}

/** A unit that is nothing else: of `people operations` the first word is none. */
function unitOf(text: string): AmountUnit | null {
  return /^(?:people|heads|points?|share)\b/i.test(text) ? null : unitIn(text);
}

function skillAmount(written: string, name: string, unit: AmountUnit | null): SkillAmount | null {
  const amount = readNumber(written)?.value;
  const skill = name.replace(/[\s()]+/g, ' ').trim();
  if (amount === undefined || !/\p{L}{2}/u.test(skill) || /\d/.test(skill) || skill.length > 40) return null;
  if (unitIn(skill) !== null) return null;
  return { skill, amount: unit === 'share' ? amount / 100 : amount, unit };
}
