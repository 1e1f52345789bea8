import { currencyNamed } from './currency.ts';

/** A text that stands for a number. */
export interface TextNumber {
  readonly value: number;
  /** The format that shows the number as the text did: `0`, `0.00`, `#,##0`, `0%`. */
  readonly numberFormat: string;
  /** Whether it can be read in one way only: `1,234` is 1234 or 1.234. */
  readonly certain: boolean;
  /** `EUR`, `$` …; null where the text names none. */
  readonly currency: string | null;
}

const SHAPE = /^([-+(]?)\s*([€$£¥]|[A-Z]{3})?\s*(\d[\d.,'’\s]*)(%?)\s*([€$£¥]|[A-Z]{3})?(\)?)$/;
/** Excel keeps 15 digits; longer ones are account numbers and the like. */
const MOST_DIGITS = 15;

/**
 * The number that a text such as `1,200`, `-3.5`, `12 %`, `€ 40` or `(5)` stands for; null where it is no number or one
 * that is better kept as text (leading zeros, dates, versions such as 1.2.3).
 */
export function readTextNumber(text: string): TextNumber | null {
  const bare = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (bare.length === 0 || bare.length > 28) return null;
  const match = SHAPE.exec(bare.replace(/\s+%$/, '%'));
  if (match === null) return null;
  const [, sign = '', before = '', digits = '', percent = '', after = '', close = ''] = match;
  if ((sign === '(') !== (close === ')') || (before !== '' && after !== '')) return null;
  // `(2)` numbers a column or points to a footnote.
  if (sign === '(' && digits.trim().length < 2) return null;
  const unit = currencyNamed(before + after);
  if (unit === null && before + after !== '') return null;
  const plain = plainDigits(digits.trim());
  if (plain === null || plain.text.replace('.', '').length > MOST_DIGITS || /^0\d/.test(plain.text)) return null;
  const size = Number(plain.text) / (percent === '' ? 1 : 100);
  const decimals = plain.text.split('.')[1]?.length ?? 0;
  const currency = before + after === '' ? '' : `"${before}${after}"`;
  const body = (plain.grouped ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '') + percent;
  return {
    value: sign === '-' || sign === '(' ? -size : size,
    numberFormat:
      before !== '' ? currency + (before.length > 1 ? ' ' : '') + body : body + (after === '' ? '' : ` ${currency}`),
    certain: plain.certain,
    currency: unit,
  };
}

interface PlainDigits {
  /** With `.` as the decimal mark and no grouping. */
  readonly text: string;
  readonly grouped: boolean;
  readonly certain: boolean;
}

function plainDigits(digits: string): PlainDigits | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { text: digits, grouped: false, certain: true };
  const last = marks.charAt(marks.length - 1);
  const groups = digits.split(/[.,'’\s]/);
  const inThrees = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  const sameMark = [...marks].every((mark) => mark === last);
  if (marks.length === 1 && (last === '.' || last === ',')) {
    const [whole = '', part = ''] = groups;
    if (part === '') return null;
    if (!inThrees || whole === '0') return { text: `${whole}.${part}`, grouped: false, certain: true };
    return last === ','
      ? { text: whole + part, grouped: true, certain: false }
      : { text: `${whole}.${part}`, grouped: false, certain: false };
  }
  if (sameMark) return inThrees ? { text: groups.join(''), grouped: true, certain: true } : null;
  const first = marks.charAt(0);
  const mixed = (last === '.' || last === ',') && marks.slice(0, -1).replaceAll(first, '') === '';
  const threes = groups.slice(1, -1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  const part = groups.at(-1) ?? '';
  return mixed && threes && part !== ''
    ? { text: `${groups.slice(0, -1).join('')}.${part}`, grouped: true, certain: true }
    : null;
}
