import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FINGERPRINT } from '../feed/made-feed.ts';
import { checked, cutOff, loadAxe } from '../pane/axe.ts';
import { planWorkbook } from '../pane/plan-workbook.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { servePages } from './pages.ts';
import { overduePlan, paymentsPlan, publishTo, subscribe } from './subscribed.ts';
import { expectShown } from './expect-shown.ts';
import { visit } from './visit.ts';

const LANGUAGES = ['en-GB', 'de-DE'] as const;
const houses = new Map<string, ExtensionHouse>();
let house: ExtensionHouse;
beforeAll(async () => {
  for (const locale of LANGUAGES) houses.set(locale, await openExtensionHouse({ locale, bypassCSP: true }));
  for (const each of houses.values()) {
    servePages(each);
    publishTo(each, await paymentsPlan());
  }
  house = houses.get('en-GB') ?? (await openExtensionHouse());
}, 180_000);
afterAll(() => Promise.all([...houses.values()].map((each) => each.close())));

test('an address that is none, a fingerprint that is none: the form says what is wrong and adds nothing', async () => {
  const page = await house.openOwn('options/options.html');
  await page.waitForSelector('text=No plan yet.');
  expect(await page.textContent('section:has(#sites)')).toMatch(/\*\.atlassian\.net\s*always/);
  await page.fill('input[type=url]', 'http://plans.example.com/index.json');
  await page.click('form .primary');
  await expect.poll(() => page.textContent('[role=alert]')).toContain('no https address');
  await page.fill('input[type=url]', 'https://plans.example.com/fy27/index.json');
  await page.fill('textarea', 'lk1-short');
  await page.click('form .primary');
  await expect.poll(() => page.textContent('[role=alert]')).toContain('fingerprint');
  expect(await page.locator('.card').count()).toBe(0);
  await page.close();
});

test.each(LANGUAGES)(
  'settings that the browser does not let be read are said, on every page of its own (%s)',
  async (language) => {
    const own = houses.get(language)?.context;
    for (const path of ['options/options.html', 'popup/popup.html']) {
      const page = (await own?.newPage()) ?? (await house.context.newPage());
      await page.addInitScript(() => {
        const world = globalThis as unknown as Record<string, { storage?: { local: { get: unknown } } } | undefined>;
        for (const name of ['chrome', 'browser']) {
          const local = world[name]?.storage?.local;
          if (local !== undefined)
            local.get = () => {
              throw new Error('IO error: LOCK.');
            };
        }
      });
      const options = await houses.get(language)?.openOwn('options/options.html');
      await page.goto(new URL(`../${path}`, options?.url()).href);
      await expect
        .poll(() => page.locator('[role=alert]').textContent())
        .toContain(
          language === 'en-GB' ? 'could not be read or kept: IO error: LOCK.' : 'gespeichert werden: IO error: LOCK.',
        );
      await options?.close();
      await page.close();
    }
  },
);

test('a plan that another key signed is not taken, and says whose key it is', async () => {
  const page = await house.openOwn('options/options.html');
  await page.fill('input[type=url]', 'https://plans.example.com/fy27/index.json');
  await page.fill('textarea', `lk1-${'A'.repeat(43)}`);
  await page.click('form .primary');
  await page.waitForSelector(`.card >> text=${FINGERPRINT}`);
  expect(await page.textContent('.card')).toContain('not among those you trust');
  await page.click('.card >> text=Remove');
  await page.waitForSelector('text=No plan yet.');
  await page.close();
});

test('a published folder is taken when it is whole and signed, and lies in this browser', async () => {
  const files = await paymentsPlan({ sequence: 3 });
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-published-'));
  const write = (left: string | null): void => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path === left ? '{}' : text);
    }
  };
  const page = await house.openOwn('options/options.html');
  await page.fill('textarea', FINGERPRINT);
  write(files[0]?.path ?? null);
  await page.setInputFiles('input[type=file] >> nth=0', folder);
  await expect.poll(() => page.textContent('[role=alert]')).toContain('not the one that was signed');
  write(null);
  await page.setInputFiles('input[type=file] >> nth=0', folder);
  await page.waitForSelector('.card >> text=FY27');
  const tab = await visit(house, '/browse/PAY-1');
  await expectShown(tab, ['Decides: Grace']);
  await tab.close();
  await page.click('.card >> text=Remove');
  await page.waitForSelector('text=No plan yet.');
  await page.close();
});

