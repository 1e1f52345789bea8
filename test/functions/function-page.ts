/// <reference types="office-js" />
import type { CapacityAnswer } from '../../addin/pane/capacity-answers.ts';
import type { AuditedWorkbook, HostState } from '../../addin/pane/workbook-port.ts';
import type { DateSystem } from '../../addin/functions/day-argument.ts';
import { registerFunctions } from '../../addin/functions/register-functions.ts';

/** A page that has the custom functions and no pane: the test says what the audit found. */
export interface FunctionPage {
  /** How often an audit was asked for. */
  audits: number;
  /** How many follow the audit. */
  followers: number;
  find(messages: readonly string[]): void;
  refuse(message: string): void;
  /** So much is asked of Java, of which 2 full-time people are there in January 2026; the audit is made anew. */
  ask(fte: number): void;
}

const listeners = new Set<(state: HostState) => void>();
let asked = 0;
let state: HostState = { phase: 'empty' };
const page: FunctionPage = {
  audits: 0,
  followers: 0,
  find: (messages) => become({ phase: 'ready', audited: audited(messages), refreshing: null } as HostState),
  ask: (fte) => {
    asked = fte;
    page.find([]);
  },
  refuse: (message) => become({ phase: 'refused', name: 'Plan', message }),
};

function become(next: HostState): void {
  state = next;
  for (const listener of listeners) listener(next);
}

function audited(messages: readonly string[]): AuditedWorkbook {
  const findings = messages.map((message, row) => ({
    rule: 'milestone-overdue',
    severity: 'critical',
    message,
    sheet: 'Plan',
    cells: [{ sheet: 'Plan', row, column: 2 }],
    acceptance: null,
  }));
  const rules = [{ id: 'milestone-overdue', title: 'Milestone overdue' }];
  const settings = { fiscalYearStart: 1 };
  const sheets = [{ name: 'Plan' }];
  return { findings, rules, sheets, settings, today: '2026-01-05', dateSystem: 1900 } as unknown as AuditedWorkbook;
}

registerFunctions({
  audits: {
    subscribe(listener) {
      listeners.add(listener);
      page.followers = listeners.size;
      listener(state);
      return () => {
        listeners.delete(listener);
        page.followers = listeners.size;
      };
    },
    audit: async () => {
      page.audits += 1;
      become({ phase: 'working', name: 'Plan', progress: { doing: 'Reading', done: null } });
    },
    capacity: async () =>
      ({
        periods: [{ key: '2026-01', unit: 'month', start: '2026-01-01', end: '2026-01-31' }],
        rows: [
          {
            of: 'skill',
            name: 'Java',
            isKnown: true,
            supply: Float64Array.of(2),
            pool: Float64Array.of(0),
            demand: Float64Array.of(asked),
          },
        ],
      }) as unknown as CapacityAnswer,
  },
  // The workbook's own word, through the real client library.
  dateSystem: () =>
    Excel.run(async (context) => {
      const millennium = context.workbook.functions.date(2000, 1, 1);
      millennium.load('value');
      await context.sync();
      const system: DateSystem = millennium.value === 35_064 ? 1904 : 1900;
      return system;
    }),
  language: () => (Office.context.displayLanguage.startsWith('de') ? 'de' : 'en'),
});
Object.assign(globalThis, { functionPage: page });
