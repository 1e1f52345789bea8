import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeIssue } from '../hosts/jira/jira-site.ts';
import { drawnOn } from './drawn.ts';
import type { JiraOverlayHouse } from './jira-house.ts';
import { BOARD, openJiraOverlay, OWN } from './jira-house.ts';
import { ago, jiraPlan } from './jira-plan.ts';
import { openDrawn, pressDrawn } from './press-drawn.ts';
import { reportOf, shownOn } from './visit.ts';

let house: JiraOverlayHouse;
beforeAll(async () => {
  house = await openJiraOverlay(await jiraPlan());
}, 120_000);
beforeEach(() => {
  for (const site of [house.cloud, house.own]) {
    changeIssue(site, 'PAY-1', { due: '2099-08-14', assignee: 'Ada Berg', status: 'In Progress', fixVersions: [] });
    changeIssue(site, 'PAY-2', { due: null, assignee: 'B. Holm', status: 'Done', fixVersions: [] });
    changeIssue(site, 'PAY-3', { status: 'To Do' });
  }
});
afterAll(() => house.close());

const STRIP =
  /^CommitmentDecides: Priya NairIntegrator: Tom BergerCheckout:Mid-market trial→ build, day 12,due 14 Aug 2099/;
const textsOn = async (page: Page): Promise<string> => (await shownOn(page)).join('\n');
const popover = async (page: Page): Promise<string> =>
  (await drawnOn(page)).find(({ kind }) => kind === 'popover')?.text ?? '';

test.each([
  ['its own page', '/browse/PAY-1'],
  ['its own page, dark', '/browse/PAY-1?theme=dark'],
  ['a panel beside a board', `${BOARD}?selectedIssue=PAY-1`],
  ['a dialog over a board', `${BOARD}?selectedIssue=PAY-1&details=dialog`],
  ['a panel beside a backlog', `${BOARD}/backlog?selectedIssue=PAY-1`],
  ['Data Center', `${OWN}/browse/PAY-1`],
])('the strip says lane, who decides, integrator, milestone, stage and due date: %s', async (_, path) => {
  const page = await house.open(path);
  await expect.poll(() => shownOn(page)).toContainEqual(expect.stringMatching(STRIP));
  await page.close();
});

test('on a page from right to left every row of what is shown ends at the right, and so does what opens', async () => {
  const page = await house.open('/browse/PAY-1');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.querySelector('h1')?.append(' ');
  });
  const ends = async (): Promise<readonly number[]> => {
    const boxes = (await drawnOn(page)).flatMap(({ kind, box }) => (box === null || kind !== 'shown' ? [] : [box]));
    return [...new Set(boxes.map(({ y }) => y))].map((row) =>
      Math.round(Math.max(...boxes.filter(({ y }) => y === row).map(({ x, width }) => x + width))),
    );
  };
  await expect.poll(async () => (await ends()).length).toBe(2);
  await expect.poll(async () => new Set(await ends()).size).toBe(1);
  await openDrawn(page, /^Commitment/);
  const { box } = (await drawnOn(page)).find(({ kind }) => kind === 'popover') ?? {};
  expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe((await ends())[0]);
  await page.close();
});

test('the strip opens what may be done without asking, guardrails, commitments, reason and origin; it is copied as text', async () => {
  await house.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await house.open('/browse/PAY-1');
  await openDrawn(page, STRIP);
  await expect.poll(() => popover(page)).toContain('Hal Moss must approve a change of date, scope or value.');
  const said = await popover(page);
  for (const part of [
    'Priya Nair (as the initiative’s decision owner)',
    'Margin · Gross margin >= 62% · close to its limit · Dana Fox',
    'Trial for Northwind · due 14 Aug 2099 · approved by Hal Moss',
    'Pricing decided · due 3 Sept 2099 · late · Ben Holm',
    'The plan links PAY-1',
    'FY27, published',
  ])
    expect(said).toContain(part);
  // Five folds, then the button.
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => popover(page)).toMatch(/Copied$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Mid-market trial\nDecides: Priya Nair[\s\S]+Guardrails \(2\)\n {2}Margin · Gross margin >= 62%/,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => popover(page)).toBe('');
  await page.close();
});

test('a waiting decision stands open with how long it waits, and its memo is a link', async () => {
  const page = await house.open('/browse/PAY-2');
  await openDrawn(page, /^Guardrail/);
  await expect.poll(() => popover(page)).toContain('Payment partner · waits for 19 days · Cleo ParkMemo');
  expect(await popover(page)).toContain(
    'You are free inside these limits: Gross margin >= 62%; EU data: PII stays in the EU.',
  );
  const session = await house.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const link = nodes.find(({ role, name }) => role?.value === 'link' && name?.value === 'Memo');
  expect(link?.properties?.find(({ name }) => name === 'url')?.value.value).toBe(
    'https://memos.example.com/partner?x=1',
  );
  await page.close();
});

