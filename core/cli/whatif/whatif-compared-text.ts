import { plainLine } from '../../audit/report/plain-line.ts';
import type { WhatIfJson } from './whatif-json.ts';
import type { Layout } from '../terminal/layout.ts';
import { amount } from '../terminal/amount.ts';
import { WHATIF_WORDS } from './whatif-words.ts';

const [NAME, CELL, MOST_ROWS] = [36, 14, 25];

/** The best answer and the others beside it: what each does with every piece on which they differ. */
export function comparedLines(told: WhatIfJson, { paint, language }: Layout): readonly string[] {
  const words = WHATIF_WORDS[language];
  const { answers } = told;
  const [best] = answers;
  if (best === undefined) return [];
  const line = (name: string, cells: readonly string[]): string =>
    `  ${plainLine(name, NAME - 2).padEnd(NAME)}${cells.map((cell) => cell.padEnd(CELL)).join('')}`.trimEnd();
  const rows = best.works.flatMap(({ name }, at) => {
    const states = answers.map(({ works }) => works[at]!);
    return states.every(({ state, by }) => state === states[0]!.state && by === states[0]!.by)
      ? []
      : [{ name, states }];
  });
  return [
    paint('bold', words.compare),
    line(
      '',
      answers.map((_, at) => (at === 0 ? words.best : words.other(at))),
    ),
    line(
      words.valueLost,
      answers.map(({ valueLost }) => amount(valueLost, language)),
    ),
    ...rows.slice(0, MOST_ROWS).map(({ name, states }) =>
      line(
        name,
        states.map(({ state, by }) => (state === 'moved' ? words.shift(by) : words.states[state])),
      ),
    ),
    ...(rows.length > MOST_ROWS ? [paint('dim', `  ${words.more(rows.length - MOST_ROWS)}`)] : []),
    '',
  ];
}
