/// <reference types="office-js" />
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
}

const listeners = new Set<(state: HostState) => void>();
let state: HostState = { phase: 'empty' };
const page: FunctionPage = {
  audits: 0,
  followers: 0,
  find: (messages) => become({ phase: 'ready', audited: audited(messages), refreshing: null } as HostState),
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
  return { findings, rules, sheets: [{ name: 'Plan' }] } as unknown as AuditedWorkbook;
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
