import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordFacts, ShownField } from '../../extension/browser/messages.ts';
import { DEAL_DESK_CASE, OPPORTUNITY, QUOTE } from '../hosts/salesforce/objects.ts';
import type { SalesforceHouse } from '../hosts/salesforce/open-salesforce.ts';
import { openSalesforceHouse } from '../hosts/salesforce/open-salesforce.ts';
import { changeRecord, idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import type { SalesforceReading } from './salesforce-reading.ts';
import { readBeside, readingScript } from './salesforce-reading.ts';

declare function go(address: string): void;

const THIRD = idOf(OPPORTUNITY, 3);
const RECORD = `/lightning/r/Opportunity/${THIRD}/view`;
let house: SalesforceHouse;
let script = '';
beforeAll(async () => {
  [house, script] = await Promise.all([openSalesforceHouse(), readingScript()]);
}, 120_000);
afterAll(() => house.close());

type Site = ReturnType<typeof salesforceSite>;
async function open(site: Site, path: string): Promise<{ readonly page: Page; readonly reading: SalesforceReading }> {
  const page = await house.open(site, path);
  return { page, reading: await readBeside(page, script) };
}
const recordsIn = async (reading: SalesforceReading): Promise<readonly RecordFacts[]> =>
  (await reading.ask('read', 'recordHeading')).filter((facts) => facts !== null);
const textsOf = (facts: RecordFacts | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((facts?.fields ?? []).map(({ name, label, text }) => [name ?? label, text]));
const fieldOf = (facts: RecordFacts | undefined, name: string): ShownField | undefined =>
  facts?.fields.find((field) => field.name === name);

describe.each(['synthetic', 'native'] as const)('%s shadow', (shadow) => {
  test.each([
    ['en-US', 'en', '€37,500.00', '15%'],
    ['de-DE', 'de', '37.500,00 €', '15 %'],
    ['ja-JP', 'ja', '€37,500.00', '15%'],
  ])('a record is read with its names, labels and texts, in %s', async (locale, lang, amount, discount) => {
    for (const layout of ['page-layout', 'dynamic-forms'] as const) {
      const { page, reading } = await open(salesforceSite({ shadow, locale, layout }), RECORD);
      await expect.poll(() => recordsIn(reading)).toHaveLength(1);
      await expect
        .poll(async () => textsOf((await recordsIn(reading))[0]))
        .toMatchObject({ Amount: amount, Discount__c: discount, Segment__c: 'SMB', AccountId: 'Account 3' });
      const [facts] = await recordsIn(reading);
      expect(facts).toMatchObject({ key: THIRD, object: 'Opportunity', locale: lang });
      // Fields that were put on the page one by one may be in a tab that was not opened yet, too.
      expect(facts?.isWhole).toBe(layout === 'page-layout');
      // The highlights show some of them again, without their names.
      const labels = facts?.fields.flatMap(({ name, label }) => (name === null ? [label] : []));
      expect(labels).toHaveLength(4);
      expect(facts?.fields.some(({ doubt, isEdited }) => doubt !== null || isEdited)).toBe(false);
      await page.close();
    }
  });

  test('what the server has written is read as it stands; a hidden field is not on the page', async () => {
    const site = salesforceSite({ shadow });
    changeRecord(site, THIRD, { shown: { Amount: 'USD 1,000.00 (EUR 920.00)' }, hidden: ['Discount__c'] });
    const { page, reading } = await open(site, RECORD);
    await expect.poll(async () => textsOf((await recordsIn(reading))[0])['Amount']).toBe('USD 1,000.00 (EUR 920.00)');
    const [facts] = await recordsIn(reading);
    expect(fieldOf(facts, 'Discount__c')).toBeUndefined();
    expect(facts?.isWhole).toBe(true);
    await page.close();
  });

  test('details that were not opened: only the highlights are read, and that is not all', async () => {
    const { page, reading } = await open(salesforceSite({ shadow }), `${RECORD}?tab=related`);
    await expect.poll(async () => textsOf((await recordsIn(reading))[0])['Amount']).toBe('€37,500.00');
    const [facts] = await recordsIn(reading);
    expect(facts).toMatchObject({ isWhole: false });
    expect(Object.keys(textsOf(facts))).toEqual(['Account Name', 'Close Date', 'Amount', 'Owner']);
    await page.close();
  });

  test('a highlight that is too narrow for its value is in doubt', async () => {
    const { page, reading } = await open(salesforceSite({ shadow }), `${RECORD}?tab=related`);
    await expect.poll(async () => textsOf((await recordsIn(reading))[0])['Amount']).toBe('€37,500.00');
    await page.locator('.fieldComponent', { hasText: '€37,500.00' }).evaluate((it) => {
      it.style.cssText = 'display: block; width: 40px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap';
    });
    const [facts] = await recordsIn(reading);
    expect(facts?.fields.find(({ label }) => label === 'Amount')?.doubt).toBe('truncated');
    expect(facts?.fields.find(({ label }) => label === 'Close Date')?.doubt).toBe(null);
    await page.close();
  });

  test('what is typed is read before it is saved: numbers, picklists; the rest stays what it was', async () => {
    const { page, reading } = await open(salesforceSite({ shadow }), RECORD);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    const field = page.locator('[data-target-selection-name="sfdc:RecordField.Opportunity.Discount__c"]');
    await expect.poll(async () => fieldOf((await recordsIn(reading))[0], 'Discount__c')?.isEdited).toBe(false);
    await field.locator('input').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('30');
    expect(fieldOf((await recordsIn(reading))[0], 'Discount__c')).toMatchObject({
      text: '30%',
      isEdited: true,
      doubt: null,
    });
    const segment = page.locator('[data-target-selection-name="sfdc:RecordField.Opportunity.Segment__c"]');
    await segment.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Enterprise' }).click();
    await expect
      .poll(async () => fieldOf((await recordsIn(reading))[0], 'Segment__c'))
      .toMatchObject({ text: 'Enterprise', isEdited: true });
    const renewal = fieldOf((await recordsIn(reading))[0], 'Is_Renewal__c');
    expect(renewal).toMatchObject({ text: 'false', isEdited: false });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(async () => fieldOf((await recordsIn(reading))[0], 'Discount__c'))
      .toMatchObject({ text: '15%', isEdited: false });
    await page.close();
  });

  test('a number that is typed into an empty field is in percent where the field was seen so on another record', async () => {
    const empty = idOf(OPPORTUNITY, 4);
    const typed = async (site: Site, from: string): Promise<ShownField | undefined> => {
      const { page, reading } = await open(site, from);
      await expect.poll(async () => (await recordsIn(reading))[0]?.fields.length ?? 0).toBeGreaterThan(4);
      await page.evaluate((address) => go(address), `/lightning/r/Opportunity/${empty}/view`);
      await expect.poll(async () => (await recordsIn(reading))[0]?.key).toBe(empty);
      await expect.poll(async () => fieldOf((await recordsIn(reading))[0], 'Discount__c')?.text).toBe('');
      await page.getByRole('button', { name: 'Edit Discount' }).click();
      const target = '[data-target-selection-name="sfdc:RecordField.Opportunity.Discount__c"] input';
      await page.locator(target).filter({ visible: true }).click();
      await page.keyboard.type('30');
      const found = fieldOf((await recordsIn(reading))[0], 'Discount__c');
      await page.close();
      return found;
    };
    const site = salesforceSite({ shadow });
    changeRecord(site, empty, { values: { Discount__c: null } });
    await expect.poll(() => typed(site, RECORD)).toMatchObject({ text: '30%', isEdited: true, doubt: null });
    // Where nobody saw one, it may as well be a number.
    changeRecord(site, THIRD, { values: { Discount__c: null } });
    await expect.poll(() => typed(site, RECORD)).toMatchObject({ text: '30', isEdited: true });
  });

  test.each([
    ['15\u200e%\u200e', '30', '30%'],
    ['١٥٪\u061c', '٣٠', '٣٠٪'],
  ])('a number that is typed in a language from right to left keeps the unit of %j', async (shown, typed, text) => {
    const site = salesforceSite({ shadow });
    changeRecord(site, THIRD, { shown: { Discount__c: shown } });
    const { page, reading } = await open(site, RECORD);
    await expect.poll(async () => textsOf((await recordsIn(reading))[0])['Discount__c']).toBe(shown);
    // Lightning’s own input of numbers takes no digits of Arabic: what is in it is a text here.
    const target = '[data-target-selection-name="sfdc:RecordField.Opportunity.Discount__c"]';
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await expect.poll(async () => fieldOf((await recordsIn(reading))[0], 'Discount__c')?.isEdited).toBe(false);
    const input = page.locator(`${target} input`);
    await input.evaluate((element: HTMLInputElement) => (element.type = 'text'));
    await input.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    expect(fieldOf((await recordsIn(reading))[0], 'Discount__c')).toMatchObject({ text, isEdited: true, doubt: null });
    await page.close();
  });

  test('what is chosen of several is read while it is being chosen', async () => {
    const path = `/lightning/r/${DEAL_DESK_CASE.name}/${idOf(DEAL_DESK_CASE, 2)}/view`;
    const { page, reading } = await open(salesforceSite({ shadow }), path);
    const channels = async (): Promise<ShownField | undefined> => fieldOf((await recordsIn(reading))[0], 'Channels__c');
    await expect.poll(async () => (await channels())?.text).toBe('Direct;Partner');
    await page.getByRole('button', { name: 'Edit Channels' }).click();
    await expect.poll(channels).toMatchObject({ text: 'Direct; Partner', isEdited: false, doubt: null });
    await page.getByRole('option', { name: 'Web' }).click();
    // Marked in the list on the left it is not chosen yet.
    await expect.poll(channels).toMatchObject({ text: 'Direct; Partner', isEdited: false });
    const move = page.getByTitle(/^Move.*Chosen/i).first();
    // On a slow machine its tooltip is there before it is pressed.
    await move.hover();
    await page.locator('lightning-primitive-bubble').filter({ visible: true }).waitFor();
    await move.click({ timeout: 10_000 });
    await expect.poll(channels).toMatchObject({ text: 'Direct; Partner; Web', isEdited: true, doubt: null });
    await page.close();
  });

  test.each([
    ['a custom object', DEAL_DESK_CASE, 'Requested_Amount__c', '€25,000.00'],
    ['a quote', QUOTE, 'GrandTotal', '€25,000.00'],
  ])('%s', async (_, object, name, text) => {
    const { page, reading } = await open(
      salesforceSite({ shadow }),
      `/lightning/r/${object.name}/${idOf(object, 2)}/view`,
    );
    await expect.poll(async () => textsOf((await recordsIn(reading))[0])[name]).toBe(text);
    expect((await recordsIn(reading))[0]?.object).toBe(object.name);
    await page.close();
  });

  test('of three tabs in a console only the visible record is read, whatever hidden ones say of themselves', async () => {
    for (const stale of ['', '?stale=active']) {
      const ids = [1, 2, 3].map((at) => idOf(OPPORTUNITY, at));
      const site = salesforceSite({ shadow, app: 'console', tabs: ids });
      const { page, reading } = await open(site, `/lightning/r/Opportunity/${ids[1]}/view${stale}`);
      // Of each its head and its page.
      await expect.poll(() => reading.ask('found', 'recordHeading')).toBe(6);
      await expect.poll(async () => (await recordsIn(reading)).map(({ key }) => key)).toEqual([ids[1]]);
      expect(textsOf((await recordsIn(reading))[0])).toMatchObject({ Amount: '€25,000.00' });
      await page.close();
    }
  });

  test('where the marks of tabs are gone, what may be another record’s is not read', async () => {
    const ids = [1, 2, 3].map((at) => idOf(OPPORTUNITY, at));
    const site = salesforceSite({ shadow, app: 'console', tabs: ids });
    changeRecord(site, ids[1] ?? '', { hidden: ['Discount__c'] });
    const { page, reading } = await open(site, `/lightning/r/Opportunity/${ids[1]}/view`);
    await expect.poll(async () => (await recordsIn(reading)).map(({ key }) => key)).toEqual([ids[1]]);
    expect(fieldOf((await recordsIn(reading))[0], 'Discount__c')).toBeUndefined();
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll<HTMLElement>('[class*="windowViewMode-"]')) {
        frame.style.display = getComputedStyle(frame).display;
        frame.className = 'x1f';
      }
    });
    expect(await recordsIn(reading)).toEqual([]);
    await page.close();
  });

  test('while the address is ahead of a page without marks, the page is no record’s', async () => {
    const { page, reading } = await open(salesforceSite({ shadow }), RECORD);
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('.lafPageHost')) frame.className = 'x1f';
    });
    await expect.poll(async () => (await recordsIn(reading)).map(({ key }) => key)).toEqual([THIRD]);
    await page.evaluate((path) => history.pushState(null, '', path), RECORD.replace(THIRD, idOf(OPPORTUNITY, 4)));
    expect(await recordsIn(reading)).toEqual([]);
    await page.close();
  });

  test('of a tab under the head of another record, and of a record beside the page’s own, the page’s own is read', async () => {
    const ids = [1, 2].map((at) => idOf(OPPORTUNITY, at));
    const site = salesforceSite({ shadow, app: 'console', tabs: ids });
    const { page, reading } = await open(site, `/lightning/r/Opportunity/${ids[1]}/view`);
    await expect.poll(async () => (await recordsIn(reading)).map(({ key }) => key)).toEqual([ids[1]]);
    // Its head stays over the tabs that are opened from it.
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('section.oneConsoleTab');
      const frame = first?.querySelector('.lafPageHost');
      if (second !== undefined) frame?.append(second);
      for (const one of [first, frame]) one?.classList.add('active');
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '.oneConsoleTab { display: block !important }' }),
      );
    });
    const amounts = async () => (await recordsIn(reading)).map((facts) => [facts.key, textsOf(facts)['Amount']]);
    await expect.poll(amounts).toEqual([[ids[1], '€25,000.00']]);
    // Nor is it read twice where a page has a second head.
    await page.evaluate(() => {
      const other = document.createElement('records-highlights2');
      other.style.cssText = 'display: block; height: 40px';
      other.append('Another record');
      document.querySelector('.lafPageHost .lafPageHost')?.append(other);
    });
    expect(await amounts()).toEqual([[ids[1], '€25,000.00']]);
    await page.close();
  });

  test('rows of a list view by their columns', async () => {
    const { page, reading } = await open(salesforceSite({ shadow }), '/lightning/o/Opportunity/list');
    await expect.poll(async () => (await reading.ask('read', 'listRow')).filter((it) => it !== null)).toHaveLength(12);
    expect(await reading.ask('here')).toMatchObject({ isHere: true, isList: true, isRecord: false, record: null });
    const rows = await reading.ask('read', 'listRow');
    const third = rows.find((row) => row?.key === THIRD);
    expect(third).toMatchObject({ object: 'Opportunity', isWhole: false });
    expect(textsOf(third)).toMatchObject({ Amount: '€37,500.00', Discount__c: '15%', StageName: 'Negotiation/Review' });
    await page.close();
  });
});

