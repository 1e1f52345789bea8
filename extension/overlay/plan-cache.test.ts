import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LookUpAnswer } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import { createPlanCache } from './plan-cache.ts';
import type { Site } from './site.ts';

const SITE: Site = { id: 'plain', name: 'Plain', isHere: () => true, recordOf: () => null };
const ANSWER: LookUpAnswer = { works: {} };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A link whose background answers after so many refusals. */
function madeLink(refusals: number, isAlive = true) {
  const asked: string[][] = [];
  const link: PageLink = {
    async ask(message) {
      if (message.ask === 'look-up') asked.push(message.facts.map(({ key }) => key));
      if (asked.length <= refusals) throw new Error('stopped');
      return ANSWER as never;
    },
    onTold: () => {},
    isAlive: () => isAlive,
  };
  return { link, asked };
}

const cacheOn = (link: PageLink, site: Site = SITE, onCutOff = () => {}) =>
  createPlanCache(link, site, new AbortController().signal, onCutOff);

test('what is asked at once is one question, each key once, and never again', async () => {
  const { link, asked } = madeLink(0);
  const cache = cacheOn(link);
  const keys = Array.from({ length: 300 }, (_, at) => `PAY-${at}`);
  await Promise.all([...keys, ...keys].map((key) => cache.worksOf(key)));
  expect(asked.map((ofOne) => ofOne.length)).toEqual([250, 50]);
  await cache.worksOf('PAY-1');
  expect(asked).toHaveLength(2);
});

test('a background that was stopped is asked again until it answers', async () => {
  const { link, asked } = madeLink(3);
  const works = cacheOn(link).worksOf('PAY-1');
  await vi.runAllTimersAsync();
  expect(await works).toEqual([]);
  expect(asked).toHaveLength(4);
});

test('a key that nobody answered is asked anew the next time', async () => {
  const { link, asked } = madeLink(4);
  const cache = cacheOn(link);
  const refused = cache.worksOf('PAY-1').catch((problem: unknown) => problem);
  await vi.runAllTimersAsync();
  expect(await refused).toEqual(new Error('stopped'));
  expect(await cache.worksOf('PAY-1')).toEqual([]);
  expect(asked).toHaveLength(5);
});

test('when the extension is gone nobody is asked again, and it is told', async () => {
  const { link, asked } = madeLink(9, false);
  const onCutOff = vi.fn<() => void>();
  await expect(cacheOn(link, SITE, onCutOff).worksOf('PAY-1')).rejects.toThrow('stopped');
  expect([asked.length, onCutOff.mock.calls.length]).toEqual([1, 1]);
});

test('what the site knows of a record goes with its key; a site that cannot be asked leaves the key', async () => {
  const facts: string[][] = [];
  const { link } = madeLink(0);
  const heard: PageLink = {
    ...link,
    async ask(message) {
      if (message.ask === 'look-up') facts.push(...message.facts.map(({ key, parents }) => [key, ...parents]));
      return ANSWER as never;
    },
  };
  const knows = { key: 'PAY-1', parents: ['PAY-9'], components: [], labels: [] };
  const first = cacheOn(heard, { ...SITE, factsOf: () => Promise.resolve([knows]) });
  await Promise.all([first.worksOf('PAY-1'), first.worksOf('PAY-2')]);
  await cacheOn(heard, { ...SITE, factsOf: () => Promise.reject(new Error('429')) }).worksOf('PAY-1');
  expect(facts).toEqual([['PAY-1', 'PAY-9'], ['PAY-2'], ['PAY-1']]);
});
