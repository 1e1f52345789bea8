import type { ExampleValue } from '../../../core/governance/approvals/table-check.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { Band, FieldOutline } from './approvals-answers.ts';
import { spanText, valueText } from './span-text.ts';

/** A band as the head of a column or row: `< 50,000`, `Mid-market`, `any other`. */
export function bandText(band: Band, field: FieldOutline, show: Formats, words: AllWords): string {
  return band.is === 'span' ? spanText(band.span, field, show, words) : exampleText(band, field, show, words);
}

/** What tells a band from the others of its field. */
export function bandKey(band: Band | undefined): string {
  if (band?.is === 'word') return `word ${band.word}`;
  return band?.is === 'span' ? JSON.stringify(band.span) : (band?.is ?? '');
}

/** One value of a field with its currency: `50,000 EUR`, `15%`, `Mid-market`. */
export function exampleText(value: ExampleValue, field: FieldOutline, show: Formats, words: AllWords): string {
  switch (value.is) {
    case 'number':
      return withCurrency(valueText(value.value, field, show, words), field);
    case 'word':
      return wordText(value.word, field, words);
    case 'other-word':
      return words.approvals.otherWord;
    case 'empty':
      return words.approvals.empty;
  }
}

/** A word of a field; yes and no in the pane's language. */
export function wordText(word: string, { kind }: Pick<FieldOutline, 'kind'>, words: AllWords): string {
  if (kind !== 'yes-no') return word;
  return word === 'yes' ? words.approvals.yes : word === 'no' ? words.approvals.no : word;
}

function withCurrency(text: string, { currency }: FieldOutline): string {
  return currency === null ? text : `${text}\u00a0${currency}`;
}

/** The name of a field with what it counts: `Amount (EUR)`. */
export function fieldTitle({ name, kind, currency }: FieldOutline): string {
  if (kind === 'share') return `${name} (%)`;
  return currency === null ? name : `${name} (${currency})`;
}
