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
}, 120_000);
afterAll(() => house.close());

const DECORATOR = ['global/recordHomeTemplateDesktop', 'decorator'] as const;
const HOME = [...DECORATOR, 'templateDesktop2'] as const;
const HIGHLIGHTS = [...HOME, 'component2=force_highlightsPanel', 'highlights', 'recordLayout', 'highlights2'] as const;
const DETAILS = ['flexipage/tab2', 'component2=force_detailPanel', 'details', 'baseRecordForm'] as const;
const ITEMS = [...DETAILS, 'recordLayout', 'sections', 'rows', 'items'] as const;
const FIELD_ALONE = ['record/flexipage/recordField'] as const;
const LISTS = ['lists/listViewManager', 'commonListInternal'] as const;
const TABLE = [...LISTS, 'displayManager', 'display', 'displayGrid', 'datatable'] as const;
const OLDER = ['force/listViewManagerPrimaryDisplayManager', 'managerGrid', 'inlineEditGrid', 'table'] as const;
const CONSOLE = ['navex/workspaceManager', 'tabset', 'tabContainer'] as const;

type Way = readonly [file: string, ...names: string[]];
/** How many elements stand at the end of each way. */
type Ways = readonly (readonly [Way, number])[];

/** What tabs and fields hold is told when it is asked for: page objects begin there anew. */
const TAB: readonly Step[] = [...wayTo(...HOME, 'tabset2'), { css: 'flexipage-tab2', isInShadow: false }];
const ALONE: readonly Step[] = [
  ...TAB,
  { css: 'flexipage-column2', isInShadow: false },
  ...wayTo('flexipage/column2', 'fieldByID=RecordDiscountcField'),
  { css: 'record_flexipage-record-field', isInShadow: false },
];
const BEFORE: Readonly<Record<string, readonly Step[]>> = {
  'flexipage/tab2': TAB,
  'record/flexipage/recordField': ALONE,
  'lists/listViewManager': [{ css: 'lst-list-view-manager', isInShadow: false }],
};

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

  test('fields that were put on the page one by one, and their inputs', async () => {
    const page = await house.open(salesforceSite({ shadow, layout: 'dynamic-forms' }), RECORD);
    await expectWays(page, [
      [[...FIELD_ALONE, 'label'], 1],
      [[...FIELD_ALONE, 'inlineEditTrigger'], 1],
      [[...FIELD_ALONE, 'readOnlyField'], 1],
      [[...FIELD_ALONE, 'fieldContentEditMode'], 0],
    ]);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await expectWays(page, [
      [[...FIELD_ALONE, 'fieldContentEditMode'], 1],
      [[...FIELD_ALONE, 'inlineEditTrigger'], 0],
      [[...DECORATOR, 'formFooter', 'saveButton'], 1],
    ]);
    await page.close();
  });

  test('the table of a list, its head and its rows', async () => {
    const page = await house.open(salesforceSite({ shadow, count: 7 }), LIST);
    await expectWays(page, [
      [[...LISTS, 'header', 'title'], 1],
      [[...TABLE, 'headerRow'], 1],
      [[...TABLE, 'rows'], 7],
      [[...TABLE, 'cellFactoryByLabel=2=Amount', 'formattedNumberByLabel'], 1],
    ]);
    await page.close();
  });

  test('a list as it was before components made it', async () => {
    const page = await house.open(salesforceSite({ shadow, count: 7 }), `${LIST}?list=older`);
    await expectWays(page, [
      [['global/consoleObjectHome', 'listView', 'header', 'selected'], 1],
      [[...OLDER, 'tableRows'], 7],
      [[...OLDER, 'headerCells'], OPPORTUNITY.columns.length],
    ]);
    await page.close();
  });

  test('tabs of a console', async () => {
    const page = await house.open(salesforceSite({ shadow, app: 'console' }), RECORD);
    await expectWays(page, [
      [['navex/desktopLayoutContainer'], 1],
      [['navex/workspaceManager', 'activeWorkspace'], 1],
      [[...CONSOLE, 'allTabs'], 3],
      [[...CONSOLE, 'activeTab', 'title'], 1],
    ]);
    await page.close();
  });
});

test('a way that page objects do not know is no way', () => {
  expect(() => wayTo('records/lwcDetailPanel', 'strip')).toThrow('Page objects know no strip');
});
