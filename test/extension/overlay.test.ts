import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../extension/browser/messages.ts';
import type { Drawn } from './drawn.ts';
import { drawnOn } from './drawn.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { overlayCopy } from './overlay-copy.ts';
import { servePages } from './pages.ts';
import { expectShown } from './expect-shown.ts';
import { openDrawn, pressDrawn } from './press-drawn.ts';
import { reportOf, shownOn, visit } from './visit.ts';
import { paymentsPlan, publishTo, subscribe } from './subscribed.ts';

let house: ExtensionHouse;
let options: Page;
beforeAll(async () => {
  house = await openExtensionHouse();
  servePages(house);
  publishTo(house, await paymentsPlan());
  options = await subscribe(house);
}, 120_000);
afterAll(() => house.close());

const open = (path: string): Promise<Page> => visit(house, path);
/** A number of the page, once it stays what it is. */
async function atRest(page: Page, read: () => Promise<number>): Promise<number> {
  for (let last = await read(); ;) {
    await page.waitForTimeout(700);
    const now = await read();
    if (now === last) return now;
    last = now;
  }
}
const report = (page: Page): Promise<PageReport> => reportOf(options, page);

test('an issue of the plan says who decides, under its title, and moves nothing of the page', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const strip = (await drawnOn(page)).find(({ kind }) => kind === 'shown');
  const title = await page.locator('h1').boundingBox();
  expect(strip?.box?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
  expect(strip?.box?.x).toBeCloseTo(title?.x ?? 0, 0);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(observer.takeRecords().length), 100);
      }),
  );
  expect(moved).toBe(0);
  await page.close();
});

test('an issue that no plan has shows nothing', async () => {
  const page = await open('/browse/OPS-1');
  await expect.poll(async () => (await report(page)).record).toBe('OPS-1');
  await page.waitForTimeout(300);
  expect(await shownOn(page)).toEqual([]);
  await page.close();
});

test('the detail opens by keyboard, holds its focus, closes with Esc and gives the focus back; the page hears none of it', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'focusin', 'pointerdown'])
      document.addEventListener(type, () => heard.push(type));
  });
  await page.locator('#own').focus();
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.press('Tab');
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.press('Enter');
  const popover = async (): Promise<string | undefined> =>
    (await drawnOn(page)).find(({ kind }) => kind === 'popover')?.text;
  await expect.poll(popover).toContain('Checkout beta');
  await page.keyboard.press('Escape');
  await expect.poll(popover).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect.poll(popover).toContain('Checkout beta');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);

  // A click on the page closes it and is the page’s click all the same.
  await page.mouse.click(10, 500);
  await expect.poll(popover).toBeUndefined();
  await page.locator('#own').click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('click');
  await page.close();
});

test('screen readers are told a button that opens a dialog', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const session = await house.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const button = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Decides: Grace');
  const props = Object.fromEntries((button?.properties ?? []).map(({ name, value }) => [name, value.value]));
  expect(props).toMatchObject({ hasPopup: 'dialog', expanded: false });
  await page.close();
});

test('the page’s own scripts read nothing of the plan', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const seen = await page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const selected = selection?.toString() ?? '';
    document.execCommand('selectAll');
    const all = getSelection()?.toString() ?? '';
    const find = (window as unknown as { find(text: string): boolean }).find('Grace');
    const hosts = [...document.querySelectorAll('*')];
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.documentElement.textContent,
      document.documentElement.innerText,
      selected,
      all,
      find,
      hosts.map((it) => [it.shadowRoot === null, ...it.getAttributeNames()]),
      Object.keys(window).filter((key) => /lane/i.test(key)),
      performance.getEntriesByType('resource').map(({ name }) => name),
      hosts.map((it) => it.getBoundingClientRect().width).length,
    ]);
  });
  expect(seen).not.toMatch(/Grace|Checkout|FY27|Ada/);
  expect(JSON.parse(seen)[5]).toBe(false);
  await page.close();
});

test('a feature that breaks is switched off by itself, named, and the rest goes on', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const { features } = await report(page);
  expect(features.find(({ id }) => id === 'broken')).toMatchObject({ state: 'failed', detail: 'It broke.' });
  expect(features.find(({ id }) => id === 'strip')).toMatchObject({ state: 'running' });
  expect(features.find(({ id }) => id === 'badge')).toMatchObject({ state: 'not-here' });
  await page.close();
});

test('a feature whose detail breaks is named too, and leaves no empty panel', async () => {
  const page = await open('/browse/OPS-7');
  await expectShown(page, ['Opens nothing']);
  await pressDrawn(page, /Opens nothing/);
  const hollow = async (): Promise<unknown> => (await report(page)).features.find(({ id }) => id === 'hollow');
  await expect.poll(hollow).toMatchObject({ state: 'failed', detail: 'Nothing to open.' });
  expect((await drawnOn(page)).map(({ kind }) => kind)).not.toContain('popover');
  await page.close();
});

