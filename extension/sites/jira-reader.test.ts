import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factsOf } from './issue-facts.ts';
import type { JiraIssue } from './jira-issue.ts';
import { createJiraReader } from './jira-reader.ts';
import type { JiraTrouble } from './jira-requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const issue = (key: string, over: Partial<JiraIssue> = {}): JiraIssue => ({
  key,
  due: null,
  status: null,
  assignee: null,
  fixVersions: [],
  parent: null,
  components: [],
  labels: [],
  ...over,
});

/** A reader over a Jira that has the given issues; `hold()` keeps answers back until they are released. */
function reading(known: readonly JiraIssue[]) {
  const asked: (readonly string[])[] = [];
  const cancelled: (readonly string[])[] = [];
  let trouble: JiraTrouble | null = null;
  let held: Promise<void> = Promise.resolve();
  const reader = createJiraReader(async (keys, signal) => {
    asked.push(keys);
    signal.addEventListener('abort', () => cancelled.push(keys));
    await held;
    signal.throwIfAborted();
    return trouble ?? known.filter(({ key }) => keys.includes(key));
  });
  return {
    reader,
    asked,
    cancelled,
    pass: (ms: number) => vi.advanceTimersByTime(ms),
    fail: (with_: JiraTrouble | null) => (trouble = with_),
    hold() {
      let release: () => void = () => {};
      held = new Promise((done) => (release = done));
      return release;
    },
  };
}

const live = (): AbortSignal => new AbortController().signal;
const keysTo = (last: number): readonly string[] => Array.from({ length: last }, (_, at) => `PAY-${at + 1}`);

test('many are asked in one question; what Jira leaves out is known not to be there and not asked again', async () => {
  const { reader, asked } = reading([issue('PAY-1', { due: '2099-01-01' }), issue('PAY-3')]);
  const told = await reader.read(['PAY-1', 'PAY-2', 'PAY-3'], live());
  expect(told.get('PAY-1')?.issue?.due).toBe('2099-01-01');
  expect(told.get('PAY-2')).toEqual({ issue: null, trouble: null });
  await reader.read(['PAY-2', 'PAY-1'], live());
  expect(asked).toEqual([['PAY-1', 'PAY-2', 'PAY-3']]);
});

test('a question holds a hundred; what is on the page besides fills it up', async () => {
  const { reader, asked } = reading([]);
  await reader.read(keysTo(130), live(), keysTo(1000));
  expect(asked.map((keys) => keys.length)).toEqual([100, 100]);
  expect(new Set(asked.flat()).size).toBe(200);
  // All of it is known now: scrolling there asks nothing.
  await reader.read(keysTo(200), live(), keysTo(200));
  expect(asked).toHaveLength(2);
});

test('what was answered is good for a minute, and asked anew when it may have changed', async () => {
  const { reader, asked, pass } = reading([issue('PAY-1')]);
  await reader.read(['PAY-1'], live());
  pass(59_000);
  await reader.read(['PAY-1'], live());
  expect(asked).toHaveLength(1);
  reader.forget('PAY-1');
  await reader.read(['PAY-1'], live());
  pass(60_000);
  await reader.read(['PAY-1'], live());
  expect(asked).toHaveLength(3);
});

test('trouble is told for every key and not kept', async () => {
  const { reader, asked, fail } = reading([issue('PAY-1')]);
  fail('signed-out');
  expect((await reader.read(['PAY-1'], live())).get('PAY-1')).toEqual({ issue: null, trouble: 'signed-out' });
  fail(null);
  expect((await reader.read(['PAY-1'], live())).get('PAY-1')?.issue?.key).toBe('PAY-1');
  expect(asked).toHaveLength(2);
});

test('two who want the same at once share a question', async () => {
  const { reader, asked } = reading([issue('PAY-1')]);
  const told = await Promise.all([reader.read(['PAY-1'], live()), reader.read(['PAY-1'], live())]);
  expect(told.map((it) => it.get('PAY-1')?.issue?.key)).toEqual(['PAY-1', 'PAY-1']);
  expect(asked).toHaveLength(1);
});

test('a question ends when its page is left; one who stays and shared it asks anew', async () => {
  const { reader, asked, cancelled, hold } = reading([issue('PAY-1')]);
  const release = hold();
  const left = new AbortController();
  const both = Promise.allSettled([reader.read(['PAY-1'], left.signal), reader.read(['PAY-1'], live())]);
  left.abort();
  expect(cancelled).toEqual([['PAY-1']]);
  release();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(asked).toHaveLength(2);
});

test('facts: parents, nearest first; a sub-task’s epic is asked for in one more question, an epic’s parent is not', async () => {
  const { reader, asked } = reading([
    issue('PAY-1', { parent: { key: 'PAY-10', level: 1 }, components: ['Checkout'], labels: ['beta'] }),
    issue('PAY-2', { parent: { key: 'PAY-5', level: 0 } }),
    issue('PAY-3', { parent: { key: 'PAY-6', level: null } }),
    issue('PAY-5', { parent: { key: 'PAY-20', level: 1 } }),
    issue('PAY-6', { parent: { key: 'PAY-30', level: 1 } }),
  ]);
  expect(await factsOf(reader, ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4'], live(), [])).toEqual([
    { key: 'PAY-1', parents: ['PAY-10'], components: ['Checkout'], labels: ['beta'] },
    { key: 'PAY-2', parents: ['PAY-5', 'PAY-20'], components: [], labels: [] },
    { key: 'PAY-3', parents: ['PAY-6', 'PAY-30'], components: [], labels: [] },
  ]);
  expect(asked).toEqual([
    ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4'],
    ['PAY-5', 'PAY-6'],
  ]);
});