test.each([
  ['a list of other objects', '/lightning/o/Opportunity/list', '/lightning/o/Quote/list', ['Opportunity']],
  [
    'one related list',
    '/lightning/o/Opportunity/list',
    `/lightning/r/Account/001D000000IqhSLIAZ/related/O/view`,
    ['Opportunity'],
  ],
  [
    'a list of one’s own objects',
    '/lightning/o/Deal_Desk_Case__c/list',
    '/lightning/o/Deal_Desk_Case__c/list',
    ['Deal_Desk_Case__c'],
  ],
  ['one’s own beside standard ones', '/lightning/o/Deal_Desk_Case__c/list', '/lightning/o/Quote/list', []],
])('rows are of the object that their ids say, whatever the address says: %s', async (_, list, address, object) => {
  const { page, reading } = await open(salesforceSite(), list);
  await expect.poll(() => reading.ask('found', 'listRow')).toBeGreaterThan(11);
  await page.evaluate((it) => history.replaceState(null, '', it), address);
  expect(await reading.ask('here')).toMatchObject({ isList: true, record: null });
  const objects = (await reading.ask('read', 'listRow')).flatMap((row) => row?.object ?? []);
  expect([...new Set(objects)]).toEqual(object);
  await page.close();
});

test('rows of the older flat table by its head', async () => {
  const { page, reading } = await open(salesforceSite(), '/lightning/o/Opportunity/list?list=older');
  await expect.poll(async () => (await reading.ask('read', 'listRow')).length).toBe(12);
  const third = (await reading.ask('read', 'listRow')).find((row) => row?.key === THIRD);
  expect(textsOf(third)).toMatchObject({ Amount: '€37,500.00', Discount: '15%' });
  await page.close();
});

