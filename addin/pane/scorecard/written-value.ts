import { valueInWords } from '../../../core/scorecard/value-in-words.ts';
import type { Formats } from '../display/formats.ts';

/** A value that is no share, or one of 0–1, as it is written here. */
export function writtenValue(
  value: number,
  written: { readonly isShare: boolean; readonly unit: string },
  { reading, percent, signsLead }: Formats,
): string {
  const number = (amount: number): string => reading(amount, false);
  return valueInWords(value, written, { number, share: (share) => reading(share, true), percent, signsLead });
}
