import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAWN_PAGES, drawnPage } from './drawn-pages.ts';
import type { JiraHouse } from './open-jira.ts';
import { openJiraHouse } from './open-jira.ts';
import type { SitesInPage } from './sites-in-page.ts';

declare const sites: SitesInPage;

let house: JiraHouse;
beforeAll(async () => {
  house = await openJiraHouse();
  for (const [host, version] of [
    ['drawn.atlassian.net', '1001.0.0-SNAPSHOT'],
    ['own.example.com', '10.3.1'],
    ['bare.atlassian.net', null],
    ['bare.example.com', null],
  ] as const)
    house.hosts.answers.set(`${host}/**`, (request, response) => {
      const { pathname } = new URL(request.url ?? '/', `https://${host}`);
      response.writeHead(200, { 'content-type': 'text/html;charset=UTF-8' });
      response.end(drawnPage(DRAWN_PAGES.get(pathname) ?? '<main></main>', version));
    });
}, 120_000);
afterAll(() => house.close());

const open = (path: string, host = 'drawn.atlassian.net'): Promise<Page> => house.open(`https://${host}${path}`);
const titles = (page: Page) => page.evaluate(() => sites.keys('issueHeading').filter((key) => key !== null));
const cards = (page: Page) => page.evaluate(() => sites.cards().map(({ key, className }) => [key, className]));
const keys = async (page: Page): Promise<readonly unknown[]> => (await cards(page)).map(([key]) => key);

test('the preview panel beside a board: its title is the issue’s, and none of its links is a card', async () => {
  const page = await open('/jira/software/c/projects/PAY/boards/2?selectedIssue=PAY-7');
  expect(await titles(page)).toEqual(['PAY-7']);
  expect(await keys(page)).toEqual(['PAY-7', 'PAY-8', 'PAY-9']);
  await page.close();
});

test('the dialog over a board of a team-managed project', async () => {
  const page = await open('/jira/software/projects/PAY/boards/3?selectedIssue=PAY-7');
  expect(await titles(page)).toEqual(['PAY-7']);
  expect(await keys(page)).toEqual(['PAY-7', 'PAY-8']);
  await page.close();
});

test('rows of a queue link to its own addresses, and count once; a queue of one issue has one row', async () => {
  const page = await open('/jira/servicedesk/projects/SUP/queues/custom/3');
  expect(await cards(page)).toEqual(['SUP-1', 'SUP-2', 'SUP-3'].map((key) => [key, 'row']));
  expect(await page.evaluate(() => sites.here().record)).toBeNull();
  await page.goto('https://drawn.atlassian.net/jira/servicedesk/projects/SUP/queues/custom/4');
  await page.close();
  const alone = await open('/jira/servicedesk/projects/SUP/queues/custom/4');
  expect(await keys(alone)).toEqual(['SUP-4']);
  const text = await alone.evaluate(() =>
    sites
      .cards()
      .map((card) => card.text)
      .join(),
  );
  expect(text).not.toContain('All open');
  expect(text).not.toContain('Summary');
  await alone.close();
});

test('rows of a queue of Data Center', async () => {
  const page = await open('/projects/SUP/queues/custom/27', 'own.example.com');
  expect(await cards(page)).toEqual(['SUP-1', 'SUP-2'].map((key) => [key, 'issuerow']));
  await page.close();
});

test('of a search of Data Center the issue that is open beside it is known by its details', async () => {
  const page = await open('/issues/?jql=project=PAY', 'own.example.com');
  expect(await page.evaluate(() => sites.here())).toMatchObject({ record: 'PAY-7', isIssue: true });
  expect(await titles(page)).toEqual(['PAY-7']);
  expect(await keys(page)).toEqual(['PAY-7', 'PAY-8']);
  await page.evaluate(() => document.querySelector('#issue-content')?.remove());
  expect(await page.evaluate(() => sites.here().record)).toBeNull();
  await page.close();
});

