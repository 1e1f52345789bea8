import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, computed, signal } from '@preact/signals';
import type { Explanation } from '../../../core/capacity/explain/explanation.ts';
import type { Answer, TradeOffAnswer } from '../../../core/capacity/trade-off/answer.ts';
import { DEFAULT_OBJECTIVE } from '../../../core/capacity/trade-off/problem.ts';
import type { Posed, TradeOffAsk, TradeOffPosed } from '../trade-off-answers.ts';
import type { AuditedWorkbook, WorkbookPort } from '../workbook-port.ts';

/** `posing` and `solving` are being done, the answer gets better; `explaining` it stays. */
export type WhatIfPhase = 'idle' | 'posing' | 'solving' | 'explaining' | 'done' | 'stopped';

/** “If we add this, what will we not do?” as the planner asks it and as it is answered. */
export interface WhatIfModel {
  readonly ask: Signal<TradeOffAsk>;
  readonly phase: ReadonlySignal<WhatIfPhase>;
  /** How the last question was understood. */
  readonly asked: ReadonlySignal<TradeOffPosed | null>;
  /** The best answer so far. */
  readonly answer: ReadonlySignal<TradeOffAnswer | null>;
  readonly explanations: ReadonlySignal<readonly Explanation[]>;
  /** Share of the explanations that is done, 0–1. */
  readonly explained: ReadonlySignal<number>;
  readonly trouble: ReadonlySignal<string | null>;
  /** False where the workbook changed after the question was posed. */
  readonly isCurrent: ReadonlySignal<boolean>;
  /** The answer that is looked at: the best one, or an alternative. */
  readonly chosen: Signal<Answer | null>;
  run(): Promise<void>;
  stop(): void;
  forget(): void;
}

export const NOTHING_ASKED: TradeOffAsk = {
  request: '',
  value: null,
  moved: [],
  basis: 'auto',
  decidesRequests: false,
  objective: DEFAULT_OBJECTIVE,
};

export function createWhatIfModel(port: WorkbookPort, audited: ReadonlySignal<AuditedWorkbook | null>): WhatIfModel {
  const ask = signal(NOTHING_ASKED);
  const phase = signal<WhatIfPhase>('idle');
  const asked = signal<TradeOffPosed | null>(null);
  const answer = signal<TradeOffAnswer | null>(null);
  const explanations = signal<readonly Explanation[]>([]);
  const explained = signal(0);
  const trouble = signal<string | null>(null);
  const chosen = signal<Answer | null>(null);
  let running: AbortController | null = null;

  const end = (): void => {
    running?.abort();
    running = null;
  };
  const clear = (): void => {
    answer.value = null;
    chosen.value = null;
    explanations.value = [];
    explained.value = 0;
    trouble.value = null;
  };

  async function solve({ problem }: Posed, own: AbortController): Promise<void> {
    const isOurs = (): boolean => running === own;
    const better = (next: TradeOffAnswer): void => {
      answer.value = next;
      if (next.kind === 'answer') chosen.value = next;
    };
    phase.value = 'solving';
    await port.solve(problem, {
      signal: own.signal,
      onBetter: (next) => isOurs() && batch(() => better(next)),
      onAnswer: (next) =>
        isOurs() &&
        batch(() => {
          better(next);
          phase.value = 'explaining';
        }),
      onExplained: (explanation, done) =>
        isOurs() &&
        batch(() => {
          explained.value = done;
          if (explanation.kind !== 'better-answer') explanations.value = [...explanations.value, explanation];
          else {
            // It is explained from the beginning.
            better(explanation.answer);
            explanations.value = [];
          }
        }),
    });
    if (isOurs()) phase.value = 'done';
  }

  async function pose(own: AbortController): Promise<void> {
    const told = await port.tradeOff(ask.value);
    if (running !== own) return;
    asked.value = told;
    if (told.posed === null) phase.value = 'idle';
    else await solve(told.posed, own);
  }

  return {
    ask,
    phase,
    asked,
    answer,
    explanations,
    explained,
    trouble,
    chosen,
    isCurrent: computed(() => asked.value !== null && asked.value.revision === audited.value?.revision),
    async run() {
      end();
      const own = new AbortController();
      running = own;
      batch(() => {
        clear();
        phase.value = 'posing';
      });
      await pose(own).catch((error: unknown) => {
        if (running !== own) return;
        batch(() => {
          phase.value = 'stopped';
          trouble.value = error instanceof Error ? error.message : String(error);
        });
      });
    },
    stop() {
      end();
      phase.value = answer.value === null ? 'idle' : 'stopped';
    },
    forget() {
      end();
      batch(() => {
        clear();
        ask.value = NOTHING_ASKED;
        asked.value = null;
        phase.value = 'idle';
      });
    },
  };
}
