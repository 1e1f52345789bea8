import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JiraSite } from './jira-site.ts';
import { changeIssue, jiraSite } from './jira-site.ts';
import type { JiraHouse } from './open-jira.ts';
import { openJiraHouse } from './open-jira.ts';
import { BULK_ISSUE_RESULTS, ISSUE_BEAN } from './rest/shapes.ts';
import { serveJira } from './serve-jira.ts';
import type { SitesInPage } from './sites-in-page.ts';

declare const sites: SitesInPage;

const BOARD = '/jira/software/c/projects/PAY/boards/1';
let house: JiraHouse;
let cloud: JiraSite;
let own: JiraSite;

beforeAll(async () => {
  house = await openJiraHouse();
}, 120_000);
beforeEach(async () => {
  cloud = jiraSite('cloud', { issues: 1000 });
  own = jiraSite('data-center', { issues: 40, contextPath: '/jira' });
  await serveJira(house.hosts, 'pay.atlassian.net', cloud);
  await serveJira(house.hosts, 'jira.example.com', own);
});
afterAll(() => house.close());

const open = (path: string): Promise<Page> => house.open(`https://pay.atlassian.net${path}`);
const openOwn = (path: string): Promise<Page> => house.open(`https://jira.example.com/jira${path}`);
const visible = (page: Page) => page.evaluate(() => sites.cards().map(({ key }) => key));
const facts = (page: Page, keys: readonly string[]) => page.evaluate((asked) => sites.facts(asked), keys);

test('the made-up Jira answers as Jira’s OpenAPI says', async () => {
  changeIssue(cloud, 'PAY-3', { parent: 'PAY-10', components: ['Checkout'], labels: ['beta'], assignee: 'Ada' });
  const page = await open('/browse/PAY-3');
  await facts(page, ['PAY-3']);
  await facts(page, ['PAY-3', 'PAY-4', 'PAY-5']);
  const answers = await page.evaluate(async (asked) => {
    const told: unknown[] = [];
    for (const { method, path, query, body } of asked) {
      const headers = { 'x-atlassian-token': 'no-check' };
      const init = method === 'POST' ? { method, headers, body: JSON.stringify(body) } : { method };
      const answer = await fetch(`${path}${query}`, init);
      told.push(await answer.json());
    }
    return told;
  }, cloud.asked);
  expect(cloud.asked.slice(0, 2).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /rest/api/3/issue/PAY-3',
    'POST /rest/api/3/issue/bulkfetch',
  ]);
  expect(ISSUE_BEAN.safeParse(answers[0])).toMatchObject({ success: true });
  expect(BULK_ISSUE_RESULTS.safeParse(answers[1])).toMatchObject({ success: true });
  await page.close();
});

test('an issue’s page asks once: for the plan and for what the page says of it', async () => {
  changeIssue(cloud, 'PAY-7', { parent: 'PAY-10', components: ['Checkout'] });
  const page = await open('/browse/PAY-7');
  expect(await facts(page, ['PAY-7'])).toEqual([
    { key: 'PAY-7', parents: ['PAY-10'], components: ['Checkout'], labels: [] },
  ]);
  const { issue, trouble } = await page.evaluate(() => sites.issue('PAY-7'));
  expect({ due: issue?.due, status: issue?.status, trouble }).toEqual({
    due: '2099-03-31',
    status: { name: 'In Progress', category: 'indeterminate' },
    trouble: null,
  });
  expect(cloud.asked).toHaveLength(1);
  await page.close();
});

