import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, computed, signal } from '@preact/signals';
import { DEFAULT_OBJECTIVE } from '../../../core/capacity/trade-off/problem.ts';
import type { Posed, TradeOffAsk, TradeOffPosed } from '../trade-off-answers.ts';
import type { AuditedWorkbook, WorkbookPort } from '../workbook-port.ts';
import type { AnswerSoFar } from './answer-so-far.ts';
import { createGrowingAnswer } from './answer-so-far.ts';

/** `posing` and `solving` are being done, the answer gets better; `explaining` it stays. */
export type WhatIfPhase = 'idle' | 'posing' | 'solving' | 'explaining' | 'done' | 'stopped';

/** “If we add this, what will we not do?” as the planner asks it and as it is answered. */
export interface WhatIfModel extends AnswerSoFar {
  readonly ask: Signal<TradeOffAsk>;
  readonly phase: ReadonlySignal<WhatIfPhase>;
  /** How the last question was understood. */
  readonly asked: ReadonlySignal<TradeOffPosed | null>;
  readonly trouble: ReadonlySignal<string | null>;
  /** False where the workbook changed after the question was posed. */
  readonly isCurrent: ReadonlySignal<boolean>;
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
  const trouble = signal<string | null>(null);
  const { better, explain, clear, ...soFar } = createGrowingAnswer();
  let running: AbortController | null = null;

  const end = (): void => {
    running?.abort();
    running = null;
  };
  const begin = (now: WhatIfPhase): void =>
    batch(() => {
      clear();
      trouble.value = null;
      phase.value = now;
    });

  async function solve({ problem }: Posed, own: AbortController): Promise<void> {
    const isOurs = (): boolean => running === own;
    phase.value = 'solving';
    await port.solve(problem, {
      signal: own.signal,
      onBetter: (next) => isOurs() && better(next),
      onAnswer: (next) =>
        isOurs() &&
        batch(() => {
          better(next);
          phase.value = 'explaining';
        }),
      onExplained: (explanation, done) => isOurs() && explain(explanation, done),
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
    ...soFar,
    ask,
    phase,
    asked,
    trouble,
    isCurrent: computed(() => asked.value !== null && asked.value.revision === audited.value?.revision),
    async run() {
      end();
      const own = new AbortController();
      running = own;
      begin('posing');
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
      phase.value = soFar.answer.value === null ? 'idle' : 'stopped';
    },
    forget() {
      end();
      batch(() => {
        begin('idle');
        ask.value = NOTHING_ASKED;
        asked.value = null;
      });
    },
  };
}
