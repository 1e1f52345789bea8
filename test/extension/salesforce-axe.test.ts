import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { changeRecord, idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { checked, loadAxe } from '../pane/axe.ts';
import { overlayCopy } from './overlay-copy.ts';
import { openDrawn } from './press-drawn.ts';
import type { SalesforceOverlayHouse } from './salesforce-house.ts';
import { openSalesforceOverlay } from './salesforce-house.ts';
import { dealRules, salesforcePlan } from './salesforce-plan.ts';

const LANGUAGES = ['en-GB', 'de-DE'] as const;
const RECORD = `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`;
/** Of a person who may not see its discount. */
const UNVERIFIED = `/lightning/r/Opportunity/${idOf(OPPORTUNITY, 4)}/view`;
const LIST = '/lightning/o/Opportunity/list';
const LONG = 'Dr. Maximiliane von und zu Überlang-Verfügungsberechtigte';
const houses = new Map<string, SalesforceOverlayHouse>();
beforeAll(async () => {
  for (const locale of LANGUAGES)
    houses.set(locale, await openSalesforceOverlay(await salesforcePlan({ rules: dealRules(0.1, LONG) }), { locale }));
}, 180_000);
afterAll(() => Promise.all([...houses.values()].map((house) => house.close())));

test.each(
  LANGUAGES.flatMap((language) =>
    [
      ['a record', RECORD, /^Guardrail/],
      ['a record that cannot be verified', UNVERIFIED, /^(?:Can’t verify|Nicht prüfbar)/],
      ['a next step', RECORD, /^(?:Next|Als Nächstes)/],
      ['a list', LIST, /^Guardrail$/],
    ].flatMap(([name, path, opens]) =>
      (['light', 'dark'] as const).map(
        (scheme) => [String(name), language, scheme, String(path), opens as RegExp] as const,
      ),
    ),
  ),
)(
  'axe-core finds nothing in what is shown and what it opens, at any width: %s, %s, %s',
  async (name, language, scheme, path, opens) => {
    const house = houses.get(language);
    if (house === undefined) throw new Error(`There is no house in ${language}.`);
    const site = salesforceSite({ locale: language === 'de-DE' ? 'de-DE' : 'en-US' });
    changeRecord(site, idOf(OPPORTUNITY, 4), { hidden: ['Discount__c'] });
    const page = await house.open(site, path);
    if (scheme === 'dark') await page.addStyleTag({ content: 'body { background: #1a1a1a !important; color: #eee }' });
    if (scheme === 'dark') await page.evaluate(() => document.body.classList.add('dark'));
    for (const width of [1_280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const shots = process.env['LANEKEEPER_SHOTS'];
      const place = await openDrawn(page, opens);
      expect(place.x + place.width).toBeLessThanOrEqual(Math.max(width, 1_280));
      const shot = `${name.replaceAll(' ', '-')}-${language}-${scheme}-${width}.png`;
      if (shots !== undefined) await page.screenshot({ path: join(shots, shot) });
      const copy = await overlayCopy(page, 'salesforce');
      await loadAxe(copy);
      const { found, passed } = await checked(copy);
      expect({ width, found }).toEqual({ width, found: [] });
      expect(passed).toBeGreaterThan(5);
      await copy.close();
      await page.keyboard.press('Escape');
    }
    await page.close();
  },
  120_000,
);