test('what is drawn anew keeps its focus and what it has open, and closes what it has no more', async () => {
  const page = await open('/browse/OPS-8');
  await expectShown(page, ['Opens Text below', 'Press Text below']);
  const say = (text: string): Promise<void> =>
    page.evaluate((said) => document.querySelector('#below')?.replaceChildren(said), text);
  const popover = async (): Promise<string | undefined> =>
    (await drawnOn(page)).find(({ kind }) => kind === 'popover')?.text;
  await openDrawn(page, /^Opens/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await say('more');
  await expectShown(page, ['Opens more', 'Press more']);
  await expect.poll(popover).toBe('More of moreAll of it');
  const copy = await overlayCopy(page, 'jira');
  expect(await copy.locator('details').getAttribute('open')).not.toBeNull();
  expect(await copy.locator('[aria-label]').count()).toBe(0);
  await copy.close();
  await page.keyboard.press('Escape');
  await expect.poll(popover).toBeUndefined();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectShown(page, ['Opens more', 'Pressed 1']);
  await say('even more');
  await expectShown(page, ['Opens even more', 'Press even more']);
  await page.keyboard.press('Enter');
  await expectShown(page, ['Opens even more', 'Pressed 2']);

  await openDrawn(page, /^Opens/);
  await say('nothing');
  await expectShown(page, []);
  await expect.poll(popover).toBeUndefined();
  await page.close();
});

test('a feature whose place is not on the page says that it is lost, until the place comes', async () => {
  const page = await open('/browse/PAY-1');
  const lost = async (): Promise<unknown> => (await report(page)).features.find(({ id }) => id === 'lost');
  await expect.poll(lost, { timeout: 25_000, interval: 1_000 }).toMatchObject({ state: 'lost', detail: '.nowhere' });
  expect((await report(page)).features.find(({ id }) => id === 'strip')).toMatchObject({ state: 'running' });
  // A slow page, or a tab that was opened and not looked at.
  await page.evaluate(() => document.querySelector('#below')?.classList.add('nowhere'));
  await page.evaluate(() => document.querySelector('#app')?.append(document.querySelector('#below') ?? ''));
  await expect.poll(() => shownOn(page)).toContain('Found: PAY-1');
  await expect.poll(lost).toMatchObject({ state: 'running' });
  await page.close();
}, 120_000);

test('200 moves inside the page: one strip of the right issue, and no node, listener or observer is left over', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const before = (await report(page)).cost;
  await page.evaluate(async () => {
    const { go } = window as unknown as { go(key: string): void };
    for (let at = 0; at < 200; at += 1) {
      go(`PAY-${(at % 40) + 1}`);
      await new Promise(requestAnimationFrame);
      if (at % 20 === 0) await new Promise((done) => setTimeout(done, 50));
    }
    go('PAY-900');
  });
  await expectShown(page, ['Decides: Grace']);
  await expect.poll(async () => (await report(page)).record).toBe('PAY-900');
  const { watched, drawn, listeners, observers } = before;
  await expect.poll(async () => (await report(page)).cost).toMatchObject({ watched, drawn, listeners, observers });
  await page.close();
}, 120_000);

test('a text that is written again as it was is no change of the page', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const passes = async (): Promise<number> => (await report(page)).cost.byPart['pass'] ?? 0;
  const passesOf = async (isOther: boolean): Promise<number> => {
    const before = await atRest(page, passes);
    await page.evaluate(async (other) => {
      const text = document.querySelector('h1')?.firstChild as Text;
      for (let at = 0; at < 60; at += 1) {
        text.data = other ? `${text.data}.` : text.data;
        await new Promise(requestAnimationFrame);
      }
    }, isOther);
    return (await passes()) - before;
  };
  expect(await passesOf(false)).toBe(0);
  expect(await passesOf(true)).toBeGreaterThan(0);
  await page.close();
});

test('an element that comes to show another issue shows what the plan says of that one', async () => {
  const page = await open('/board');
  await expect.poll(async () => (await shownOn(page)).length).toBeGreaterThan(20);
  const first = page.locator('.card a').first();
  await first.evaluate((link) => link.setAttribute('href', '/browse/OPS-7'));
  await expect.poll(async () => (await shownOn(page)).includes('PAY-1')).toBe(false);
  await first.evaluate((link) => link.setAttribute('href', '/browse/PAY-900'));
  await expect.poll(async () => (await shownOn(page)).includes('PAY-900')).toBe(true);
  await page.close();
});

test('badges follow their cards while a column scrolls, and are gone where it cuts them off', async () => {
  const page = await open('/board');
  await expect.poll(async () => (await shownOn(page)).includes('PAY-1')).toBe(true);
  await page
    .locator('.col')
    .first()
    .evaluate((col) => (col.scrollTop = 30));
  const offset = async (): Promise<number | null> => {
    const badge = (await drawnOn(page)).find(({ text, box }) => text === 'PAY-5' && box !== null);
    const card = await page.locator('.card', { hasText: /^PAY-5$/ }).boundingBox();
    const box = badge?.box ?? null;
    return box === null || card === null ? null : Math.round(box.y - card.y);
  };
  await expect.poll(() => shownOn(page)).not.toContain('PAY-1');
  await expect.poll(offset).toBe(4);
  await page.close();
});

