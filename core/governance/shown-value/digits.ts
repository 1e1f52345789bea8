/** Numbering systems of the locales of CRMs, by their zero; the others follow it. */
const ZEROS: Readonly<Record<string, number>> = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  guru: 0xa66,
  gujr: 0xae6,
  tamldec: 0xbe6,
  telu: 0xc66,
  knda: 0xce6,
  mlym: 0xd66,
  thai: 0xe50,
  laoo: 0xed0,
  tibt: 0xf20,
  mymr: 0x1040,
  khmr: 0x17e0,
  fullwide: 0xff10,
};

/** A text whose digits are 0–9, and the system they were of: `latn` where it has none. */
export interface PlainDigits {
  readonly text: string;
  readonly system: string;
}

/** Rewrites the digits of any one numbering system as 0–9; null where a text mixes systems or has digits of another. */
export function plainDigits(text: string): PlainDigits | null {
  const first = /\p{Nd}/u.exec(text)?.[0].codePointAt(0);
  if (first === undefined) return { text, system: 'latn' };
  const [system, zero] = Object.entries(ZEROS).find(([, at]) => first >= at && first < at + 10) ?? [];
  if (system === undefined || zero === undefined) return null;
  const rewritten = text.replace(/\p{Nd}/gu, (digit) => {
    const value = (digit.codePointAt(0) ?? 0) - zero;
    return value >= 0 && value < 10 ? String(value) : 'x';
  });
  return rewritten.includes('x') && !text.includes('x') ? null : { text: rewritten, system };
}

/** Marks that locales write around numbers and days so that they stand in the right order; they say nothing. */
const DIRECTION = /[\u200e\u200f\u061c\u2066-\u2069]/g;
/** Overrides of direction and marks of no width: nothing that a CRM writes into a value. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const SPACES = /\s+/g;

/** A value’s text with plain spaces; null where marks in it would show it otherwise than it is. */
export function seenText(text: string): string | null {
  const plain = text.replace(DIRECTION, '').replace(SPACES, ' ').trim();
  return UNSEEN.test(plain) ? null : plain;
}
