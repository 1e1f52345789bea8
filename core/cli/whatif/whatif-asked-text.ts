import { dayInWords } from '../../calendar/day-in-words.ts';
import type { WhatIfJson } from './whatif-json.ts';
import type { Layout } from '../terminal/layout.ts';
import { amount } from '../terminal/amount.ts';
import { WHATIF_WORDS } from './whatif-words.ts';

/** How each request was read, with what was assumed; what was put elsewhere; what is decided anew. */
export function askedLines({ asked }: WhatIfJson, { language }: Layout): readonly string[] {
  const words = WHATIF_WORDS[language];
  return [
    ...asked.added.map(({ text, from, to, value, demand, assumed }) => {
      const what = demand.map(({ name, amount: much, kind }) => words.demand[kind](amount(much, language), name));
      const read = words.readAs(text, what.join(words.and), dayInWords(from, language), dayInWords(to, language));
      const worth = value === null ? words.mustBe : words.worth(amount(value, language));
      return [
        `${read}; ${worth}.`,
        ...new Set(assumed.filter(({ what }) => what !== 'full-time').map(({ message }) => message)),
      ].join(' ');
    }),
    ...asked.moved.map(({ name, start }) => `${words.move(name, dayInWords(start, language))}.`),
    ...(asked.requests ? [`${words.requests}.`] : []),
    ...(asked.fit ? [`${words.fit}.`] : []),
  ];
}