test('a page that takes the overlay out gets it back, up to a limit', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const remove = (): Promise<void> => page.evaluate(() => document.querySelector('html > div')?.remove());
  await remove();
  await expectShown(page, ['Decides: Grace']);
  // On a busy page it may not be back yet, and then nothing is taken out.
  await expect
    .poll(async () => {
      await remove();
      return (await report(page)).isFoughtOver;
    })
    .toBe(true);
  await page.close();
});

test('a page that takes the overlay out now and then gets it back each time', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  for (let round = 0; round < 2; round += 1) {
    for (let at = 0; at < 15; at += 1) {
      await page.evaluate(() => document.querySelector('html > div')?.remove());
      await page.waitForSelector('html > div', { state: 'attached' });
    }
    if (round === 0) await page.waitForTimeout(5_200);
  }
  await expectShown(page, ['Decides: Grace']);
  expect((await report(page)).isFoughtOver).toBe(false);
  await page.close();
});

test.each([
  ['puts it into a box that is not shown', (host: HTMLElement): void => document.querySelector('#gone')?.append(host)],
  ['has nothing in it be clicked', (host: HTMLElement): void => host.setAttribute('inert', '')],
])('a page that %s loses', async (_, tamper) => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'gone' })));
  await page.addStyleTag({ content: '#gone { display: none }' });
  await page.locator('html > div').evaluate(tamper);
  await expectShown(page, ['Decides: Grace']);
  const { box } = (await drawnOn(page)).find(({ kind }) => kind === 'shown') ?? {};
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect.poll(async () => (await drawnOn(page)).some(({ kind }) => kind === 'popover')).toBe(true);
  await page.close();
});

test('a page is printed without it: what it stands at is elsewhere on paper', async () => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await page.emulateMedia({ media: 'print' });
  expect(await shownOn(page)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await expectShown(page, ['Decides: Grace']);
  await page.close();
});

test.each([
  ['html { zoom: 1.5 }', 'left'],
  ['html { transform: scale(0.8); transform-origin: 30px 0 }', 'left'],
  ['div { zoom: 2 !important }', 'left'],
  ['* { direction: rtl !important }', 'right'],
  ['html > div { display: none !important }', 'left'],
] as const)('on a page with %s it stands under the title, and its words in their own order', async (css, side) => {
  const page = await open('/browse/PAY-1');
  await page.addStyleTag({ content: css });
  const place = async (): Promise<unknown> => {
    const strip = (await drawnOn(page)).find(({ kind }) => kind === 'shown');
    const title = await page.locator('h1').boundingBox();
    const under = (strip?.box?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0);
    const edge = (box: Drawn['box'] = null): number => (box?.x ?? 0) + (side === 'right' ? (box?.width ?? 0) : 0);
    return [strip?.direction, under >= 0 && under < 8, Math.abs(Math.round(edge(strip?.box) - edge(title)))];
  };
  await expect.poll(place).toEqual(['ltr', true, 0]);
  await page.close();
});

test('at the window’s edge it stays above a scroll bar', async () => {
  const page = await open('/browse/PAY-1');
  // Under the title is a button, and the page is wider than its window.
  await page.addStyleTag({
    content: 'html { overflow-x: scroll } #own { position: absolute; inset: 52px 0 auto 0; block-size: 150px }',
  });
  const edges = async (): Promise<boolean> => {
    const strip = (await drawnOn(page)).find(({ kind }) => kind === 'shown');
    const height = await page.evaluate(() => document.documentElement.clientHeight);
    const { y = 0, height: own = 0 } = strip?.box ?? {};
    return y > height / 2 && y + own <= height;
  };
  await expect.poll(edges).toBe(true);
  await page.close();
});

test.each([
  [
    'by its body',
    async (page: Page) =>
      page.evaluate(() => {
        document.body.style.background = '#111';
      }),
  ],
  [
    'by a style sheet that comes late',
    async (page: Page) => page.addStyleTag({ content: 'body { background: #111 !important }' }),
  ],
])('light and dark as the page is: %s', async (_, darken) => {
  const page = await open('/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  const ground = async (): Promise<string> => {
    const strip = (await drawnOn(page)).find(({ kind }) => kind === 'shown');
    const { x = 0, y = 0, width = 1, height = 1 } = strip?.box ?? {};
    const png = await page.screenshot({ clip: { x: x + width - 3, y: y + height / 2, width: 1, height: 1 } });
    return page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(' ');
      },
      [...png],
    );
  };
  expect(await ground()).toBe('255 255 255');
  await darken(page);
  await expect.poll(ground).toBe('34 39 43');
  await page.close();
});