test('a text that the server cut is in doubt, and so is a cell that is too narrow', async () => {
  const site = salesforceSite({ columns: { Opportunity: ['Name', 'Amount', 'Description'] } });
  const { page, reading } = await open(site, '/lightning/o/Opportunity/list');
  await expect.poll(async () => (await reading.ask('read', 'listRow')).length).toBe(13);
  const doubtOf = async (label: string): Promise<unknown> =>
    (await reading.ask('read', 'listRow'))
      .find((row) => row?.key === THIRD)
      ?.fields.find((field) => field.label === label)?.doubt;
  expect(await doubtOf('Description')).toBe('truncated');
  expect(await doubtOf('Amount')).toBe(null);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.locator('td[data-label="Amount"] .slds-truncate').first().waitFor();
  await page.addStyleTag({
    content: 'td[data-label="Amount"] .slds-truncate { display: block; width: 20px !important }',
  });
  expect(await doubtOf('Amount')).toBe('truncated');
  await page.close();
});

test('cards of a kanban are known, and have no field that says what it is', async () => {
  const { page, reading } = await open(salesforceSite(), '/lightning/o/Opportunity/list?display=kanban');
  await expect.poll(async () => (await reading.ask('read', 'boardCard')).length).toBe(12);
  const third = (await reading.ask('read', 'boardCard')).find((card) => card?.key === THIRD);
  expect(third).toMatchObject({ object: 'Opportunity', isWhole: false, fields: [] });
  await page.close();
});

