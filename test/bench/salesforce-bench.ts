import type { Page } from 'playwright';
import type { PageReport } from '../../extension/browser/messages.ts';
import type { SalesforceOverlayHouse } from '../extension/salesforce-house.ts';
import { openSalesforceOverlay } from '../extension/salesforce-house.ts';
import { salesforcePlan } from '../extension/salesforce-plan.ts';
import { reportOf, shownOn } from '../extension/visit.ts';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { report } from './report.ts';

const RUNS = 7;
/** Milliseconds of script for a record’s page at load, for an edit on it, and for the move to it from another record. */
const [LOAD, EDIT, MOVE] = [15, 2, 30] as const;
const KEYS = 10;
const recordOf = (at: number): string => `/lightning/r/Opportunity/${idOf(OPPORTUNITY, at)}/view`;
const RECORD = recordOf(3);

declare function go(address: string): void;

/** Prints what the overlay costs a record’s page at load, while somebody types and on the way to it, small and of 25,000 elements. */
export async function benchSalesforce(): Promise<void> {
  const house = await openSalesforceOverlay(await salesforcePlan());
  try {
    for (const shadow of ['synthetic', 'native'] as const)
      for (const [size, path] of [
        ['of 300 elements', RECORD],
        ['of 25,000 elements', `${RECORD}?rows=500`],
      ] as const) {
        const runs: (readonly number[])[] = [];
        for (let run = 0; run < RUNS; run += 1)
          runs.push([...(await costOf(house, shadow, path)), await costOfMove(house, shadow, path)]);
        const [load, edit, move] = [0, 1, 2].map((at) => Math.min(...runs.map((run) => run[at] ?? 0)));
        const what = `Salesforce’s record ${size} in ${shadow} shadow`;
        console.log(`${what}: ${ms(load)} of script at load, ${ms(edit)} an edit, ${ms(move)} the move to it`);
        report(`${what}, load ÷ ${LOAD} ms`, (load ?? 0) / LOAD, 1);
        report(`${what}, edit ÷ ${EDIT} ms`, (edit ?? 0) / EDIT, 1);
        report(`${what}, move ÷ ${MOVE} ms`, (move ?? 0) / MOVE, 1);
      }
  } finally {
    await house.close();
  }
}

async function costOf(
  house: SalesforceOverlayHouse,
  shadow: 'synthetic' | 'native',
  path: string,
): Promise<readonly [load: number, edit: number]> {
  const page = await house.open(salesforceSite({ shadow }), path);
  const scriptOf = async (): Promise<PageReport['cost']['script']> => {
    await page.waitForTimeout(600);
    return (await reportOf(house.options, page)).cost.script;
  };
  await shown(page);
  const load = await scriptOf();
  await page.getByRole('button', { name: 'Edit Discount' }).click();
  await page.locator('[data-target-selection-name="sfdc:RecordField.Opportunity.Discount__c"] input').click();
  const before = await scriptOf();
  await page.keyboard.type('1'.repeat(KEYS), { delay: 60 });
  const edit = ((await scriptOf()) - before) / KEYS;
  await page.close();
  return [load, edit];
}

/** Lightning makes the next record’s page piece by piece in the document of the one before. */
async function costOfMove(
  house: SalesforceOverlayHouse,
  shadow: 'synthetic' | 'native',
  path: string,
): Promise<number> {
  const page = await house.open(salesforceSite({ shadow }), recordOf(1));
  await shown(page);
  await page.waitForTimeout(600);
  const before = (await reportOf(house.options, page)).cost.script;
  await page.evaluate((address) => go(address), path);
  await page.waitForTimeout(3_000);
  const { script } = (await reportOf(house.options, page)).cost;
  await page.close();
  return script - before;
}

async function shown(page: Page): Promise<void> {
  for (let tries = 0; tries < 100 && (await shownOn(page)).length < 2; tries += 1) await page.waitForTimeout(100);
}

const ms = (time = 0): string => `${time.toFixed(1)} ms`;
