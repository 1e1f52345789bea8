import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { TableOutline, ToldCase } from './approvals-answers.ts';
import { exampleText, wordText } from './band-text.ts';
import { spanText } from './span-text.ts';

/** The smallest example of a set of cases: `Segment Mid-market, Amount 50,000 EUR, Discount 15%`. */
export function exampleOfCase({ parts }: ToldCase, { fields }: TableOutline, show: Formats, words: AllWords): string {
  if (parts.length === 0) return words.approvals.holes.anyCase;
  return parts
    .flatMap(({ field, example }) => {
      const own = fields[field];
      return own === undefined ? [] : `${own.name} ${exampleText(example, own, show, words)}`;
    })
    .join(', ');
}

/** The whole set: `Segment Mid-market · Amount 50,000 – < 100,000`. */
export function wholeCase({ parts }: ToldCase, { fields }: TableOutline, show: Formats, words: AllWords): string {
  return parts
    .flatMap(({ field, spans, words: named, hasEmpty, hasOtherWords }) => {
      const own = fields[field];
      if (own === undefined) return [];
      const said = [
        ...spans.map((span) => spanText(span, own, show, words)),
        ...named.map((word) => wordText(word, own, words)),
        ...(hasOtherWords ? [words.approvals.otherWord] : []),
        ...(hasEmpty ? [words.approvals.empty] : []),
      ];
      return `${own.name} ${said.join(words.approvals.or)}`;
    })
    .join(' · ');
}
