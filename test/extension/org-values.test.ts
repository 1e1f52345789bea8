import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { CLIENT_ID, madeOrg, servedBy } from './made-org.ts';
import type { SalesforceOverlayHouse } from './salesforce-house.ts';
import { openSalesforceOverlay } from './salesforce-house.ts';
import { salesforcePlan } from './salesforce-plan.ts';
import { shownOn } from './visit.ts';

/** What pages leave open is read from the org, from the page to the background to the org and back, in real Chromium. */
const org = madeOrg();
let house: SalesforceOverlayHouse;
beforeAll(async () => {
  house = await openSalesforceOverlay(await salesforcePlan());
  house.hosts.answers.set('acme.my.salesforce.com/**', servedBy(org));
}, 120_000);
afterAll(() => house.close());

const questions = (): number => org.asked.filter(({ path }) => path.includes('/ui-api/')).length;

test('a list without a column can’t verify; once the org is connected it says lanes, by one question for all rows', async () => {
  const site = salesforceSite({ columns: { Opportunity: ['Name', 'Amount', 'StageName'] } });
  for (const at of site.records.keys())
    org.records.set(at, { Amount: 12_500, Discount__c: 17, CurrencyIsoCode: 'EUR', Segment__c: 'SMB' });
  const list = await house.open(site, '/lightning/o/Opportunity/list');
  await expect.poll(async () => new Set(await shownOn(list))).toContain('can’t verify');
  expect(questions()).toBe(0);

  const section = house.options.locator('section:has(#orgs)');
  await section.getByLabel('My Domain of the org').fill('acme.lightning.force.com');
  await section.getByLabel('Client id').fill(CLIENT_ID);
  await section.locator('form').getByRole('button', { name: 'Connect' }).click();
  await expect.poll(() => section.locator('li [role=status]').textContent()).toBe('Connected');
  await list.bringToFront();
  await expect.poll(async () => [...new Set(await shownOn(list))].toSorted()).toEqual(['Deal desk', 'Guardrail']);
  expect(questions()).toBeLessThanOrEqual(2);
  const asked = org.asked.filter(({ path }) => path.includes('/ui-api/'));
  expect(asked.every(({ cookie, bearer }) => cookie === null && org.access.has(bearer ?? ''))).toBe(true);

  // Taken back at the org, pages go on with what they show.
  org.access.clear();
  const record = await house.open(site, `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`);
  await expect.poll(async () => (await shownOn(record)).join('\n')).toMatch(/Guardrail|Autonomy|Deal desk/);
  await Promise.all([list.close(), record.close()]);
});
