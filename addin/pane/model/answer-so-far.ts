import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, signal } from '@preact/signals';
import type { Explanation } from '../../../core/capacity/explain/explanation.ts';
import type { Answer, TradeOffAnswer } from '../../../core/capacity/trade-off/answer.ts';

/** What is known of a trade-off’s answer while it is still being worked out. */
export interface AnswerSoFar {
  /** The best answer so far. */
  readonly answer: ReadonlySignal<TradeOffAnswer | null>;
  readonly explanations: ReadonlySignal<readonly Explanation[]>;
  /** Share of the explanations that is done, 0–1. */
  readonly explained: ReadonlySignal<number>;
  /** The answer that is looked at: the best one, or an alternative. */
  readonly chosen: Signal<Answer | null>;
}

/** The same, with what becomes known of it. */
export interface GrowingAnswer extends AnswerSoFar {
  better(next: TradeOffAnswer): void;
  /** @param done share of the explanations, 0–1 */
  explain(explanation: Explanation, done: number): void;
  clear(): void;
}

export function createGrowingAnswer(): GrowingAnswer {
  const answer = signal<TradeOffAnswer | null>(null);
  const explanations = signal<readonly Explanation[]>([]);
  const explained = signal(0);
  const chosen = signal<Answer | null>(null);
  const better = (next: TradeOffAnswer): void =>
    batch(() => {
      answer.value = next;
      if (next.kind === 'answer') chosen.value = next;
    });
  return {
    answer,
    explanations,
    explained,
    chosen,
    better,
    explain: (explanation, done) =>
      batch(() => {
        explained.value = done;
        if (explanation.kind !== 'better-answer') explanations.value = [...explanations.value, explanation];
        else {
          // It is explained from the beginning.
          better(explanation.answer);
          explanations.value = [];
        }
      }),
    clear: () =>
      batch(() => {
        answer.value = null;
        chosen.value = null;
        explanations.value = [];
        explained.value = 0;
      }),
  };
}