test('a workbook is read on this machine; read again, it takes its own place; what is no workbook says so', async () => {
  const page = await house.openOwn('options/options.html');
  const open = async (name: string, buffer: Uint8Array): Promise<void> =>
    page.setInputFiles('input[type=file] >> nth=1', { name, mimeType: '', buffer: Buffer.from(buffer) });
  await open('Broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
  await expect.poll(() => page.textContent('[role=alert]')).toContain('incomplete');
  const csv = 'Milestone,Owner,Decision owner,Due,Jira\nCheckout beta,Ada,Alan,2099-03-31,"PAY-1, PAY-2"\n';
  await open('Plan.csv', new TextEncoder().encode(csv));
  await page.waitForSelector('.card >> text=Plan.csv');
  await open('Plan.csv', new TextEncoder().encode(csv.replace('Alan', 'Barbara')));
  await page.waitForSelector('text=number 2');
  expect(await page.locator('.card').count()).toBe(1);
  const tab = await visit(house, '/browse/PAY-2');
  await expectShown(tab, ['Decides: Barbara']);
  await tab.close();
  await open(
    'Plan.csv',
    new TextEncoder().encode(
      csv.replace('2099-03-31', '2020-03-31').replace('Jira', 'Status,Jira').replace(',"PAY', ',Running,"PAY'),
    ),
  );
  await page.waitForSelector('text=number 3');
  await page.fill('section:has(#you) input', 'Ada');
  await page.click('section:has(#you) button');
  await page.waitForSelector('text=Saved.');
  const popup = await house.openOwn('popup/popup.html');
  await popup.waitForSelector('section:has(#findings) >> text=“Checkout beta” was due 31 Mar 2020');
  await popup.close();
  await open('Plan.xlsx', await planWorkbook());
  await page.waitForSelector('.card >> text=Plan.xlsx');
  for (let left = 2; left > 0; left -= 1) {
    await page.click('.card >> nth=0 >> text=Remove');
    await expect.poll(() => page.locator('.card').count()).toBe(left - 1);
  }
  await page.close();
});

test('what does not fit into a full storage is told, and no plan is added that is not there', async () => {
  const page = await house.openOwn('options/options.html');
  await page.waitForSelector('text=No plan yet.');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });
  const csv = 'Milestone,Owner,Decision owner,Due,Jira\nCheckout beta,Ada,Alan,2099-03-31,PAY-1\n';
  await page.setInputFiles('input[type=file] >> nth=1', { name: 'Plan.csv', mimeType: '', buffer: Buffer.from(csv) });
  await expect.poll(() => page.textContent('[role=alert]')).toContain('storage is full or broken');
  await page.reload();
  await page.waitForSelector('text=No plan yet.');
  await page.close();
});

test('the popup finds who decides, says what the page is, and what waits for the person', async () => {
  const options = await subscribe(house);
  await options.fill('section:has(#you) input', 'linus');
  await options.click('section:has(#you) button');
  await options.waitForSelector('text=Saved.');
  publishTo(house, await paymentsPlan({ sequence: 9 }));
  const popup = await house.openOwn('popup/popup.html');
  await popup.fill('input[type=search]', 'Who decides about refunds?');
  await popup.waitForSelector('.work >> text=Grace');
  expect(await popup.locator('.work').count()).toBe(1);
  await popup.fill('input[type=search]', 'grace');
  await expect.poll(() => popup.locator('.work').count()).toBe(2);
  await popup.fill('input[type=search]', 'zeppelin');
  await popup.waitForSelector('text=Nothing in the plan matches.');
  await popup.fill('input[type=search]', '');
  await popup.waitForSelector('text=Nothing waits for linus.');
  await popup.waitForSelector('text=The overlay does not run on this page.');
  await popup.close();
  await options.close();
});

test('the popup shows findings of the person’s work, worst first and folded beyond some, and those of the page’s work', async () => {
  publishTo(house, await overduePlan('<b>Late</b>', { sequence: 12 }));
  const options = await house.openOwn('options/options.html');
  await options.click('.card button >> nth=0');
  await options.waitForSelector('text=number 12');
  const say = async (name: string): Promise<void> => {
    await options.fill('section:has(#you) input', name);
    await options.click('section:has(#you) button');
    await options.waitForSelector('text=Saved.');
  };
  await say('linus');
  const page = await visit(house, '/browse/PAY-9');
  await expectShown(page, ['Decides: Grace']);
  const popup = await house.openOwn('popup/popup.html');
  const mine = popup.locator('section:has(#findings)');
  await mine.locator('text=“<b>Late</b> 0” was due').waitFor();
  expect(await mine.locator('li:visible').count()).toBe(5);
  expect(await mine.textContent()).not.toContain('<b>Late</b> 8');
  await popup.locator('summary').focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => mine.locator('li:visible').count()).toBeGreaterThanOrEqual(8);
  const severities = await mine.locator('li strong').allTextContents();
  const order = ['Critical:', 'Serious:', 'Moderate:', 'Minor:'];
  expect(severities).toEqual(severities.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
  await page.bringToFront();
  await popup.reload();
  const here = popup.locator('section:has(#here)');
  await here.locator('text=Critical: “<b>Late</b> 8” was due 9 Jan 2020').waitFor();
  expect(await here.textContent()).not.toContain('<b>Late</b> 1');
  await say('Nobody Known');
  await popup.reload();
  await popup.waitForSelector('text=No published finding is about work of Nobody Known.');
  for (const each of [page, popup, options]) await each.close();
});