test('a board asks once for what can be seen, and what is beside it comes along', async () => {
  const page = await open(`${BOARD}?rows=all`);
  const shown = await visible(page);
  expect(shown).toHaveLength(1000);
  await facts(page, shown.slice(0, 24));
  await facts(page, shown.slice(24, 60));
  expect(cloud.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /rest/api/3/issue/bulkfetch']);
  const [bulk] = cloud.asked;
  expect(bulk).toMatchObject({ token: 'no-check', hasSession: true });
  expect(bulk?.body).toMatchObject({ issueIdsOrKeys: { length: 100 } });
  await page.close();
});

test('keys that Jira leaves out are not asked again', async () => {
  cloud.faults.missing.add('PAY-2');
  const page = await open(BOARD);
  expect(await facts(page, ['PAY-1', 'PAY-2'])).toEqual([{ key: 'PAY-1', parents: [], components: [], labels: [] }]);
  expect(await page.evaluate(() => sites.issue('PAY-2'))).toEqual({ issue: null, trouble: null });
  expect(cloud.asked).toHaveLength(1);
  await page.close();
});

test.each([
  ['signed out', (site: JiraSite) => (site.faults.isSignedOut = true), 'signed-out'],
  ['cut off', (site: JiraSite) => (site.faults.isMalformed = true), 'failed'],
])('an answer that is %s is trouble, not data; the next questions rest', async (_, fault, trouble) => {
  fault(cloud);
  const page = await open('/browse/PAY-7');
  expect(await page.evaluate(() => sites.issue('PAY-7'))).toEqual({ issue: null, trouble });
  expect(await facts(page, ['PAY-7', 'PAY-8'])).toEqual([]);
  expect(cloud.asked).toHaveLength(1);
  await page.close();
});

test('a busy Jira is asked again when it says so', async () => {
  Object.assign(cloud.faults, { busy: 1, retryAfter: '1' });
  const page = await open('/browse/PAY-7');
  expect(await page.evaluate(() => sites.issue('PAY-7'))).toMatchObject({ issue: { key: 'PAY-7' }, trouble: null });
  expect(cloud.asked).toHaveLength(2);
  await page.close();
});

test('a question is cancelled when the page is left', async () => {
  cloud.faults.slowMs = 3000;
  const page = await open('/browse/PAY-7');
  expect(await page.evaluate(() => sites.facts(['PAY-7'], 300))).toContain('TimeoutError');
  await expect.poll(() => cloud.cancelled).toBe(1);
  await page.close();
});

test('a field that was edited on the page is asked anew', async () => {
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  const due = (isFresh: boolean) =>
    page.evaluate(async (fresh) => (await sites.issue('PAY-7', fresh)).issue?.due, isFresh);
  expect(await due(false)).toBe('2099-03-31');
  await page.getByRole('button', { name: 'Edit Due date' }).click();
  await page.getByRole('textbox', { name: 'Due date' }).fill('2099-05-05');
  await page.keyboard.press('Enter');
  await expect.poll(() => cloud.issues.get('PAY-7')?.due).toBe('2099-05-05');
  await expect.poll(() => due(true)).toBe('2099-05-05');
  await page.close();
});

test('Data Center: the field of epics is looked up once, many are one search, keys that are gone do not matter', async () => {
  changeIssue(own, 'PAY-3', { parent: 'PAY-10' });
  own.faults.missing.add('PAY-2');
  const page = await openOwn('/secure/RapidBoard.jspa?rapidView=1');
  expect(await facts(page, ['PAY-1', 'PAY-2', 'PAY-3'])).toEqual([
    { key: 'PAY-1', parents: [], components: [], labels: [] },
    { key: 'PAY-3', parents: ['PAY-10'], components: [], labels: [] },
  ]);
  await facts(page, ['PAY-30', 'PAY-31']);
  expect(own.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /jira/rest/api/2/field',
    'POST /jira/rest/api/2/search',
  ]);
  await page.close();
});

test('Data Center: a sub-task’s epic is found through its parent', async () => {
  changeIssue(own, 'PAY-5', { parent: 'PAY-10' });
  changeIssue(own, 'PAY-6', { type: 'Sub-task', parent: 'PAY-5' });
  const page = await openOwn('/browse/PAY-6');
  expect(await facts(page, ['PAY-6'])).toEqual([
    { key: 'PAY-6', parents: ['PAY-5', 'PAY-10'], components: [], labels: [] },
  ]);
  await page.close();
});
