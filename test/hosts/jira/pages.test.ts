import { afterAll, beforeAll, expect, test } from 'vitest';
import { jiraSite } from './jira-site.ts';
import type { JiraHouse } from './open-jira.ts';
import { openJiraHouse } from './open-jira.ts';
import { serveJira } from './serve-jira.ts';

declare const mended: readonly string[];

const BOARD = '/jira/software/c/projects/PAY/boards/1';
let house: JiraHouse;

beforeAll(async () => {
  house = await openJiraHouse();
  await serveJira(house.hosts, 'pay.atlassian.net', jiraSite('cloud', { issues: 100 }));
}, 120_000);
afterAll(() => house.close());

const open = (path: string) => house.open(`https://pay.atlassian.net${path}`);

test.each([
  '/browse/PAY-7',
  BOARD,
  `${BOARD}?selectedIssue=PAY-7&density=compact&theme=dark`,
  `${BOARD}?selectedIssue=PAY-7&details=dialog&cards=cells`,
  `${BOARD}/backlog?selectedIssue=PAY-7`,
  '/jira/software/c/projects/PAY/list',
  '/jira/plans/1/scenarios/1/timeline',
])('%s comes alive as the server drew it', async (path) => {
  const page = await open(path);
  await page.waitForSelector('[data-hydrated]');
  expect(await page.evaluate(() => mended)).toEqual([]);
  await page.close();
});

test('a page tells when somebody put something into it before it came alive', async () => {
  const page = await open('/browse/PAY-7?late=1000');
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('div')));
  await page.waitForSelector('[data-hydrated]');
  expect(await page.evaluate(() => mended.join())).toContain('418');
  await page.close();
});

test('a page that draws itself anew all the time replaces every element', async () => {
  const page = await open('/browse/PAY-7?redraw=always');
  await page.waitForSelector('[data-hydrated]');
  const heading = await page.evaluateHandle(() => document.querySelector('h1'));
  await expect.poll(() => heading.evaluate((it) => it?.isConnected)).toBe(false);
  await page.close();
});
