import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AuditedWorkbook, HostState } from '../pane/workbook-port.ts';
import type { CapacityAnswer } from '../pane/capacity-answers.ts';
import { registerFunctions } from './register-functions.ts';
import { english } from './words/english.ts';

type Registered = Record<string, (...args: unknown[]) => unknown>;
let registered: Registered = {};

class ShownError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

beforeEach(() => {
  vi.stubGlobal('CustomFunctions', {
    associate: (functions: Registered) => (registered = functions),
    Error: ShownError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  });
});
afterEach(() => vi.unstubAllGlobals());

const ready = (message: string): HostState => ({
  phase: 'ready',
  audited: {
    findings: [
      {
        rule: 'r',
        severity: 'minor',
        message,
        sheet: 'S',
        cells: [{ sheet: 'S', row: 0, column: 0 }],
        acceptance: null,
      },
    ],
    rules: [],
    sheets: [{ name: 'S' }],
    today: '2026-01-05',
    dateSystem: 1900,
    settings: { fiscalYearStart: 1 },
  } as unknown as AuditedWorkbook,
  refreshing: null,
  notice: null,
  choices: { marksCells: false, opensWithWorkbook: false },
});
/** Java has two people in January and one in February, one and a half are asked for. */
const CAPACITY: CapacityAnswer = {
  revision: 1,
  periods: [
    { key: '2026-01', unit: 'month', start: '2026-01-01', end: '2026-01-31' },
    { key: '2026-02', unit: 'month', start: '2026-02-01', end: '2026-02-28' },
  ] as unknown as CapacityAnswer['periods'],
  now: 0,
  rows: [
    {
      row: 0,
      of: 'skill',
      name: 'Java',
      isKnown: true,
      supply: Float64Array.of(2, 1),
      pool: Float64Array.of(0, 0),
      drawn: Float64Array.of(0, 0),
      demand: Float64Array.of(1.5, 1.5),
    },
  ],
  own: [],
  notes: [],
  displaced: [],
};
const tableOf = (message: string): unknown => [
  ['Severity', 'Rule', 'Finding', 'Cells'],
  ['minor', 'r', message, 'S!A1'],
];

/** A host whose state the test moves. */
function host(state: HostState, audit: () => Promise<void> = async () => undefined) {
  const listeners = new Set<(state: HostState) => void>();
  let now = state;
  const audits = {
    subscribe(listener: (state: HostState) => void) {
      listeners.add(listener);
      listener(now);
      return () => void listeners.delete(listener);
    },
    audit: vi.fn<() => Promise<void>>(audit),
    capacity: vi.fn<() => Promise<CapacityAnswer>>(async () => CAPACITY),
  };
  registerFunctions({ audits, dateSystem: async () => 1900, language: () => 'en' });
  return {
    audits,
    listeners,
    become(next: HostState) {
      now = next;
      for (const listener of listeners) listener(next);
    },
  };
}

/** A cell with a FINDINGS formula: what it was given to show. */
function cell(...args: unknown[]) {
  const shown: unknown[] = [];
  const invocation = {
    setResult: (result: unknown) => shown.push(result),
    onCanceled: undefined as (() => void) | undefined,
  };
  registered['FINDINGS']?.(...args, invocation);
  return { shown, invocation };
}

test('FINDINGS starts the audit where none was made, once for all formulas, and follows it', async () => {
  const { audits, become } = host({ phase: 'empty' });
  const one = cell(null, null);
  const other = cell(null, null);
  expect(audits.audit).toHaveBeenCalledTimes(1);
  become({ phase: 'working', name: 'Plan', progress: { doing: 'Reading', done: null } });
  expect(one.shown).toEqual([]);
  become(ready('Late.'));
  expect(one.shown).toEqual([tableOf('Late.')]);
  expect(other.shown).toEqual(one.shown);
  become(ready('Late.'));
  expect(one.shown).toHaveLength(1);
  become(ready('Later.'));
  expect(one.shown).toEqual([tableOf('Late.'), tableOf('Later.')]);
});

test('FINDINGS shows an audit that is there at once, and nothing once its cell is gone', () => {
  const { audits, become, listeners } = host(ready('Late.'));
  const { shown, invocation } = cell('s', 'minor');
  expect(shown).toEqual([tableOf('Late.')]);
  expect(audits.audit).not.toHaveBeenCalled();
  invocation.onCanceled?.();
  become(ready('Later.'));
  expect(shown).toHaveLength(1);
  expect(listeners.size).toBe(0);
});