test('the self-test says what the overlay sees on the page that was used last', async () => {
  const options = await house.openOwn('options/options.html');
  const page = await visit(house, '/browse/PAY-1');
  await expectShown(page, ['Decides: Grace']);
  await options.bringToFront();
  await options.click('text=Look at the last page');
  await options.waitForSelector('text=Plain tracker, PAY-1');
  await options.waitForSelector('text=1 found, 1 with a key, 1 shown');
  await options.waitForSelector('text=It broke.');
  await page.close();
  await options.close();
});

const LONG = 'Ein sehr langer Name ohne Ende '.repeat(12).trim() + 'x'.repeat(120);

const VIEWS: Readonly<Record<string, (house: ExtensionHouse) => Promise<Page>>> = {
  'options, no plan': (at) => at.openOwn('options/options.html'),
  'options, a plan with a trouble, a host, mistakes': async (at) => {
    publishTo(at, await paymentsPlan({ name: LONG, sequence: 20 }));
    const page = await at.openOwn('options/options.html');
    await page.fill('input[type=url]', 'https://plans.example.com/fy27/index.json');
    await page.fill('textarea', FINGERPRINT);
    await page.click('form .primary');
    await page.waitForSelector('.card');
    at.hosts.answers.delete('plans.example.com/fy27/index.json');
    // A look that began before the answer was gone may end after the next one.
    await expect
      .poll(async () => {
        await page.click('.card button >> nth=0');
        return page.locator('.card .asks').count();
      })
      .toBeGreaterThan(0);
    await page.click('form .primary');
    await page.waitForSelector('[role=alert]');
    return page;
  },
  'popup with everything': async (at) => {
    const options = await at.openOwn('options/options.html');
    await options.fill('section:has(#you) input', 'Ada');
    await options.click('section:has(#you) button');
    const popup = await at.openOwn('popup/popup.html');
    await popup.waitForSelector('#mine');
    await options.close();
    return popup;
  },
  'popup with findings': async (at) => {
    publishTo(at, await overduePlan(LONG.slice(0, 90), { sequence: 30 }));
    const options = await at.openOwn('options/options.html');
    await options.fill('section:has(#you) input', 'Linus');
    await options.click('section:has(#you) button');
    await options.click('.card button >> nth=0');
    await options.waitForSelector('.card >> text=30');
    const page = await visit(at, '/browse/PAY-1');
    const popup = await at.openOwn('popup/popup.html');
    await page.bringToFront();
    await popup.reload();
    await popup.waitForSelector('#findings');
    await popup.waitForSelector('section:has(#here) li');
    await popup.bringToFront();
    await page.close();
    await options.close();
    return popup;
  },
  'popup, a search': async (at) => {
    const popup = await at.openOwn('popup/popup.html');
    await popup.fill('input[type=search]', 'grace');
    await popup.waitForSelector('.work');
    return popup;
  },
};

test.each(Object.keys(VIEWS).flatMap((view) => LANGUAGES.map((language) => [view, language] as const)))(
  'axe-core finds nothing and nothing is cut off, light and dark, narrow and wide: %s, %s',
  async (view, language) => {
    const at = houses.get(language);
    const open = VIEWS[view];
    if (at === undefined || open === undefined) throw new Error(`There is no view ${view}.`);
    const page = await open(at);
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 900]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { found, passed } = await checked(page);
        expect({ colorScheme, width, found, cut: await cutOff(page) }).toEqual({
          colorScheme,
          width,
          found: [],
          cut: [],
        });
        expect(passed).toBeGreaterThan(10);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const shots = process.env['LANEKEEPER_SHOTS'];
        const name = `${basename(view.replaceAll(/\W+/g, '-'))}-${language}-${colorScheme}-${width}.png`;
        if (shots !== undefined) await page.screenshot({ path: join(shots, name), fullPage: true });
      }
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
    await page.close();
  },
  120_000,
);
