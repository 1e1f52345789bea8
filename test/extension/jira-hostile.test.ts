import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnPage } from '../hosts/jira/drawn-pages.ts';
import { coveredTexts } from './covered-texts.ts';
import { drawnOn } from './drawn.ts';
import type { JiraOverlayHouse } from './jira-house.ts';
import { BOARD, openJiraOverlay } from './jira-house.ts';
import { jiraPlan } from './jira-plan.ts';
import { openDrawn } from './press-drawn.ts';
import { publishTo } from './subscribed.ts';
import { reportOf, shownOn } from './visit.ts';

const LONG = 'Überlang '.repeat(1_200);
let house: JiraOverlayHouse;
beforeAll(async () => {
  const many = Array.from({ length: 990 }, (_, at) => `PAY-${at + 10}`);
  house = await openJiraOverlay(await jiraPlan({ many }), { issues: 1_000 });
}, 120_000);
afterAll(() => house.close());

/** Publishes another plan and has the extension look for it now. */
async function republish(over: Parameters<typeof jiraPlan>[0]): Promise<void> {
  publishTo(house, await jiraPlan(over));
  await house.options.click('.card button >> nth=0');
  await house.options.waitForSelector(`text=number ${over?.sequence}`);
}

test('HTML, marks that turn the writing and scripts as links in the plan are text or nothing', async () => {
  await republish({
    name: '<img src=x onerror=alert(1)> \u202Etrial\u2067',
    memo: 'javascript:alert(1)',
    sequence: 2,
  });
  const page = await house.open('/browse/PAY-1');
  await expect.poll(async () => (await shownOn(page)).join('\n')).toContain('<img src=x onerror=alert(1)> trial');
  await page.goto('https://pay.atlassian.net/browse/PAY-2');
  await expect.poll(async () => (await shownOn(page)).join('\n')).toContain('Pricing decided');
  await openDrawn(page, /^Guardrail/);
  const session = await house.context.newCDPSession(page);
  await expect
    .poll(async () => (await drawnOn(page)).find(({ kind }) => kind === 'popover')?.text)
    .toContain('Payment partner');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.filter(({ role, name }) => role?.value === 'link' && name?.value === 'Memo')).toEqual([]);
  await page.close();
});

test('a name of 10,000 characters stays in its place, and the page scrolls no further', async () => {
  await republish({ name: LONG, sequence: 3 });
  const page = await house.open('/browse/PAY-1');
  await expect.poll(async () => (await shownOn(page)).join('\n')).toContain('Überlang');
  for (const { box } of await drawnOn(page)) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1_200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1_200);
  await page.close();
});

test('what is shown where there is little room lies over nothing else that is shown', async () => {
  await republish({ name: LONG, sequence: 4 });
  const page = await house.open('/browse/PAY-1');
  await expect.poll(async () => (await shownOn(page)).join('\n')).toContain('Überlang');
  await page.getByRole('button', { name: 'Edit Due date' }).click();
  await expect.poll(async () => (await shownOn(page)).join('\n')).toContain('must approve');
  const overlaps = async (): Promise<readonly string[]> => {
    const all = (await drawnOn(page)).flatMap(({ text, box }) => (box === null ? [] : [{ text, ...box }]));
    return all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter(
          (it) =>
            it.x < one.x + one.width &&
            one.x < it.x + it.width &&
            it.y < one.y + one.height &&
            one.y < it.y + it.height,
        )
        .map((it) => `${one.text} | ${it.text}`),
    );
  };
  await expect.poll(overlaps).toEqual([]);
  await page.close();
});

test('the page’s own scripts read nothing of the plan, and nothing of the page moves', async () => {
  await republish({ sequence: 5 });
  const page = await house.open('/browse/PAY-1');
  await expect.poll(async () => (await shownOn(page)).length).toBeGreaterThan(1);
  const seen = await page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const { find } = window as unknown as { find(text: string): boolean };
    const shifts = performance.getEntriesByType('layout-shift').length;
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      selection?.toString(),
      find.call(window, 'Priya'),
      shifts,
    ]);
  });
  expect(seen).not.toMatch(/Priya|Hal Moss|Mid-market|Northwind/);
  expect((JSON.parse(seen) as unknown[]).slice(3)).toEqual([false, 0]);
  await page.close();
});

