import { valueInWords } from '../../../core/scorecard/value-in-words.ts';
import type { Formats } from '../display/formats.ts';

/** From here on readings are told in millions. */
const LARGE = 10_000_000;

/** A value that is no share, or one of 0–1, as it is written here. */
export function writtenValue(
  value: number,
  written: { readonly isShare: boolean; readonly unit: string },
  { reading, number: inFull, percent, signsLead }: Formats,
): string {
  const number = (amount: number, isScaled: boolean): string =>
    isScaled && Math.abs(amount) >= LARGE ? inFull(Math.round(amount)) : reading(amount, false);
  return valueInWords(value, written, { number, share: (share) => reading(share, true), percent, signsLead });
}
