import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { coveredTexts } from './covered-texts.ts';
import { drawnOn } from './drawn.ts';
import type { SalesforceOverlayHouse } from './salesforce-house.ts';
import { openSalesforceOverlay } from './salesforce-house.ts';
import { salesforcePlan } from './salesforce-plan.ts';

const LIST = '/lightning/o/Opportunity/list';
const LANGUAGES = ['en-GB', 'de-DE'] as const;
const houses = new Map<string, SalesforceOverlayHouse>();
beforeAll(async () => {
  for (const locale of LANGUAGES) houses.set(locale, await openSalesforceOverlay(await salesforcePlan(), { locale }));
}, 180_000);
afterAll(() => Promise.all([...houses.values()].map((house) => house.close())));

test.each(
  LANGUAGES.flatMap((language) =>
    (['table', 'kanban'] as const).flatMap((display) =>
      ([[700], [1_280, 700], [700, 1_000]] as const).map((widths) => ({ language, display, widths })),
    ),
  ),
)(
  'badges cover nothing that is read: $language, $display, $widths pixels one after the other',
  async ({ language, display, widths }) => {
    const house = houses.get(language);
    if (house === undefined) throw new Error(`There is no house in ${language}.`);
    const site = salesforceSite({ locale: language === 'de-DE' ? 'de-DE' : 'en-US' });
    const page = await house.open(site, display === 'kanban' ? `${LIST}?display=kanban` : LIST);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const badges = async (): Promise<number> => (await drawnOn(page)).filter(({ box }) => box !== null).length;
      await expect.poll(badges).toBe(12);
      await expect.poll(() => coveredTexts(page)).toEqual([]);
    }
    const boxes = (await drawnOn(page)).flatMap(({ box }) => box ?? []);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    await page.close();
  },
  120_000,
);

test.each(LANGUAGES)(
  'the strip and the next step cover nothing of a record of Classic, its name least of all: %s',
  async (language) => {
    const house = houses.get(language);
    if (house === undefined) throw new Error(`There is no house in ${language}.`);
    const site = salesforceSite({ locale: language === 'de-DE' ? 'de-DE' : 'en-US' });
    const page = await house.open(site, `/${idOf(OPPORTUNITY, 3)}`);
    for (const width of [1_280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = async (): Promise<number> => (await drawnOn(page)).filter(({ box }) => box !== null).length;
      await expect.poll(shown).toBe(2);
      await expect.poll(() => coveredTexts(page)).toEqual([]);
    }
    await page.close();
  },
);