test('Classic: fields by their labels', async () => {
  const { page, reading } = await open(salesforceSite(), `/${THIRD}`);
  await expect.poll(() => recordsIn(reading)).toHaveLength(1);
  const [facts] = await recordsIn(reading);
  expect(facts).toMatchObject({ key: THIRD, object: 'Opportunity', isWhole: true });
  expect(textsOf(facts)).toMatchObject({ Amount: '€37,500.00', Discount: '15%' });
  await page.close();
});

test('Classic: what is chosen of several is the list of what is chosen, not what is left or marked', async () => {
  const { page, reading } = await open(salesforceSite(), `/${idOf(QUOTE, 2)}`);
  const channels = async (): Promise<ShownField | undefined> =>
    (await recordsIn(reading))[0]?.fields.find(({ label }) => label === 'Channels');
  await expect.poll(async () => (await channels())?.text).toBe('Direct;Partner');
  await page.getByText('Direct;Partner').dblclick();
  await expect.poll(channels).toMatchObject({ text: 'Direct; Partner', isEdited: false });
  await page.locator('select[id$="_unselected"]').selectOption('Web');
  await expect.poll(channels).toMatchObject({ text: 'Direct; Partner', isEdited: false });
  await page.getByText('Add', { exact: true }).click();
  await expect.poll(channels).toMatchObject({ text: 'Direct; Partner; Web', isEdited: true, doubt: null });
  await page.close();
});

