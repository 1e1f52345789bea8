import type { TradeOffAnswer } from '../../trade-off/answer.ts';
import type { Explanation } from '../explanation.ts';
import type { Starts } from '../gives-way.ts';
import { alternativeSentences, noAlternativeSentence } from './alternative-words.ts';
import { bindingSentences, notBindingSentences } from './binding-words.ts';
import { conflictSentences } from './conflict-words.ts';
import { fitAsIsSentences, fitByMovingSentences, leastExtraSentence } from './fit-words.ts';
import { keepingParagraphs, notExaminedSentence } from './keeping-words.ts';
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

/**
 * What has been explained so far of an answer, as it is read; sections without anything are left out. What was told before a
 * better answer is void, and that answer is the one to be read.
 */
export function explanationSections(
  all: readonly Explanation[],
  first: TradeOffAnswer,
  telling: Telling,
): readonly Section[] {
  const titles = TITLES[telling.language];
  const replaced = all.findLastIndex(({ kind }) => kind === 'better-answer');
  const better = all[replaced];
  const answer = better?.kind === 'better-answer' ? better.answer : first;
  const explanations = all.slice(replaced + 1);
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
      paragraphs: [
        ...keepingParagraphs(telling, told('keeping'), starts),
        ...told('not-examined').map(({ pieces }) => notExaminedSentence(telling, pieces)),
      ],
    },
    {
      title: titles.alternative,
      paragraphs: [
        ...told('alternative').map((one) => alternativeSentences(telling, one, starts).join('')),
        ...told('no-alternative').map((one) => noAlternativeSentence(telling, one)),
      ],
    },
    {
      title: titles.binding,
      paragraphs: [
        ...bindingSentences(telling, told('binding')),
        ...notBindingSentences(telling, told('not-binding'), starts.includes(null)),
      ],
    },
    {
      title: titles.fit,
      paragraphs: [
        ...told('fit-as-is').flatMap((one) => fitAsIsSentences(telling, one)),
        ...told('fit-by-moving').flatMap((one) => fitByMovingSentences(telling, one, told('fit-as-is')[0] ?? null)),
        ...told('least-extra').map((one) => leastExtraSentence(telling, one)),
      ],
    },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}
