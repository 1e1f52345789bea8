import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPPORTUNITY } from './objects.ts';
import type { SalesforceHouse } from './open-salesforce.ts';
import { openSalesforceHouse } from './open-salesforce.ts';
import type { Step } from './page-objects.ts';
import { countAtEnd, wayTo } from './page-objects.ts';
import { idOf, salesforceSite } from './salesforce-site.ts';

const RECORD = `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`;
const LIST = '/lightning/o/Opportunity/list';
const FIELDS = 14;
let house: SalesforceHouse;

beforeAll(async () => {
  house = await openSalesforceHouse();
}, 60_000);
afterAll(() => house.close());

const HOME = ['global/recordHomeTemplateDesktop', 'decorator', 'templateDesktop2'] as const;
const HIGHLIGHTS = [...HOME, 'component2=force_highlightsPanel', 'highlights', 'recordLayout', 'highlights2'] as const;
const DETAILS = ['flexipage/tab2', 'component2=force_detailPanel', 'details', 'baseRecordForm'] as const;
const ITEMS = [...DETAILS, 'recordLayout', 'sections', 'rows', 'items'] as const;
const FIELDS_ALONE = ['flexipage/column2', 'fieldByID=RecordDiscountcField'] as const;
const GRID = ['lists/listViewManager', 'commonListInternal', 'displayManager', 'display', 'displayGrid'] as const;
const CONSOLE = ['navex/workspaceManager', 'tabset', 'tabContainer'] as const;

type Way = readonly [file: string, ...names: string[]];
/** How many elements stand at the end of each way. */
type Ways = readonly (readonly [Way, number])[];

/** Page objects of what tabs hold begin at the tab, whichever way it was reached. */
const TAB: readonly Step[] = [...wayTo(...HOME, 'tabset2'), { css: 'flexipage-tab2', isInShadow: false }];
const SECTION: readonly Step[] = [...TAB, { css: 'flexipage-column2', isInShadow: false }];
const BEFORE: Readonly<Record<string, readonly Step[]>> = { 'flexipage/tab2': TAB, 'flexipage/column2': SECTION };

const count = (page: Page, way: Way): Promise<number> =>
  page.evaluate(countAtEnd, [...(BEFORE[way[0]] ?? []), ...wayTo(...way)]);
async function expectWays(page: Page, ways: Ways): Promise<void> {
  for (const [way, expected] of ways)
    await expect.poll(() => count(page, way), { message: way.join(' → ') }).toBe(expected);
}

describe.each(['synthetic', 'native'] as const)('page objects of Salesforce, in %s shadow, find', (shadow) => {
  test('highlights and details of a record, and its inputs while it is edited', async () => {
    const page = await house.open(salesforceSite({ shadow }), RECORD);
    await expectWays(page, [
      [[...HIGHLIGHTS, 'primaryFieldContent'], 1],
      [[...HIGHLIGHTS, 'secondaryFields'], OPPORTUNITY.compact.length],
      [[...HIGHLIGHTS, 'secondaryFieldContent'], 1],
      [[...HOME, 'tabset2', 'tabset', 'tabBar'], 1],
      [ITEMS, FIELDS],
      [[...ITEMS, 'outputField'], FIELDS],
      [[...ITEMS, 'inlineEditButton'], FIELDS - 2],
      [[...ITEMS, 'formattedNumber'], 5],
      [[...DETAILS, 'footer'], 0],
    ]);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await expectWays(page, [
      [[...ITEMS, 'inputField'], FIELDS - 2],
      [[...ITEMS, 'lightningInputWrapper', 'input', 'primitiveInput', 'input'], 8],
      [[...ITEMS, 'lightningInputWrapper', 'input', 'datepicker'], 1],
      [[...ITEMS, 'recordPicklist', 'formPicklist', 'picklist', 'comboBox'], 3],
      [[...DETAILS, 'footer', 'saveButton'], 1],
      [[...DETAILS, 'footer', 'cancelButton'], 1],
    ]);
    await page.close();
  });
});