test('hostile values: markup is text, a megabyte is cut and in doubt, half a letter is none', async () => {
  const site = salesforceSite();
  changeRecord(site, THIRD, {
    values: {
      Name: '<img src=x onerror=alert(1)>',
      Description: 'x'.repeat(1_000_000),
      Segment__c: 'a\uD800b',
      Region__c: '\u202E%51',
    },
  });
  const { page, reading } = await open(site, RECORD);
  await expect.poll(() => recordsIn(reading)).toHaveLength(1);
  const [facts] = await recordsIn(reading);
  expect(fieldOf(facts, 'Name')?.text).toBe('<img src=x onerror=alert(1)>');
  expect(fieldOf(facts, 'Description')).toMatchObject({ doubt: 'truncated', text: 'x'.repeat(1_000) });
  expect(fieldOf(facts, 'Segment__c')?.text).toBe('a\uFFFDb');
  expect(fieldOf(facts, 'Region__c')?.text).toBe('\u202E%51');
  await page.close();
});

test('places say which pages they were seen on, and are found on them', async () => {
  const { page, reading } = await open(salesforceSite(), RECORD);
  const paths: Readonly<Record<string, readonly [Partial<Parameters<typeof salesforceSite>[0]>, string]>> = {
    record: [{}, RECORD],
    console: [{ app: 'console' }, RECORD],
    classic: [{}, `/${THIRD}`],
    list: [{}, '/lightning/o/Opportunity/list'],
    'older list': [{}, '/lightning/o/Opportunity/list?list=older'],
    kanban: [{}, '/lightning/o/Opportunity/list?display=kanban'],
  };
  for (const place of ['recordHeading', 'listRow', 'boardCard'] as const)
    for (const name of await reading.ask('seenIn', place)) {
      const [options = {}, path = ''] = paths[name] ?? [];
      const seen = await open(salesforceSite(options), path);
      await expect.poll(() => seen.reading.ask('found', place), { message: `${place} on ${name}` }).toBeGreaterThan(0);
      await seen.page.close();
    }
  await page.close();
});
