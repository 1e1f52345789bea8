import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { LIGHTNING } from '../hosts/salesforce/open-salesforce.ts';
import { idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { serveSalesforce } from '../hosts/salesforce/serve-salesforce.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { jiraSite } from '../hosts/jira/jira-site.ts';
import { serveJira } from '../hosts/jira/serve-jira.ts';
import { jiraPlan } from './jira-plan.ts';
import { BOARD } from './jira-house.ts';
import { publishTo, subscribe } from './subscribed.ts';
import { openDrawn } from './press-drawn.ts';
import { shownOn } from './visit.ts';

const JIRA = 'pay.atlassian.net';
/** What Chromium asks for by itself. */
const OF_BROWSER = /\.google(?:apis)?\.com$/;
let house: ExtensionHouse;
beforeAll(async () => {
  house = await openExtensionHouse({ withParts: false, everyHost: true });
}, 120_000);
afterAll(() => house.close());

test('whatever is looked at, nobody is asked but the pages’ own hosts and that of the plan, and no page tells of the plan', async () => {
  const site = jiraSite('cloud', { issues: 20 });
  await serveJira(house.hosts, JIRA, site);
  await serveSalesforce(house.hosts, LIGHTNING, salesforceSite());
  publishTo(house, await jiraPlan());
  const options = await subscribe(house);
  const page = await house.context.newPage();
  for (const path of ['/browse/PAY-1', '/browse/PAY-2', BOARD]) {
    await page.goto(`https://${JIRA}${path}`);
    await expect.poll(async () => (await shownOn(page)).length).toBeGreaterThan(0);
  }
  await page.goto(`https://${JIRA}/browse/PAY-1`);
  await openDrawn(page, /^Commitment/);
  await page.goto(`https://${LIGHTNING}/lightning/r/Opportunity/${idOf(OPPORTUNITY, 3)}/view`);
  await page.waitForSelector('html[data-started]');
  const popup = await house.openOwn('popup/popup.html');
  await popup.fill('input[type=search]', 'who decides Pricing');
  await popup.waitForSelector('text=Cleo Park');
  await options.click('section:has(#self-test) button >> nth=0');

  const hosts = new Set(house.hosts.asked.map((path) => path.replace(/\/.*$/, '')));
  expect([...hosts].filter((host) => !OF_BROWSER.test(host)).toSorted()).toEqual(
    [LIGHTNING, JIRA, 'plans.example.com'].toSorted(),
  );
  // The plan’s host learns which parts are read, and nothing of what is looked at.
  const ofPlan = house.hosts.asked.filter((path) => path.startsWith('plans.example.com'));
  expect(ofPlan.filter((path) => !/^plans\.example\.com\/fy27\/(?:index|[\w/-]+)\.json$/.test(path))).toEqual([]);
  // Jira is asked for its own issues, and told nothing that only the plan says.
  expect(JSON.stringify(site.asked)).not.toMatch(/Priya|Cleo|Hal Moss|Northwind|Mid-market|Commitment/);
  expect(site.asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/bulkfetch'))).toEqual([]);
});
