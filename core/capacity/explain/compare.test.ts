import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnswers, answerOf, littleProblems } from '../../../test/capacity/enumerate-trade-off.ts';
import { compareAnswers } from './compare.ts';

test('side by side: what answers differ in comes first, what none changes is left out', () => {
  fc.assert(
    fc.property(littleProblems, fc.nat(), fc.nat(), (problem, first, second) => {
      const all = allAnswers(problem);
      fc.pre(all.length > 0);
      const chosen = [first, second].map((at) => answerOf(problem, all[at % all.length] ?? []));
      const { rows, measures } = compareAnswers(problem, chosen);
      expect(measures).toEqual(chosen.map((answer) => answer.measures));
      const order = rows.map(({ isSame }) => isSame);
      expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
      for (const [at, { start }] of problem.pieces.entries()) {
        const row = rows.find(({ piece }) => piece === at);
        const now = chosen.map(({ starts }) => starts[at] ?? null);
        expect(row === undefined).toBe(now.every((one) => one === start));
        if (row === undefined) continue;
        expect(row.isSame).toBe(now[0] === now[1]);
        for (const [which, state] of row.states.entries()) {
          if (state.kind === 'left-out') expect(now[which]).toBe(null);
          else expect(now[which]).toBe(start + (state.kind === 'moved' ? state.by : 0));
        }
      }
    }),
  );
});
