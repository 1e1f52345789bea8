import type { TradeOffAnswer } from '../../trade-off/answer.ts';
import type { Explanation } from '../explanation.ts';
import type { Starts } from '../gives-way.ts';
import { alternativeSentence, noAlternativeSentence } from './alternative-words.ts';
import { bindingSentence, notBindingSentences } from './binding-words.ts';
import { conflictSentences } from './conflict-words.ts';
import { fitAsIsSentences, fitByMovingSentences, leastExtraSentence } from './fit-words.ts';
import { keepingSentences } from './keeping-words.ts';
import type { Telling } from './telling.ts';

/** A part of an explanation as it is read: a heading, and paragraphs of sentences. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const TITLES = {
  en: {
    conflict: 'What cannot go together',
    keeping: 'What gives way, and what keeping it would cost',
    binding: 'What binds',
    alternative: 'Other answers',
    fit: 'What would make it fit',
  },
  de: {
    conflict: 'Was nicht zusammengeht',
    keeping: 'Was weicht, und was es kosten würde, es zu halten',
    binding: 'Woran es liegt',
    alternative: 'Andere Antworten',
    fit: 'Womit es passen würde',
  },
} as const;

/** What has been explained so far, as it is read; sections without anything are left out. The same explanations give the same words. */
export function explanationSections(
  explanations: readonly Explanation[],
  answer: TradeOffAnswer,
  telling: Telling,
): readonly Section[] {
  const titles = TITLES[telling.language];
  const starts: Starts = answer.kind === 'answer' ? answer.starts : [];
  const told = <K extends Explanation['kind']>(kind: K) =>
    explanations.filter((one): one is Extract<Explanation, { kind: K }> => one.kind === kind);
  const sections: readonly Section[] = [
    {
      title: titles.conflict,
      paragraphs: told('conflict').map((one) => conflictSentences(telling, one).join(' ')),
    },
    {
      title: titles.keeping,
      paragraphs: told('keeping').map((one) => keepingSentences(telling, one, starts).join(' ')),
    },
    {
      title: titles.alternative,
      paragraphs: [
        ...told('alternative').map((one) => alternativeSentence(telling, one, starts)),
        ...told('no-alternative').map((one) => noAlternativeSentence(telling, one)),
      ],
    },
    {
      title: titles.binding,
      paragraphs: [
        ...told('binding').map((one) => bindingSentence(telling, one)),
        ...notBindingSentences(telling, told('not-binding')),
      ],
    },
    {
      title: titles.fit,
      paragraphs: [
        ...told('fit-as-is').flatMap((one) => fitAsIsSentences(telling, one)),
        ...told('fit-by-moving').flatMap((one) => fitByMovingSentences(telling, one)),
        ...told('least-extra').map((one) => leastExtraSentence(telling, one)),
      ],
    },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}
