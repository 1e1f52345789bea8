import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, originOf, readSettings } from './settings.ts';

const kept = vi.hoisted(() => ({ stored: undefined as unknown, managed: null as unknown }));
vi.mock('../browser/storage.ts', () => ({
  readStored: () => Promise.resolve(kept.stored),
  writeStored: (_name: string, value: unknown) => {
    kept.stored = value;
    return Promise.resolve();
  },
  readManaged: () => Promise.resolve(kept.managed),
}));

const OWN = { id: 'own', kind: 'url', name: 'Own', url: 'https://own.example.com/index.json', keys: ['lk1-a'] };

beforeEach(() => {
  let last = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<void>) => {
        last = last.then(work);
        return last;
      },
    },
  });
});
afterEach(() => {
  Object.assign(kept, { stored: undefined, managed: null });
  vi.unstubAllGlobals();
});

test.each([
  { stored: undefined },
  { stored: null },
  { stored: 3 },
  { stored: [] },
  { stored: { sources: 'none', hosts: [1], off: {}, me: 7 } },
  { stored: { sources: [{ id: 1 }] } },
])('whatever is stored is no reason to stop: %j', async ({ stored }) => {
  kept.stored = stored;
  expect(await readSettings()).toMatchObject({ sources: [], hosts: [], off: [], me: null, mayAdd: true });
});

test('what an administrator set is there and cannot be removed; what is wrong in it is left out alone', async () => {
  kept.stored = { sources: [{ id: 'half' }, OWN] };
  kept.managed = {
    sources: [
      { name: 'Company', url: 'https://plans.example.com/index.json', keys: ['lk1-b'] },
      { name: 'Without keys', url: 'https://plans.example.com/index.json' },
      { name: 'Not https', url: 'http://plans.example.com/index.json', keys: ['lk1-b'] },
    ],
    hosts: ['https://jira.example.com/', 'javascript:alert(1)'],
    featuresOff: ['drift'],
    ownSources: 'perhaps',
  };
  const settings = await readSettings();
  expect(settings.sources.map(({ name, isManaged }) => [name, isManaged])).toEqual([
    ['Company', true],
    ['Own', false],
  ]);
  expect(settings).toMatchObject({ managedHosts: ['https://jira.example.com'], managedOff: ['drift'], mayAdd: true });
});

test('where people may not add plans, those that they added before are not used', async () => {
  kept.stored = { sources: [OWN] };
  kept.managed = { ownSources: false };
  expect(await readSettings()).toMatchObject({ sources: [], mayAdd: false });
});

test('changes that are made at once are all kept', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => changeSettings((own) => ({ off: [...own.off, id] }))));
  expect((await readSettings()).off).toEqual(['a', 'b', 'c']);
});

test.each([
  ['jira.example.com', 'https://jira.example.com'],
  [' https://jira.example.com/browse/PAY-1 ', 'https://jira.example.com'],
  ['https://jira.example.com:8443', 'https://jira.example.com:8443'],
  ['http://jira.example.com', null],
  ['https://user:secret@jira.example.com', null],
  ['file:///etc/passwd', null],
  ['two words', null],
  ['', null],
])('the origin of “%s” is %s', (text, origin) => expect(originOf(text)).toBe(origin));