test('FINDINGS says why there is no audit', async () => {
  const { become } = host({ phase: 'empty' });
  const { shown } = cell(null, null);
  await vi.waitFor(() => {
    become({ phase: 'empty' });
    expect(shown).toEqual([new ShownError('#N/A', english.notAudited)]);
  });
  become({ phase: 'refused', name: 'Plan', message: 'The workbook is protected.' });
  expect(shown.at(-1)).toEqual(new ShownError('#N/A', 'The workbook is protected.'));
  become(ready('Late.'));
  expect(shown.at(-1)).toEqual(tableOf('Late.'));
});

test('FINDINGS says what an audit broke on', async () => {
  host({ phase: 'empty' }, async () => {
    throw new Error('The worker is gone.');
  });
  const { shown } = cell(null, null);
  await vi.waitFor(() => expect(shown).toEqual([new ShownError('#N/A', english.broken('The worker is gone.'))]));
});

/** What a cell with a streaming formula was given to show. */
function streamed(id: string, ...args: unknown[]) {
  const shown: unknown[] = [];
  const invocation = {
    setResult: (result: unknown) => shown.push(result),
    onCanceled: undefined as (() => void) | undefined,
  };
  registered[id]?.(...args, invocation);
  return { shown, invocation };
}

test('GAP and LOAD follow the audit; the plan is counted once for all of them', async () => {
  const { audits, become } = host(ready('Late.'));
  const gap = streamed('GAP', 'java', '2026-02', null);
  const load = streamed('LOAD', 'Java', 'Jan 2026', null);
  await vi.waitFor(() => expect([gap.shown, load.shown]).toEqual([[-0.5], [0.75]]));
  expect(audits.capacity).toHaveBeenCalledTimes(1);
  become(ready('Later.'));
  await vi.waitFor(() => expect(audits.capacity).toHaveBeenCalledTimes(2));
  audits.capacity.mockResolvedValue({
    ...CAPACITY,
    rows: CAPACITY.rows.map((row) => ({ ...row, demand: Float64Array.of(1, 0) })),
  });
  load.invocation.onCanceled?.();
  become(ready('Again.'));
  await vi.waitFor(() => expect(gap.shown).toEqual([-0.5, 1]));
  expect(load.shown).toEqual([0.75]);
});

test('GAP says why there is no figure', async () => {
  const { audits, become } = host(ready('Late.'));
  const { shown } = streamed('GAP', 'Cobol', '2026-02', null);
  await vi.waitFor(() => expect(shown).toEqual([new ShownError('#N/A', english.unknownWho('Cobol'))]));
  audits.capacity.mockRejectedValue(new Error('The worker is gone.'));
  become(ready('Later.'));
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(new ShownError('#N/A', english.broken('The worker is gone.'))));
  become({ phase: 'refused', name: 'Plan', message: 'The workbook is protected.' });
  expect(shown.at(-1)).toEqual(new ShownError('#N/A', 'The workbook is protected.'));
});

test('trouble is an error of Excel’s with its sentence', async () => {
  host({ phase: 'empty' });
  expect(await registered['HEALTH']?.([[1, 2]], [[1]], null, null, null, {})).toBe('On track');
  await expect(registered['SIGNAL']?.([[1]], 'sideways', {})).rejects.toEqual(
    new ShownError('#VALUE!', english.noDirection('sideways')),
  );
  await expect(registered['WORKDAYS']?.('soon', 46_023, null, {})).rejects.toEqual(
    new ShownError('#VALUE!', english.noDay('soon')),
  );
  await expect(registered['WORKDAYS']?.(46_023, 46_024, null, {})).resolves.toBe(2);
});

test('WORKDAYS does not guess the date system', async () => {
  const audits = { subscribe: () => () => undefined, audit: async () => undefined, capacity: async () => CAPACITY };
  registerFunctions({ audits, dateSystem: () => Promise.reject(new Error('Busy.')), language: () => 'en' });
  await expect(registered['WORKDAYS']?.(46_023, 46_024, null, {})).rejects.toEqual(
    new ShownError('#N/A', english.noDateSystem),
  );
});

test('arguments that a host leaves off are those left out', async () => {
  host(ready('Late.'));
  expect(await registered['HEALTH']?.([[1, 2]], [[1]], {})).toBe('On track');
  await expect(registered['WORKDAYS']?.(46_023, 46_024, {})).resolves.toBe(2);
  expect(cell().shown).toEqual([tableOf('Late.')]);
});
