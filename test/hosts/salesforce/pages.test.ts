import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEAL_DESK_CASE, OPPORTUNITY, ORDER, QUOTE } from './objects.ts';
import type { SalesforceHouse } from './open-salesforce.ts';
import { CLASSIC, openSalesforceHouse } from './open-salesforce.ts';
import { shownTexts } from './shown-texts.ts';
import { changeRecord, idOf, salesforceSite } from './salesforce-site.ts';

declare function go(address: string): void;
declare function arrive(): void;
declare function refresh(): Promise<void>;

const THIRD = idOf(OPPORTUNITY, 3);
const RECORD = `/lightning/r/Opportunity/${THIRD}/view`;
const LIST = '/lightning/o/Opportunity/list';
let house: SalesforceHouse;

beforeAll(async () => {
  house = await openSalesforceHouse();
}, 120_000);
afterAll(() => house.close());

const field = (page: Page, name: string) => page.locator(`[data-target-selection-name="sfdc:RecordField.${name}"]`);
const output = (page: Page, name: string) =>
  shownTexts(field(page, name).locator('[data-output-element-id="output-field"]'));
const discount = (page: Page) => output(page, 'Opportunity.Discount__c');

/** As a person types over what is there: Lightning’s inputs change their text when they are entered. */
async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).locator('input').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** A world where content scripts run, beside the page’s own scripts; expressions in it know each other. */
async function isolatedWorld(page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async <T>(expression: string) => {
    const asked = { expression, contextId: executionContextId, returnByValue: true };
    return (await session.send('Runtime.evaluate', asked)).result.value as T;
  };
}

/** Elements and shadow trees of the whole page, and how many of its fields the document itself finds. */
const SIZES = `(() => {
  let elements = 0, roots = 0;
  const walk = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      elements += 1;
      if (element.shadowRoot) { roots += 1; walk(element.shadowRoot); }
    }
  };
  walk(document);
  return { elements, roots, found: document.querySelectorAll('[data-target-selection-name*="RecordField"]').length };
})()`;
interface Sizes {
  readonly elements: number;
  readonly roots: number;
  readonly found: number;
}

/** What an observer of the body hears from now on. */
const LISTEN = `globalThis.heard = 0;
new MutationObserver((changes) => { heard += changes.length; })
  .observe(document.body, { childList: true, characterData: true, subtree: true });`;