test('badges of rows that are wider than what they scroll in stand where the rows can be seen, and cover nothing', async () => {
  await republish({ sequence: 6 });
  const cell = (text: string, more = 'min-width: 260px'): string =>
    `<td style="padding: 16px 8px; ${more}">${text}</td>`;
  const rows = ['PAY-1', 'PAY-2', 'PAY-3'].map(
    (key) =>
      `<tr>${cell(`<a href="/browse/${key}">${key}</a>`, 'position: sticky; left: 0')}${cell('Status of it').repeat(5)}</tr>`,
  );
  house.hosts.answers.set('wide.atlassian.net/**', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=UTF-8' });
    response.end(
      drawnPage(`<main style="width: 620px; overflow-x: auto"><table>${rows.join('')}</table></main>`, '1001.0.0'),
    );
  });
  const page = await house.open('https://wide.atlassian.net/issues/?jql=');
  const ends = async (): Promise<readonly boolean[]> => {
    const { right } = await page.locator('main').evaluate((main) => main.getBoundingClientRect());
    return (await drawnOn(page)).flatMap(({ box }) => (box === null ? [] : [box.x + box.width <= right]));
  };
  for (const scrolled of [0, 140, 900]) {
    await page.locator('main').evaluate((main, left) => main.scrollTo({ left }), scrolled);
    await expect.poll(ends).toEqual([true, true, true]);
    await expect.poll(() => coveredTexts(page)).toEqual([]);
  }
  await page.close();
});

test('a page that takes the overlay out and draws its title anew each time shows one strip', async () => {
  const page = await house.open('/browse/PAY-1');
  const strips = async (): Promise<number> =>
    (await shownOn(page)).filter((text) => text.startsWith('Commitment')).length;
  await expect.poll(strips).toBe(1);
  for (let at = 0; at < 5; at += 1) {
    await page.evaluate(() => {
      document.querySelector('html > div')?.remove();
      const title = document.querySelector('h1');
      title?.replaceWith(title.cloneNode(true));
    });
    await expect.poll(strips).toBe(1);
  }
  await page.close();
});

test('on a board of 1,000 cards only what can be seen is drawn, and nothing of the page moves', async () => {
  const page = await house.open(`${BOARD}?rows=all`);
  await expect.poll(async () => (await shownOn(page)).length).toBe(3);
  await expect.poll(async () => (await reportOf(house.options, page)).cost).toMatchObject({ watched: 1_000, drawn: 3 });
  // One question for what can be seen, filled up with what will be scrolled to.
  expect(house.cloud.asked.filter(({ path }) => path.endsWith('/bulkfetch')).length).toBeLessThanOrEqual(2);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(observer.takeRecords().length), 100);
      }),
  );
  expect(shift).toBe(0);
  await page.close();
});

/** What the browser counts in the page’s process once its rubbish was taken out: what only a forgotten reference holds too. */
async function heldBy(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  const session = await house.context.newCDPSession(page);
  for (let at = 0; at < 3; at += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

test('200 moves between issues and the board: one strip, and no node, listener or observer is left over', async () => {
  const page = await house.open('/browse/PAY-1');
  const strips = async (): Promise<number> => (await shownOn(page)).filter((text) => text.includes('Decides:')).length;
  await expect.poll(strips).toBe(1);
  await page.waitForTimeout(500);
  const travel = (moves: number): Promise<void> =>
    page.evaluate(
      async ([board, count]) => {
        const { go } = window as unknown as { go(address: string): void };
        for (let at = 0; at < count; at += 1) {
          go(at % 3 === 0 ? board : `/browse/PAY-${at + 1}`);
          await new Promise(requestAnimationFrame);
          if (at % 5 === 0) await new Promise((done) => setTimeout(done, 100));
        }
        go('/browse/PAY-1');
      },
      [BOARD, moves] as const,
    );
  await travel(20);
  await expect.poll(strips).toBe(1);
  const before = (await reportOf(house.options, page)).cost;
  const held = await heldBy(page);
  await travel(200);
  await expect.poll(strips).toBe(1);
  const { watched, drawn, listeners, observers } = before;
  await expect
    .poll(async () => (await reportOf(house.options, page)).cost)
    .toMatchObject({ watched, drawn, listeners, observers });
  const after = await heldBy(page);
  // Nothing for each of the issues.
  expect(after.nodes).toBeLessThan(held.nodes + 200);
  expect(after.listeners).toBeLessThan(held.listeners + 200);
  await page.close();
}, 120_000);
