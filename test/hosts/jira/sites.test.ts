import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JiraSite } from './jira-site.ts';
import { changeIssue, jiraSite } from './jira-site.ts';
import type { JiraHouse } from './open-jira.ts';
import { openJiraHouse } from './open-jira.ts';
import { serveJira } from './serve-jira.ts';
import type { SitesInPage } from './sites-in-page.ts';

declare const sites: SitesInPage;
declare function go(address: string): void;
declare function reuse(from: string, to: string): void;
declare const mended: readonly string[];

const CLOUD = 'https://pay.atlassian.net';
const BOARD = '/jira/software/c/projects/PAY/boards/1';
const DATA_CENTER = 'https://jira.example.com/jira';
let house: JiraHouse;
let cloud: JiraSite;

beforeAll(async () => {
  house = await openJiraHouse();
}, 120_000);
beforeEach(async () => {
  cloud = jiraSite('cloud', { issues: 300 });
  await serveJira(house.hosts, 'pay.atlassian.net', cloud);
  const own = jiraSite('data-center', { issues: 40, contextPath: '/jira' });
  changeIssue(own, 'PAY-5', { parent: 'PAY-10' });
  await serveJira(house.hosts, 'jira.example.com', own);
});
afterAll(() => house.close());

const open = (path: string): Promise<Page> => house.open(`${CLOUD}${path}`);
const openOwn = (path: string): Promise<Page> => house.open(`${DATA_CENTER}${path}`);
const cards = (page: Page) => page.evaluate(() => sites.cards());
const keysOf = (shown: Awaited<ReturnType<typeof cards>>) => shown.map(({ key }) => key);

test('an issue’s own page is the record of its address, and its title says so', async () => {
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  const here = { site: 'jira-cloud', record: 'PAY-7', isJira: true, isIssue: true, isDark: false };
  expect(await page.evaluate(() => sites.here())).toEqual(here);
  expect(await page.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-7']);
  expect(await page.evaluate(() => mended)).toEqual([]);
  await page.close();
});

test.each([
  ['beside a board', `${BOARD}?selectedIssue=PAY-7`],
  ['in a dialog', `${BOARD}?selectedIssue=PAY-7&details=dialog`],
  ['beside a backlog', `${BOARD}/backlog?selectedIssue=PAY-7`],
  ['beside a list', '/jira/software/c/projects/PAY/list?selectedIssue=PAY-7'],
])('an issue’s details %s have the title of the selected issue', async (_, path) => {
  const page = await open(path);
  expect(await page.evaluate(() => sites.here())).toMatchObject({ record: 'PAY-7', isIssue: true });
  expect(await page.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-7']);
  await page.close();
});

test.each([
  ['a board', BOARD, 'card', 'platform-board-kit.ui.card.card'],
  ['the other board', `${BOARD}?cards=cells`, 'card', 'board.content.cell.card'],
  ['a compact board', `${BOARD}?density=compact`, 'card', 'platform-board-kit.ui.card.card'],
  [
    'a timeline',
    '/jira/plans/1/scenarios/1/timeline',
    'row',
    'portfolio-3.app-simple-plans.main.tabs.roadmap.scope.issues.issue.row',
  ],
  ['a list', '/jira/software/c/projects/PAY/list', '', 'native-issue-table.ui.issue-row'],
  ['a search', '/issues/?jql=project=PAY', '', 'native-issue-table.ui.issue-row'],
])('%s shows each card once, whole', async (_, path, className, testId) => {
  changeIssue(cloud, 'PAY-5', { parent: 'PAY-10' });
  const page = await open(path);
  const shown = await cards(page);
  expect(shown.length).toBeGreaterThan(10);
  expect(new Set(keysOf(shown)).size).toBe(shown.length);
  expect(shown.every((card) => card.className === className && card.testId === testId)).toBe(true);
  expect(await page.evaluate(() => sites.here())).toMatchObject({ record: null, isIssue: false, isJira: true });
  await page.close();
});

test('rows of the backlog link twice and count once', async () => {
  const page = await open(`${BOARD}/backlog`);
  const shown = await cards(page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.map(({ testId }) => testId)).toEqual(
    keysOf(shown).map((key) => `software-backlog.card-list.card.content-container.${key}`),
  );
  await page.close();
});

test('elements that scroll are used for other issues, and tell the new key', async () => {
  const page = await open(`${BOARD}/backlog`);
  await page.waitForSelector('[data-hydrated]');
  await page.evaluate(() => {
    const row = document.querySelector('[data-testid$="content-container.PAY-1"]');
    Object.assign(window, { row });
    document.querySelector('.backlog')?.scrollTo(0, 4000);
  });
  await expect.poll(async () => keysOf(await cards(page))).toContain('PAY-105');
  const after = keysOf(await cards(page));
  expect(after).not.toContain('PAY-1');
  expect(new Set(after).size).toBe(after.length);
  const isKept = await page.evaluate(() => (window as unknown as { row: Element }).row.isConnected);
  expect(isKept).toBe(true);
  await page.close();
});

test('without any test id cards are found by their links', async () => {
  const page = await open(`${BOARD}?selectedIssue=PAY-7`);
  const before = await cards(page);
  await page.waitForSelector('[data-hydrated]');
  await page.evaluate(() => {
    for (const column of document.querySelectorAll('.column, .column *')) column.removeAttribute('data-testid');
  });
  const after = await cards(page);
  expect(keysOf(after)).toEqual(keysOf(before));
  // The largest element that speaks of one issue alone.
  expect(
    after.filter(({ key, text }) => text.match(/Work number \d+/g)?.join() !== `Work number ${key.slice(4)}`),
  ).toEqual([]);
  await page.close();
});

test('links in what people wrote, in breadcrumbs and in other sites are no cards; child issues are', async () => {
  changeIssue(cloud, 'PAY-8', { parent: 'PAY-7' });
  changeIssue(cloud, 'PAY-7', { parent: 'PAY-10' });
  const page = await open('/browse/PAY-7');
  expect(keysOf(await cards(page))).toEqual(['PAY-8']);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://other.atlassian.net/browse/PAY-9';
    document.querySelector('main')?.append(link);
  });
  expect(keysOf(await cards(page))).toEqual(['PAY-8']);
  await page.close();
});