describe.each(['synthetic', 'native'] as const)('in %s shadow', (shadow) => {
  test('a record shows its fields; a policy lets in no script and no markup of others', async () => {
    const page = await house.open(salesforceSite({ shadow }), RECORD);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€37,500.00']);
    await expect(page.addScriptTag({ content: 'globalThis.broken = true' })).rejects.toThrow(
      /Content Security Policy|TrustedScript/,
    );
    expect(await page.evaluate(() => Reflect.get(globalThis, 'broken') as unknown)).toBeUndefined();
    await page.close();
  });

  test('what a content script finds from the document, and what an observer of its body hears', async () => {
    const site = salesforceSite({ shadow });
    const page = await house.open(site, RECORD);
    await expect.poll(() => discount(page)).toEqual(['15%']);
    const inIsolation = await isolatedWorld(page);
    const { roots, found } = await inIsolation<Sizes>(SIZES);
    expect({ hasRoots: roots > 60, found }).toEqual(
      shadow === 'native' ? { hasRoots: true, found: 0 } : { hasRoots: false, found: 14 },
    );
    await inIsolation(LISTEN);
    changeRecord(site, THIRD, { values: { Discount__c: 16 } });
    await page.evaluate(() => refresh());
    await expect.poll(() => discount(page)).toEqual(['16%']);
    expect((await inIsolation<number>('heard')) > 0).toBe(shadow === 'synthetic');
    await page.close();
  });

  test('fields turn into inputs, are saved, and are what they were when that is cancelled', async () => {
    const site = salesforceSite({ shadow });
    const page = await house.open(site, RECORD);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await typeInto(page, 'Opportunity.Discount__c', '30');
    await expect.poll(() => page.locator('.slds-is-edited').count()).toBe(1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => discount(page)).toEqual(['15%']);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await typeInto(page, 'Opportunity.Discount__c', '30');
    await field(page, 'Opportunity.Segment__c').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Enterprise' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => discount(page)).toEqual(['30%']);
    expect(site.records.get(THIRD)?.values).toMatchObject({ Discount__c: 30, Segment__c: 'Enterprise' });
    await page.close();
  });

  test('navigates without loading; records looked at before stay, hidden', async () => {
    const page = await house.open(salesforceSite({ shadow }), RECORD);
    await page.evaluate((address) => go(address), `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 5)}/view`);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€37,500.00', '€62,500.00']);
    expect(await page.locator('.windowViewMode-normal').count()).toBe(2);
    expect(await page.locator('.windowViewMode-normal.active').count()).toBe(1);
    expect(await page.locator('h1:visible').count()).toBe(1);
    await page.close();
  });

  test('draws the next record into the same elements where it is told so', async () => {
    const page = await house.open(salesforceSite({ shadow, navigation: 'reuse' }), RECORD);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€37,500.00']);
    const before = await field(page, 'Opportunity.Amount').elementHandle();
    await page.evaluate((address) => go(address), `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 5)}/view`);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€62,500.00']);
    expect(await before?.evaluate((it) => it.isConnected)).toBe(true);
    await page.close();
  });

  test('details have no fields until they are opened, or until they arrive', async () => {
    const unopened = await house.open(salesforceSite({ shadow }), `${RECORD}?tab=related`);
    await unopened.locator('lst-related-list-row').first().waitFor();
    expect(await field(unopened, 'Opportunity.Amount').count()).toBe(0);
    await unopened.getByRole('tab', { name: 'Details' }).click();
    await field(unopened, 'Opportunity.Amount').waitFor();
    const late = await house.open(salesforceSite({ shadow }), `${RECORD}?late=asked`);
    await late.locator('records-highlights-details-item').first().waitFor();
    expect(await field(late, 'Opportunity.Amount').count()).toBe(0);
    await late.evaluate(() => arrive());
    await field(late, 'Opportunity.Amount').waitFor();
    await unopened.close();
    await late.close();
  });

  test('the highlights panel cuts what does not fit, labels repeat, hidden fields are nowhere', async () => {
    const site = salesforceSite({ shadow });
    changeRecord(site, THIRD, {
      values: { AccountId: 'A customer whose name is longer than the panel is wide' },
      hidden: ['Discount__c'],
    });
    const page = await house.open(site, RECORD);
    await field(page, 'Opportunity.Amount').waitFor();
    const cut = page.locator('records-highlights-details-item p[title^="A customer"]');
    expect(await cut.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
    expect(await page.getByText('Amount', { exact: true }).count()).toBe(3);
    expect(await field(page, 'Opportunity.Discount__c').count()).toBe(0);
    await page.close();
  });

  test('a console keeps hidden tabs in the document, and switches between them', async () => {
    const page = await house.open(salesforceSite({ shadow, app: 'console' }), RECORD);
    const shown = () => page.locator('section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost h1');
    await expect.poll(() => shownTexts(shown())).toEqual(['Opportunity number 3']);
    expect(await page.locator('section.oneConsoleTab').count()).toBe(3);
    await page.locator('.oneConsoleTabItem', { hasText: 'Opportunity number 1' }).click();
    await expect.poll(() => shownTexts(shown())).toEqual(['Opportunity number 1']);
    expect(new URL(page.url()).pathname).toContain(idOf(OPPORTUNITY, 1));
    const stale = await house.open(salesforceSite({ shadow, app: 'console' }), `${RECORD}?stale=active`);
    await expect.poll(() => stale.locator('div.windowViewMode-maximized.active.lafPageHost').count()).toBe(3);
    await expect.poll(() => stale.locator('div.windowViewMode-maximized.active.lafPageHost:visible').count()).toBe(1);
    await page.close();
    await stale.close();
  });

  test('a list has rows with ids, narrow columns and only some of the fields', async () => {
    const site = salesforceSite({ shadow, columns: { Opportunity: ['Name', 'Amount', 'Discount__c', 'Description'] } });
    const page = await house.open(site, LIST);
    const row = page.locator(`tbody tr[data-row-key-value="${THIRD}"]`);
    await row.waitFor();
    expect(await shownTexts(row.locator('[data-cell-value][data-label="Opportunity Name"]'))).toEqual([
      'Opportunity number 3',
    ]);
    expect(await shownTexts(row.locator('lightning-formatted-number'))).toEqual(['€37,500.00', '15%']);
    // Cells say what can be done with them, too, and texts of the server are cut.
    expect(await shownTexts(row.locator('[data-cell-value][data-label="Amount"]'))).toEqual(['€37,500.00Edit Amount']);
    expect((await shownTexts(row.locator('[data-cell-value][data-label="Description"]'))).join()).toMatch(
      /\.\.\.Edit Description$/,
    );
    expect(await page.getByText('Segment').count()).toBe(0);
    await page.close();
  });

  test('a page of 25,000 elements', async () => {
    const page = await house.open(salesforceSite({ shadow }), `${RECORD}?rows=560`);
    await page.locator('lst-related-list-row').nth(559).waitFor();
    const { elements, roots } = await (await isolatedWorld(page))<Sizes>(SIZES);
    expect(elements).toBeGreaterThan(25_000);
    expect(roots > 2800).toBe(shadow === 'native');
    await page.close();
  });
});

test.each([
  [QUOTE, 'Quote.GrandTotal', '€25,000.00'],
  [ORDER, 'Order.TotalAmount', '€25,000.00'],
  [DEAL_DESK_CASE, 'Deal_Desk_Case__c.Requested_Amount__c', '€25,000.00'],
])('$name has a page of its own', async (object, name, amount) => {
  const page = await house.open(salesforceSite({}), `/lightning/r/${object.name}/${idOf(object, 2)}/view`);
  await expect.poll(() => output(page, name)).toEqual([amount]);
  await page.close();
});

test.each([
  ['en-US', ['€1,234,567.80', '12.5%', '4/15/2026'], '4/15/2026'],
  ['de-DE', ['1.234.567,80 €', '12,5 %', '15.4.2026'], '15.04.2026'],
  ['ja-JP', ['€1,234,567.80', '12.5%', '2026/4/15'], '2026/04/15'],
])('%s shows numbers, currencies and dates its own way, in every kind of page', async (locale, texts, served) => {
  const site = salesforceSite({ locale });
  changeRecord(site, THIRD, { values: { Amount: 1_234_567.8, Discount__c: 12.5 } });
  const record = await house.open(site, RECORD);
  const names = ['Amount', 'Discount__c', 'CloseDate'];
  const shown = async () => (await Promise.all(names.map((name) => output(record, `Opportunity.${name}`)))).flat();
  await expect.poll(shown).toEqual(texts);
  const list = await house.open(site, LIST);
  const row = list.locator(`tbody tr[data-row-key-value="${THIRD}"]`);
  await row.waitFor();
  const cells = await shownTexts(row.locator('lightning-formatted-number, lightning-formatted-date-time'));
  expect(cells).toEqual(texts);
  const classic = await house.open(site, `/${THIRD}`);
  const told = (await classic.locator('.dataCol').allTextContents()).map((it) => it.replaceAll(/\s/g, ' '));
  expect(told).toEqual(expect.arrayContaining([...texts.slice(0, 2), served]));
  await Promise.all([record.close(), list.close(), classic.close()]);
});

test('texts that the server made itself stand for the values, in details, lists and cards', async () => {
  const site = salesforceSite({});
  changeRecord(site, THIRD, { shown: { Amount: 'USD 1,000.00 (EUR 920.00)' } });
  const record = await house.open(site, RECORD);
  await expect.poll(() => output(record, 'Opportunity.Amount')).toEqual(['USD 1,000.00 (EUR 920.00)']);
  for (const path of [LIST, `${LIST}?list=older`, `${LIST}?display=kanban`]) {
    const page = await house.open(site, path);
    await page.getByText('USD 1,000.00 (EUR 920.00)').first().waitFor();
    await page.close();
  }
  await record.close();
});

test('cards of a kanban stand in columns by stage and have their id as a class', async () => {
  const page = await house.open(salesforceSite({}), `${LIST}?display=kanban`);
  const column = page.locator('.runtime_sales_pipelineboardPipelineViewColumn', { hasText: 'Negotiation/Review' });
  const card = column.locator(`.pipelineViewCard[class~="${THIRD}"]`);
  expect(await card.locator('div').allTextContents()).toEqual(['Account 3', '€37,500.00', '15%']);
  expect(await page.locator('.pipelineViewCard').count()).toBe(12);
  await page.close();
});

test('Classic shows labels beside values, under an id of 15 or 18 letters and digits', async () => {
  const page = await house.open(salesforceSite({}), `/${THIRD.slice(0, 15)}`);
  expect(new URL(page.url()).host).toBe(CLASSIC);
  const pairs = await page
    .locator('td.labelCol')
    .evaluateAll((labels) => labels.map((label) => [label.textContent, label.nextElementSibling?.textContent]));
  expect(pairs).toContainEqual(['Discount', '15%']);
  expect(pairs.filter(([label]) => label === 'Amount').length).toBe(2);
  await page.locator('td.dataCol', { hasText: '15%' }).first().dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('30');
  await expect.poll(() => page.locator('td.dataCol input').inputValue()).toBe('30');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('td.dataCol .inlineEditModified').allTextContents()).toEqual(['30']);
  await page.close();
});
