import type { FieldValue } from '../../../core/governance/approvals/record.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { FieldOutline } from './approvals-answers.ts';
import { wordText } from './band-text.ts';
import { valueText } from './span-text.ts';

/** A value of a deal as people write it. */
export function fieldValueText(value: FieldValue, field: FieldOutline, show: Formats, words: AllWords): string {
  switch (value.is) {
    case 'number': {
      const text = valueText(value.value, field, show, words);
      return value.currency === null ? text : `${text}\u00a0${value.currency}`;
    }
    case 'words':
      return wordText(value.text, field, words);
    case 'empty':
      return words.approvals.empty;
    case 'unknown':
      return words.approvals.deal.unknown;
  }
}
