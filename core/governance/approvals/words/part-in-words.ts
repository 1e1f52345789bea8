import type { Span } from '../../../plan/approvals.ts';
import type { CasePart } from '../table-check.ts';
import type { Tongue } from './value-in-words.ts';
import { valueInWords } from './value-in-words.ts';

/** All values of one part of a set of cases: `Amount from 50,000 to under 100,000 EUR`, `Segment SMB or Mid-market`. */
export function partInWords(part: CasePart, language: Tongue): string {
  const isGerman = language === 'de';
  const values = [
    ...part.spans.map((span) => spanInWords(span, part, language)),
    ...part.words.map((word) => valueInWords({ is: 'word', word }, part.field, null, language)),
    ...(part.hasOtherWords ? [isGerman ? 'alles andere' : 'anything else'] : []),
    ...(part.hasEmpty ? [isGerman ? 'leer' : 'empty'] : []),
  ];
  return `${part.field.name} ${values.join(isGerman ? ' oder ' : ' or ')}`;
}

const WORDS = {
  en: { from: 'from', over: 'over', to: 'to', under: 'under', upTo: 'up to' },
  de: { from: 'ab', over: 'über', to: 'bis', under: 'unter', upTo: 'bis' },
} as const;

function spanInWords({ low, isLowIn, high, isHighIn }: Span, { field, currency }: CasePart, language: Tongue): string {
  const words = WORDS[language];
  const said = (value: number, isDative = false): string =>
    valueInWords({ is: 'number', value }, field, currency, language, isDative);
  if (low !== null && low === high) return said(low);
  // Nothing lies below zero or above 100% unless the table says so, and then the stretch does not begin or end there.
  const hasLow = low !== null && (low !== 0 || !isLowIn || field.kind === 'day');
  const hasHigh = high !== null && (high !== 1 || !isHighIn || field.kind !== 'share');
  const from = hasLow ? `${isLowIn ? words.from : words.over} ${said(low, isLowIn)}` : '';
  if (!hasHigh) return from === '' ? (language === 'de' ? 'jeder Wert' : 'any value') : from;
  const to = `${isHighIn ? (hasLow ? words.to : words.upTo) : words.under} ${said(high, !isHighIn)}`;
  return from === '' ? to : `${from} ${isHighIn ? '' : language === 'de' ? 'bis ' : 'to '}${to}`;
}
