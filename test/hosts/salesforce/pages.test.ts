import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPPORTUNITY } from './objects.ts';
import type { SalesforceHouse } from './open-salesforce.ts';
import { openSalesforceHouse } from './open-salesforce.ts';
import { shownTexts } from './shown-texts.ts';
import { changeRecord, idOf, salesforceSite } from './salesforce-site.ts';

declare function go(address: string): void;
declare function refresh(): Promise<void>;

const THIRD = idOf(OPPORTUNITY, 3);
const RECORD = `/lightning/r/Opportunity/${THIRD}/view`;
let house: SalesforceHouse;

beforeAll(async () => {
  house = await openSalesforceHouse();
}, 60_000);
afterAll(() => house.close());

/** Texts of a field by the name Salesforce gives its place, through all shadow trees: on the page and in details alike. */
const field = (page: Page, name: string) => page.locator(`[data-target-selection-name="sfdc:RecordField.${name}"]`);
const output = (page: Page, name: string) =>
  shownTexts(field(page, name).locator('[data-output-element-id="output-field"]:visible'));

/** As a person types over what is there: Lightning’s inputs change their text when they are entered. */
async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).locator('input').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

describe.each(['synthetic', 'native'] as const)('in %s shadow', (shadow) => {
  test('a record shows its fields', async () => {
    const page = await house.open(salesforceSite({ shadow }), RECORD);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€37,500.00']);
    await page.close();
  });

  test('fields turn into inputs, are saved, and are what they were when that is cancelled', async () => {
    const site = salesforceSite({ shadow });
    const page = await house.open(site, RECORD);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await typeInto(page, 'Opportunity.Discount__c', '30');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => output(page, 'Opportunity.Discount__c')).toEqual(['15%']);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await typeInto(page, 'Opportunity.Discount__c', '30');
    await field(page, 'Opportunity.Segment__c').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Enterprise' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => output(page, 'Opportunity.Discount__c')).toEqual(['30%']);
    expect(site.records.get(THIRD)?.values).toMatchObject({ Discount__c: 30, Segment__c: 'Enterprise' });
    await page.close();
  });

  test('navigates without loading, and shows what changed on the server when it is refreshed', async () => {
    const site = salesforceSite({ shadow });
    const page = await house.open(site, RECORD);
    await page.evaluate((address) => go(address), `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 5)}/view`);
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€62,500.00']);
    changeRecord(site, idOf(OPPORTUNITY, 5), { values: { Amount: 1 } });
    await page.evaluate(() => refresh());
    await expect.poll(() => output(page, 'Opportunity.Amount')).toEqual(['€1.00']);
    await page.close();
  });
});
