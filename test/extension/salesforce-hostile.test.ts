import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { changeRecord, idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { drawnOn } from './drawn.ts';
import type { SalesforceOverlayHouse } from './salesforce-house.ts';
import { openSalesforceOverlay } from './salesforce-house.ts';
import { dealRules, salesforcePlan } from './salesforce-plan.ts';
import { reportOf, shownOn } from './visit.ts';

declare function go(address: string): void;
declare function refresh(): Promise<void>;

const recordOf = (at: number): string => `/lightning/r/Opportunity/${idOf(OPPORTUNITY, at)}/view`;
const LIST = '/lightning/o/Opportunity/list';
const LONG = 'Überlang '.repeat(1_200);
let house: SalesforceOverlayHouse;
beforeAll(async () => {
  house = await openSalesforceOverlay(await salesforcePlan({ rules: dealRules(0.1, `<b>${LONG}</b>`) }));
}, 120_000);
afterAll(() => house.close());

const stripOn = async (page: Page): Promise<string> => (await shownOn(page)).join('\n');

test('an approver of 10,000 letters and markup stays text in its place, and the page scrolls no further', async () => {
  const page = await house.open(salesforceSite({ shadow: 'native' }), recordOf(3));
  await expect.poll(() => stripOn(page)).toContain('<b>Überlang');
  for (const { box } of await drawnOn(page)) {
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1_200);
    expect(box?.height ?? 0).toBeLessThan(60);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1_200);
  await page.close();
});

test.each([
  ['markup', { shown: { Discount__c: '<img src=x onerror=alert(1)>15%' } }, /Can’t verify: .*Discount/],
  ['a mark that turns the writing', { shown: { Discount__c: '\u202E51%' } }, /Can’t verify: .*Discount/],
  ['100 kB', { shown: { Discount__c: '9'.repeat(100_000) } }, /Can’t verify: .*Discount/],
  ['half a letter', { shown: { Discount__c: '1\uD8005%' } }, /Can’t verify: .*Discount/],
  ['nothing', { values: { Discount__c: null } }, /Discount/],
  ['a hidden field', { hidden: ['Discount__c'] }, /Can’t verify: .*Discount is not on the layout/],
] as const)('a value of %s claims no lane', async (_, change, said) => {
  const site = salesforceSite({ shadow: 'native' });
  changeRecord(site, idOf(OPPORTUNITY, 3), change);
  const page = await house.open(site, recordOf(3));
  await expect.poll(() => stripOn(page)).toMatch(said);
  expect(await stripOn(page)).not.toMatch(/^(?:Autonomy|Guardrail)/);
  await page.close();
});

test('the page’s own scripts read nothing of the plan, and nothing of the page moves', async () => {
  const page = await house.open(salesforceSite(), recordOf(3));
  await expect.poll(() => stripOn(page)).toContain('Guardrail');
  const seen = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    const { find } = window as unknown as { find(text: string): boolean };
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      getSelection()?.toString(),
      find.call(window, 'Guardrail'),
      performance.getEntriesByType('layout-shift').length,
    ]);
  });
  expect(seen).not.toMatch(/Guardrail|Überlang|FY27|Tom Berg/);
  expect((JSON.parse(seen) as unknown[]).slice(3)).toEqual([false, 0]);
  await page.close();
});

test.each(['synthetic', 'native'] as const)(
  '200 moves between records and lists of 25,000 elements in %s shadow: no node, listener or observer is left over',
  async (shadow) => {
    const page = await house.open(salesforceSite({ shadow }), `${recordOf(2)}?rows=500`);
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy/);
    await page.waitForTimeout(500);
    const before = (await reportOf(house.options, page)).cost;
    await page.evaluate(
      async ({ records, list }) => {
        for (let at = 0; at < 200; at += 1) {
          go(at % 4 === 0 ? list : (records[at % records.length] ?? list));
          await new Promise(requestAnimationFrame);
          if (at % 20 === 0) await refresh();
        }
        go(`${records[0]}?rows=500`);
      },
      { records: [2, 3, 4, 5].map(recordOf), list: LIST },
    );
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*25,000/);
    const { drawn, listeners, observers } = before;
    await expect
      .poll(async () => (await reportOf(house.options, page)).cost)
      .toMatchObject({ drawn, listeners, observers });
    // Pages of records that were opened stay in the document, as Lightning keeps them: two features look at each, and at its head.
    await expect.poll(async () => (await reportOf(house.options, page)).cost.watched).toBeLessThanOrEqual(2 * 2 * 5);
    await page.close();
  },
  180_000,
);