test('a title whose details speak of another issue than the address is not that issue’s', async () => {
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  await page.evaluate(() => history.pushState(null, '', '/browse/PAY-9'));
  expect(await page.evaluate(() => sites.keys('issueHeading'))).toEqual([null]);
  await page.evaluate(() => go('/browse/PAY-9'));
  await expect.poll(() => page.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-9']);
  await page.close();
});

test('details whose mark is gone are known by their breadcrumbs, not by the address alone', async () => {
  changeIssue(cloud, 'PAY-7', { parent: 'PAY-10' });
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  const keys = () => page.evaluate(() => sites.keys('issueHeading'));
  await page.evaluate(() => {
    for (const crumb of document.querySelectorAll('.breadcrumbs [data-testid]')) crumb.removeAttribute('data-testid');
  });
  expect(await keys()).toEqual(['PAY-7']);
  // The address is ahead: of another issue, and of the one that stands in the breadcrumbs as the parent.
  for (const ahead of ['PAY-9', 'PAY-10']) {
    await page.evaluate((key) => history.pushState(null, '', `/browse/${key}`), ahead);
    expect(await keys()).toEqual([null]);
  }
  await page.evaluate(() => {
    history.pushState(null, '', '/browse/PAY-7');
    document.querySelector('.breadcrumbs')?.remove();
  });
  expect(await keys()).toEqual([null]);
  await page.close();
});

test('two issues open over each other: each title is its own issue’s, or nobody’s', async () => {
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  const titlesWith = (crumb: string): Promise<readonly (string | null)[]> =>
    page.evaluate((html) => {
      document.querySelector('[role=dialog]')?.remove();
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      const title = document.querySelector('h1')?.cloneNode(true);
      if (title !== undefined) dialog.append(document.createRange().createContextualFragment(html), title);
      document.body.append(dialog);
      return sites.keys('issueHeading');
    }, crumb);
  const named = (key: string): string =>
    `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${key}">${key}</a>`;
  expect(await titlesWith(named('PAY-9'))).toEqual(['PAY-7', null]);
  expect(await titlesWith('')).toEqual(['PAY-7', null]);
  // Not even the marks of the page below are there: its breadcrumbs name it, and not what lies over it.
  await page.evaluate(() => {
    for (const crumb of document.querySelectorAll('main .breadcrumbs [data-testid]'))
      crumb.removeAttribute('data-testid');
  });
  expect(await titlesWith('')).toEqual(['PAY-7', null]);
  expect(await titlesWith(named('PAY-9'))).toEqual(['PAY-7', null]);
  // The other way round: the address is that of the dialog.
  await page.evaluate(() => history.pushState(null, '', '/browse/PAY-9'));
  expect(await titlesWith(named('PAY-9'))).toEqual([null, 'PAY-9']);
  await page.close();
});

test('200 navigations in one document: the title is the same element and always the address’s issue', async () => {
  const page = await open('/browse/PAY-1');
  await page.waitForSelector('[data-hydrated]');
  const wrong = await page.evaluate(async () => {
    const heading = document.querySelector('h1');
    const told: string[] = [];
    for (let at = 1; at <= 200; at += 1) {
      go(`/browse/PAY-${at}`);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const [key] = sites.keys('issueHeading');
      if (key !== `PAY-${at}` || document.querySelector('h1') !== heading) told.push(`${at}: ${key}`);
    }
    return told;
  });
  expect(wrong).toEqual([]);
  await page.close();
});

test('due date and fix versions have an input while they are edited, and no longer', async () => {
  const page = await open('/browse/PAY-7');
  await page.waitForSelector('[data-hydrated]');
  const edited = () => page.evaluate(() => [sites.keys('dueDateInput'), sites.keys('fixVersionsInput')]);
  expect(await edited()).toEqual([[], []]);
  await page.getByRole('button', { name: 'Edit Start date' }).click();
  await page.getByRole('textbox', { name: 'Start date' }).waitFor();
  expect(await edited()).toEqual([[], []]);
  await page.getByRole('button', { name: 'Edit Due date' }).click();
  await page.getByRole('textbox', { name: 'Due date' }).waitFor();
  expect(await edited()).toEqual([['PAY-7'], []]);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Due date' }).waitFor({ state: 'detached' });
  expect(await edited()).toEqual([[], []]);
  await page.getByRole('button', { name: 'Edit Fix versions' }).click();
  await page.getByRole('textbox', { name: 'Fix versions' }).waitFor();
  expect(await edited()).toEqual([[], ['PAY-7']]);
  await page.close();
});

test('Jira’s own colour mode counts, and a page that follows the system says nothing', async () => {
  const page = await open('/browse/PAY-7?theme=dark');
  expect(await page.evaluate(() => sites.here().isDark)).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-color-mode', 'auto'));
  expect(await page.evaluate(() => sites.here().isDark)).toBeNull();
  await page.close();
});

test('Data Center: an issue, its title, its fields while they are edited', async () => {
  const page = await openOwn('/browse/PAY-7');
  const here = { site: 'jira-data-center', record: 'PAY-7', isJira: true, isIssue: true, isDark: null };
  expect(await page.evaluate(() => sites.here())).toEqual(here);
  expect(await page.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-7']);
  const edited = () => page.evaluate(() => [sites.keys('dueDateInput'), sites.keys('fixVersionsInput')]);
  expect(await edited()).toEqual([[], []]);
  await page.locator('#due-date').click();
  await expect.poll(edited).toEqual([['PAY-7'], []]);
  await page.keyboard.press('Escape');
  await page.locator('#fixfor-val').click();
  await expect.poll(edited).toEqual([[], ['PAY-7']]);
  await page.close();
});

test.each([
  ['a board', '/secure/RapidBoard.jspa?rapidView=1', 'js-detailview ghx-issue card'],
  ['a backlog', '/secure/RapidBoard.jspa?rapidView=1&view=planning', 'js-issue ghx-issue-compact row'],
  ['a list', '/issues/?jql=project=PAY', 'issuerow'],
])('Data Center: %s shows each card once', async (_, path, className) => {
  const page = await openOwn(path);
  const shown = await cards(page);
  expect(keysOf(shown).toSorted()).toEqual(Array.from({ length: 40 }, (__, at) => `PAY-${at + 1}`).toSorted());
  expect(shown.every((card) => card.className === className)).toBe(true);
  expect(await page.evaluate(() => sites.here().record)).toBeNull();
  await page.close();
});

test('Data Center: a row that is used for another issue tells its key; a selected card without details is no record', async () => {
  const page = await openOwn('/secure/RapidBoard.jspa?rapidView=1&view=planning.nodetail&selectedIssue=PAY-3');
  expect(await page.evaluate(() => sites.here().record)).toBeNull();
  await page.evaluate(() => reuse('PAY-3', 'PAY-33'));
  expect(keysOf(await cards(page))).not.toContain('PAY-3');
  const detail = await openOwn('/secure/RapidBoard.jspa?rapidView=1&view=detail&selectedIssue=PAY-3');
  expect(await detail.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-3']);
  await page.close();
  await detail.close();
});

test('Data Center is told from the cloud by its version, wherever it is served', async () => {
  await serveJira(house.hosts, 'own.atlassian.net', jiraSite('data-center', { contextPath: '' }));
  const page = await house.open('https://own.atlassian.net/browse/PAY-7');
  expect(await page.evaluate(() => sites.here())).toMatchObject({ site: 'jira-data-center', record: 'PAY-7' });
  await page.evaluate(() => document.querySelector('meta[name="application-name"]')?.removeAttribute('data-version'));
  expect(await page.evaluate(() => sites.here().site)).toBe('jira-data-center');
  await page.evaluate(() =>
    document.querySelector('meta[name="application-name"]')?.setAttribute('content', 'Confluence'),
  );
  expect(await page.evaluate(() => sites.here())).toMatchObject({ site: null, isJira: false });
  await page.close();
});

/** Pages by the names under which anchors say that they were seen. */
const PAGES: Readonly<Record<string, string>> = {
  issue: `${CLOUD}/browse/PAY-10`,
  panel: `${CLOUD}${BOARD}?selectedIssue=PAY-10`,
  dialog: `${CLOUD}${BOARD}?selectedIssue=PAY-10&details=dialog`,
  board: `${CLOUD}${BOARD}`,
  backlog: `${CLOUD}${BOARD}/backlog`,
  list: `${CLOUD}/jira/software/c/projects/PAY/list`,
  timeline: `${CLOUD}/jira/plans/1/scenarios/1/timeline`,
  'dc-issue': `${DATA_CENTER}/browse/PAY-10`,
  'dc-board': `${DATA_CENTER}/secure/RapidBoard.jspa?rapidView=1&view=detail&selectedIssue=PAY-10`,
  'dc-backlog': `${DATA_CENTER}/secure/RapidBoard.jspa?rapidView=1&view=planning`,
  'dc-list': `${DATA_CENTER}/issues/?jql=project=PAY`,
};

const PLACES = ['issueHeading', 'issueCard', 'dueDateInput', 'fixVersionsInput'] as const;
/** What begins the editing of a field: a button of the cloud, the value itself on Data Center. */
const EDITS = { dueDateInput: ['Edit Due date', '#due-date'], fixVersionsInput: ['Edit Fix versions', '#fixfor-val'] };

test.each(Object.keys(PAGES))('%s: every anchor that says it was seen there finds keys', async (name) => {
  changeIssue(cloud, 'PAY-8', { parent: 'PAY-10' });
  const page = await house.open(PAGES[name] ?? '');
  const isCloud = !name.startsWith('dc-');
  if (isCloud) await page.waitForSelector('[data-hydrated]');
  const seenIn = (place: (typeof PLACES)[number]) => page.evaluate((asked) => sites.seenIn(asked), place);
  const keys = (place: (typeof PLACES)[number]) => page.evaluate((asked) => sites.keys(asked), place);
  let claims = 0;
  for (const place of PLACES) {
    if (!(await seenIn(place)).includes(name)) continue;
    claims += 1;
    if (place === 'dueDateInput' || place === 'fixVersionsInput') {
      const [label = '', css = ''] = EDITS[place];
      await (isCloud ? page.getByRole('button', { name: label }) : page.locator(css)).click();
      await expect.poll(() => keys(place), { message: place }).toEqual(['PAY-10']);
    } else expect([place, (await keys(place)).some((key) => key !== null)]).toEqual([place, true]);
  }
  expect(claims).toBeGreaterThan(0);
  await page.close();
});
