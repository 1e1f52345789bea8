import type { Formats } from '../display/formats.ts';

/** What was promised as people write it: an amount that a cell holds as a bare number is grouped; anything else stands as it is. */
export function promisedValue(text: string, show: Formats): string {
  const [, amount, unit = ''] = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text) ?? [];
  if (amount === undefined) return show.text(text).text;
  return [show.amount(Number(amount)), unit].filter((part) => part !== '').join('\u00a0');
}