test.each([
  ['a board', BOARD],
  ['a compact board, dark', `${BOARD}?density=compact&theme=dark`],
  ['the other board', `${BOARD}?cards=cells`],
  ['a backlog', `${BOARD}/backlog`],
  ['a list', '/jira/software/c/projects/PAY/list'],
  ['a timeline', '/jira/plans/1/scenarios/1/timeline'],
  ['a board of Data Center', `${OWN}/secure/RapidBoard.jspa?rapidView=1`],
  ['a list of Data Center', `${OWN}/issues/`],
])('cards say what needs somebody and nothing else, and cover nothing that can be clicked: %s', async (_, path) => {
  const page = await house.open(path);
  await expect.poll(async () => [...(await shownOn(page))].toSorted()).toEqual(['19 d+2', '3 d late', 'near limit+1']);
  const covered = async (): Promise<number> =>
    page.evaluate(
      (all) =>
        [...document.querySelectorAll('a, button')].filter((control) => {
          const it = control.getBoundingClientRect();
          return all.some(
            (box) =>
              it.left < box.x + box.width && it.right > box.x && it.top < box.y + box.height && it.bottom > box.y,
          );
        }).length,
      (await drawnOn(page)).flatMap(({ box }) => box ?? []),
    );
  await expect.poll(covered).toBe(0);
  await page.close();
});

test('a badge says its sentences to screen readers and opens them', async () => {
  const page = await house.open(BOARD);
  await openDrawn(page, /^3 d late$/m);
  await expect.poll(() => popover(page)).toContain('“Old gateway off” was due');
  const session = await house.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => String(name?.value));
  expect(names.find((name) => name.endsWith('(PAY-3)'))).toMatch(
    /was due .+, 3 days ago; Ben Holm decides what gives way\. \(PAY-3\)$/,
  );
  await page.close();
});

const NO_DRIFT = { due: '2099-08-14', assignee: 'Ada B.', status: 'In Progress' } as const;
test.each([
  ['nothing differs, and names are written in another way', NO_DRIFT, null],
  ['another day', { ...NO_DRIFT, due: '2099-09-20' }, /^Jira says due 20 Sept 2099, the plan 14 Aug 2099$/m],
  ['another person', { ...NO_DRIFT, assignee: 'Grace' }, /^Jira says Grace, the plan says Ada Berg owns it$/m],
  ['another status', { ...NO_DRIFT, status: 'Done' }, /^Jira says Done, the plan In progress$/m],
  ['nothing in Jira', { due: null, assignee: null, status: 'In Progress' }, null],
  ['all of it', { due: '2099-09-20', assignee: 'Grace', status: 'Done' }, /^Jira says due 20 Sept 2099, .+\+2$/m],
] as const)('drift: %s', async (_, change, said) => {
  for (const [site, path] of [
    [house.cloud, '/browse/PAY-1'],
    [house.own, `${OWN}/browse/PAY-1`],
  ] as const) {
    changeIssue(site, 'PAY-1', change);
    const page = await house.open(path);
    await expect.poll(() => textsOn(page)).toContain('Waits for');
    if (said !== null) await expect.poll(() => textsOn(page)).toMatch(said);
    else {
      await page.waitForTimeout(500);
      expect(await textsOn(page)).not.toContain('Jira says');
    }
    await page.close();
  }
});

test('what an issue waits for in the plan is said with how late it is and who owns it', async () => {
  const page = await house.open('/browse/PAY-1');
  await openDrawn(page, /^Waits for “Pricing decided” · due 3 Sept 2099, 20 days after this is due$/m);
  await expect.poll(() => popover(page)).toMatch(/Ben Holm owns it\.$/);
  await page.close();
});

test.each([
  ['due date', '/browse/PAY-1', '[aria-label="Edit Due date"]', 'Another date changes'],
  ['fix version', '/browse/PAY-1', '[aria-label="Edit Fix versions"]', 'Another version changes'],
  ['due date in a panel', `${BOARD}?selectedIssue=PAY-1`, '[aria-label="Edit Due date"]', 'Another date changes'],
])(
  'while the %s of a commitment is edited: who must approve, and a line for the change log',
  async (_, path, edit, said) => {
    await house.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await house.open(path);
    await expect.poll(() => textsOn(page)).toMatch(/Commitment/);
    expect(await textsOn(page)).not.toContain('changes the commitment');
    await page.click(edit);
    await expect
      .poll(() => textsOn(page))
      .toContain(
        `${said} the commitment “Trial for Northwind” · promised for 14 Aug 2099: Hal Moss must approve first.`,
      );
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2099-10-01');
    await pressDrawn(page, /changes the commitment/);
    await expect.poll(() => textsOn(page)).toContain('Copied');
    // The field is still open: nothing took the focus from it.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${ago(0)}\tTrial for Northwind\t2099-08-14\t2099-10-01\t\tHal Moss\tproposed`,
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => textsOn(page)).not.toContain('changes the commitment');
    await page.close();
  },
);

test('editing what nothing was promised of says nothing', async () => {
  const page = await house.open('/browse/PAY-2');
  await expect.poll(() => textsOn(page)).toMatch(/Guardrail/);
  await page.click('[aria-label="Edit Due date"]');
  await page.waitForTimeout(500);
  expect(await textsOn(page)).not.toContain('commitment');
  await page.close();
});

test('when Jira signs the person out the plan is shown all the same', async () => {
  house.cloud.faults.isSignedOut = true;
  const page = await house.open('/browse/PAY-1');
  await expect.poll(() => shownOn(page)).toContainEqual(expect.stringMatching(STRIP));
  expect((await reportOf(house.options, page)).features.map(({ state }) => state)).not.toContain('failed');
  house.cloud.faults.isSignedOut = false;
  await page.close();
});
