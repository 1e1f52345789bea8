import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createJiraRequests } from './jira-requests.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A Jira that answers in turn; waits pass at once and are counted. */
function world(answers: readonly (() => Response | Error)[]) {
  const asked: { readonly address: string; readonly init: RequestInit }[] = [];
  const at: number[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const answer = answers[asked.length]?.() ?? json({});
    asked.push({ address, init });
    at.push(performance.now());
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const requests = createJiraRequests('https://jira.example.com/jira');
  /** Milliseconds between one attempt and the next. */
  const waits = (): readonly number[] => at.slice(1).map((time, index) => time - (at[index] ?? 0));
  const ask = async (path: string, signal = live(), body?: object) => {
    const settling = Promise.allSettled([requests(path, signal, body)]);
    await vi.runAllTimersAsync();
    const [answer] = await settling;
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
  return { ask, asked, waits };
}

const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  });
const page = (status = 200): Response =>
  new Response('<!DOCTYPE html><title>Log in</title>', { status, headers: { 'content-type': 'text/html' } });
const busy = (retryAfter?: string): Response =>
  json({}, 429, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
const live = (): AbortSignal => new AbortController().signal;

test('a question goes to the same origin with the session, a post with what Jira demands of one', async () => {
  const { ask, asked } = world([() => json({ key: 'PAY-1' }), () => json({ issues: [] })]);
  expect(await ask('/rest/api/2/issue/PAY-1')).toEqual({ key: 'PAY-1' });
  await ask('/rest/api/2/search', live(), { jql: '' });
  expect(asked.map(({ address }) => address)).toEqual([
    'https://jira.example.com/jira/rest/api/2/issue/PAY-1',
    'https://jira.example.com/jira/rest/api/2/search',
  ]);
  expect(asked.map(({ init }) => init.credentials)).toEqual(['same-origin', 'same-origin']);
  expect(asked[1]?.init).toMatchObject({
    method: 'POST',
    headers: { 'x-atlassian-token': 'no-check', 'content-type': 'application/json' },
    body: '{"jql":""}',
  });
});

test.each([
  ['a page to sign in that comes as a success', () => page(), 'signed-out'],
  ['an answer without a type', () => new Response('{}', { headers: { 'content-type': '' } }), 'signed-out'],
  ['a refused session', () => json({}, 401), 'signed-out'],
  ['what a signed-out post gets', () => json({ message: '', status: 400 }, 400), 'failed'],
  ['what is forbidden', () => page(403), 'failed'],
  ['a broken server', () => page(500), 'failed'],
  ['half an answer', () => new Response('{"issues":[', { headers: { 'content-type': 'application/json' } }), 'failed'],
  ['a bare word', () => json('issues'), 'failed'],
  ['no network', () => new TypeError('Failed to fetch'), 'failed'],
])('%s is told from data, and asked for once', async (_, answer, trouble) => {
  const { ask, asked } = world([answer]);
  expect(await ask('/x')).toBe(trouble);
  expect(asked).toHaveLength(1);
});

test('what is not there is no trouble', async () => {
  const { ask } = world([() => json({ errorMessages: [] }, 404)]);
  expect(await ask('/x')).toBeNull();
});

test('a busy Jira is asked again after the time that it names, and some chance more', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { ask, waits } = world([() => busy('2'), () => json({ ok: true })]);
  expect(await ask('/x')).toEqual({ ok: true });
  expect(waits()).toEqual([2500]);
});

test('the time may be named as a date', async () => {
  const { ask, waits } = world([() => busy(new Date(Date.now() + 5000).toUTCString()), () => json({ ok: true })]);
  expect(await ask('/x')).toEqual({ ok: true });
  expect(waits()[0]).toBeGreaterThan(3999);
});

test('a busy Jira that names no time is asked less and less often, and then left alone', async () => {
  const { ask, asked, waits } = world([() => busy(), () => busy(), () => busy(), () => json({ ok: true })]);
  expect(await ask('/x')).toBe('busy');
  expect(waits()).toEqual([1000, 2000]);
  expect(await ask('/y')).toBe('busy');
  expect(asked).toHaveLength(3);
  vi.advanceTimersByTime(4000);
  expect(await ask('/y')).toEqual({ ok: true });
});

test('nobody waits for long: until a late time nothing is asked at all', async () => {
  const { ask, asked, waits } = world([() => busy('60'), () => json({ ok: true })]);
  expect(await ask('/x')).toBe('busy');
  expect(waits()).toEqual([]);
  vi.advanceTimersByTime(59_000);
  expect(await ask('/x')).toBe('busy');
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(await ask('/x')).toEqual({ ok: true });
});

test('after trouble all questions rest, so that a board that scrolls does not ask all the time', async () => {
  const { ask, asked } = world([() => page(), () => json({ ok: true })]);
  expect(await ask('/x')).toBe('signed-out');
  expect(await ask('/y', live(), {})).toBe('signed-out');
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(30_000);
  expect(await ask('/y', live(), {})).toEqual({ ok: true });
});

test('a question whose page was left is not asked again, and not told as trouble', async () => {
  const left = new AbortController();
  const { ask, asked } = world([() => busy('1'), () => json({})]);
  const answer = ask('/x', left.signal);
  left.abort();
  await expect(answer).rejects.toThrow('aborted');
  await expect(ask('/x', left.signal)).rejects.toThrow('aborted');
  expect(asked).toHaveLength(1);
});
