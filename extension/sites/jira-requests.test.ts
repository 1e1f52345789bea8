import { expect, test } from 'vitest';
import { createJiraRequests } from './jira-requests.ts';

/** A Jira that answers in turn, and a clock that moves only when somebody waits. */
function world(answers: readonly (() => Response | Error)[], chance = 0) {
  const asked: { readonly address: string; readonly init: RequestInit }[] = [];
  const waits: number[] = [];
  let time = 0;
  const requests = createJiraRequests('https://jira.example.com/jira', {
    async fetch(address, init) {
      const answer = answers[asked.length]?.() ?? json({});
      asked.push({ address, init });
      await Promise.resolve();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: () => time,
    random: () => chance,
    async wait(ms, signal) {
      await Promise.resolve();
      signal.throwIfAborted();
      waits.push(ms);
      time += ms;
    },
  });
  const pass = (ms: number): void => {
    time += ms;
  };
  return { requests, asked, waits, pass };
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
  const { requests, asked } = world([() => json({ key: 'PAY-1' }), () => json({ issues: [] })]);
  expect(await requests.get('/rest/api/2/issue/PAY-1', live())).toEqual({ json: { key: 'PAY-1' } });
  await requests.post('/rest/api/2/search', { jql: '' }, live());
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
  ['what a signed-out post gets', () => json({ message: '', status: 400 }, 400), 'refused'],
  ['what is forbidden', () => page(403), 'refused'],
  ['a broken server', () => page(500), 'refused'],
  [
    'half an answer',
    () => new Response('{"issues":[', { headers: { 'content-type': 'application/json' } }),
    'unreadable',
  ],
  ['no network', () => new TypeError('Failed to fetch'), 'unreachable'],
])('%s is told from data', async (_, answer, trouble) => {
  const { requests, asked } = world([answer]);
  expect(await requests.get('/x', live())).toMatchObject({ trouble });
  expect(asked).toHaveLength(1);
});

test('what is not there is no trouble', async () => {
  const { requests } = world([() => json({ errorMessages: [] }, 404)]);
  expect(await requests.get('/x', live())).toEqual({ missing: true });
});

test('a busy Jira is asked again after the time that it names, and some chance more', async () => {
  const { requests, asked, waits } = world([() => busy('2'), () => json({ ok: true })], 0.5);
  expect(await requests.get('/x', live())).toEqual({ json: { ok: true } });
  expect(asked).toHaveLength(2);
  expect(waits).toEqual([2500]);
});

test('a busy Jira that names no time is asked less and less often, and then left alone', async () => {
  const { requests, asked, waits, pass } = world([busy, busy, busy, () => json({ ok: true })].map((it) => () => it()));
  expect(await requests.get('/x', live())).toMatchObject({ trouble: 'busy' });
  expect(waits).toEqual([1000, 2000]);
  expect(asked).toHaveLength(3);
  expect(await requests.get('/y', live())).toMatchObject({ trouble: 'busy' });
  expect(asked).toHaveLength(3);
  pass(4000);
  expect(await requests.get('/y', live())).toEqual({ json: { ok: true } });
});

test('nobody waits for long: until a late time nothing is asked at all', async () => {
  const at = (ms: number): string => new Date(Date.UTC(2026, 10, 21, 12) + ms).toUTCString();
  const late = (): Response => json({}, 429, { date: at(0), 'retry-after': at(60_000) });
  const { requests, asked, waits, pass } = world([late, () => json({ ok: true })]);
  expect(await requests.get('/x', live())).toMatchObject({ trouble: 'busy' });
  expect(waits).toEqual([]);
  pass(59_000);
  expect(await requests.get('/x', live())).toMatchObject({ trouble: 'busy' });
  expect(asked).toHaveLength(1);
  pass(1_000);
  expect(await requests.get('/x', live())).toEqual({ json: { ok: true } });
});

test('after trouble all questions rest, so that a board that scrolls does not ask all the time', async () => {
  const { requests, asked, pass } = world([() => page(), () => json({ ok: true })]);
  expect(await requests.get('/x', live())).toMatchObject({ trouble: 'signed-out' });
  expect(await requests.post('/y', {}, live())).toMatchObject({ trouble: 'signed-out' });
  expect(asked).toHaveLength(1);
  pass(30_000);
  expect(await requests.post('/y', {}, live())).toEqual({ json: { ok: true } });
});

test('a question whose page was left is not asked, not waited for and not told as trouble', async () => {
  const left = new AbortController();
  const { requests, asked } = world([() => busy('1'), () => json({})]);
  const answer = requests.get('/x', left.signal);
  left.abort();
  await expect(answer).rejects.toThrow('aborted');
  await expect(requests.get('/x', left.signal)).rejects.toThrow('aborted');
  expect(asked).toHaveLength(1);
});