test('an issue that was opened from a queue', async () => {
  const page = await open('/jira/servicedesk/projects/SUP/queues/custom/3/SUP-2');
  expect(await page.evaluate(() => sites.here())).toMatchObject({ record: 'SUP-2', isIssue: true });
  expect(await titles(page)).toEqual(['SUP-2']);
  expect(await keys(page)).toEqual([]);
  await page.close();
});

test('customers of a service project see a page that is no issue’s', async () => {
  const page = await open('/servicedesk/customer/portal/1/SUP-2');
  expect(await page.evaluate(() => sites.here())).toMatchObject({ record: null, isIssue: false });
  expect([await titles(page), await keys(page)]).toEqual([[], []]);
  await page.close();
});

test.each([
  ['/jira/core/projects/PAY/board', 'Alone', 'PAY-5'],
  ['/jira/software/c/projects/PAY/boards/4', 'Only one', 'PAY-7'],
])('the only card of a board without marks is a card and not the board: %s', async (path, text, key) => {
  const page = await open(path);
  const shown = await page.evaluate(() => sites.cards());
  expect(shown.map((card) => [card.key, card.text.replaceAll(/\s+/g, ' ').trim()])).toEqual([[key, text + key]]);
  await page.close();
});

test.each([
  ['in its own mark', '/browse/PAY-7', ['PAY-7']],
  ['in the mark of its field', '/browse/PAY-8', ['PAY-8']],
  ['without any mark', '/browse/PAY-9', ['PAY-9']],
  [
    'without any mark beside a board with a title',
    '/jira/software/c/projects/PAY/boards/4?selectedIssue=PAY-7',
    ['PAY-7'],
  ],
])('the title of an issue %s', async (_, path, expected) => {
  const page = await open(path);
  expect(await titles(page)).toEqual(expected);
  await page.evaluate(() => history.pushState(null, '', '/browse/PAY-99'));
  expect(await titles(page)).toEqual([]);
  await page.close();
});

test.each([
  ['of a board beside what was looked at last', '/jira/software/c/projects/PAY/boards/5?selectedIssue=PAY-7', []],
  [
    'of details that still are of another issue, beside its card',
    '/jira/software/c/projects/PAY/boards/6?selectedIssue=PAY-7',
    [],
  ],
  ['that somebody wrote under that of the issue', '/browse/PAY-10', ['PAY-10']],
])('where nothing is marked a title %s is not the issue’s', async (_, path, expected) => {
  const page = await open(path);
  expect(await titles(page)).toEqual(expected);
  await page.close();
});

test('what a page shows beside itself, such as what was looked at last, are no cards', async () => {
  const page = await open('/jira/software/c/projects/PAY/boards/5');
  expect(await keys(page)).toEqual(['PAY-8']);
  await page.close();
});

test('a filter by due date is no due date of the issue beside it', async () => {
  const page = await open('/issues/PAY-7?jql=due');
  expect(await page.evaluate(() => sites.keys('dueDateInput').filter((key) => key !== null))).toEqual(['PAY-7']);
  expect(await page.evaluate(() => sites.keys('dueDateInput').length)).toBe(1);
  await page.close();
});

test('a page of the cloud is known by its address too, one of another host or product is not', async () => {
  const siteOf = async (host: string, path: string): Promise<string | null> => {
    const page = await open(path, host);
    const { site } = await page.evaluate(() => sites.here());
    await page.close();
    return site;
  };
  expect(await siteOf('bare.atlassian.net', '/browse/PAY-7')).toBe('jira-cloud');
  expect(await siteOf('bare.atlassian.net', '/jira/software/c/projects/PAY/boards/4')).toBe('jira-cloud');
  expect(await siteOf('bare.atlassian.net', '/wiki/spaces/PAY/pages/1')).toBeNull();
  expect(await siteOf('bare.atlassian.net', '/servicedesk/customer/portal/1/SUP-2')).toBeNull();
  expect(await siteOf('bare.example.com', '/browse/PAY-7')).toBeNull();
});
