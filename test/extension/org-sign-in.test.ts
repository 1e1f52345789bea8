import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checked, cutOff, loadAxe } from '../pane/axe.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import type { MadeOrg } from './made-org.ts';
import { CLIENT_ID, madeOrg, servedBy } from './made-org.ts';

/** What a test asks of the worker’s own storage. */
declare const chrome: {
  readonly storage: Readonly<
    Record<'session' | 'local', { get(keys: null): Promise<unknown>; clear(): Promise<void> }>
  >;
};

/** A browser under load takes its time. */

/** The whole sign-in in real Chromium: options page, the org’s pages in a tab, background, storage. */
let house: ExtensionHouse;
let org: MadeOrg;
let options: Page;
beforeAll(async () => {
  house = await openExtensionHouse({ bypassCSP: true });
}, 120_000);
afterAll(() => house.close());
beforeEach(async () => {
  org = madeOrg();
  house.hosts.answers.set('acme.my.salesforce.com/**', servedBy(org));
  options = await house.openOwn('options/options.html');
  return async () => {
    const line = options.locator('section:has(#orgs) li');
    if ((await line.count()) > 0) await line.getByRole('button', { name: /^Disconnect|^Remove/ }).click();
    await line.waitFor({ state: 'detached' });
    await options.close();
  };
});

const section = () => options.locator('section:has(#orgs)');

async function connect(domain = 'acme.lightning.force.com', remember = false): Promise<void> {
  const form = section().locator('form');
  await form.getByLabel('My Domain of the org').fill(domain);
  await form.getByLabel('Client id').fill(CLIENT_ID);
  if ((await form.getByRole('checkbox').isChecked()) !== remember) await form.getByRole('checkbox').click();
  await form.getByRole('button', { name: 'Connect' }).click();
}
const status = (): Promise<string | null> => section().locator('li [role=status]').textContent();
const memory = async (): Promise<string> =>
  (await house.background()).evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
const stored = async (): Promise<string> =>
  (await house.background()).evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

test('signed in, the tab is closed, the token is in memory alone; disconnected, the org has taken it back', async () => {
  await connect();
  await expect.poll(status).toBe('Connected');
  expect(house.context.pages().filter((page) => page.url().includes('salesforce.com'))).toEqual([]);
  const [access = ''] = org.access;
  expect(await memory()).toContain(access);
  expect(await stored()).not.toContain(access);
  expect(await memory()).not.toContain('verifier');
  const asked = org.asked.find(({ path }) => path === '/services/oauth2/token');
  expect([asked?.cookie, asked?.form.get('grant_type')]).toEqual([null, 'authorization_code']);
  await options.getByRole('button', { name: 'Disconnect: acme.my.salesforce.com' }).click();
  await section().locator('li').waitFor({ state: 'detached' });
  expect([org.access.size, (await memory()).includes(access)]).toEqual([0, false]);
});

test('to be remembered takes a refresh token, which outlives the browser’s memory and is in no storage of pages', async () => {
  await connect('acme.my.salesforce.com', true);
  await expect.poll(status).toBe('Connected');
  const [refresh = ''] = org.refresh;
  expect(refresh).not.toBe('');
  expect((await memory()) + (await stored())).not.toContain(refresh);
  await (await house.background()).evaluate(() => chrome.storage.session.clear());
  await options.reload();
  await expect.poll(status).toBe('Connected');
  await options.getByRole('button', { name: /^Disconnect/ }).click();
  await section().locator('li').waitFor({ state: 'detached' });
  await expect.poll(() => org.refresh.size).toBe(0);
});

test('without that, nobody is signed in any more once the browser was closed', async () => {
  await connect();
  await expect.poll(status).toBe('Connected');
  await (await house.background()).evaluate(() => chrome.storage.session.clear());
  await options.reload();
  await expect.poll(status).toBe('Not connected');
});

test.each([
  [{ consent: 'deny' }, 'Access was denied in Salesforce'],
  [{ consent: 'other-state' }, 'did not belong to this sign-in'],
  [{ consent: 'unknown-client' }, 'does not know this client id'],
  [{ areCodesOld: true }, 'The sign-in took too long'],
] as const)('%j leaves nobody signed in, and says what to do', async (how, said) => {
  Object.assign(org, how);
  await connect();
  await expect.poll(status).toContain(said);
  expect(await memory()).not.toContain('access-');
  expect(org.access.size).toBe(0);
  Object.assign(org, { consent: 'allow', areCodesOld: false });
  await section().getByRole('button', { name: 'Connect: acme.my.salesforce.com', exact: true }).click();
  await expect.poll(status).toBe('Connected');
});

test('what is no org, and a client id that is missing, are told before anything is asked', async () => {
  await connect('acme.example.com');
  expect(await section().getByRole('alert').textContent()).toContain('no address of a Salesforce org');
  await section().getByLabel('My Domain of the org').fill('acme.my.salesforce.com');
  await section().getByLabel('Client id').fill(' ');
  await section().locator('form').getByRole('button', { name: 'Connect' }).click();
  await expect.poll(() => section().getByRole('alert').textContent()).toContain('consumer key');
  expect(org.asked).toEqual([]);
});

test('the section has no barrier, and nothing of it is cut off at 320 px', async () => {
  await connect();
  await expect.poll(status).toBe('Connected');
  await loadAxe(options);
  for (const width of [1_200, 320]) {
    await options.setViewportSize({ width, height: 800 });
    expect((await checked(options)).found).toEqual([]);
    await expect.poll(() => cutOff(options)).toEqual([]);
  }
});
