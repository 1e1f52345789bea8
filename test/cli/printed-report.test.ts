import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { auditHtml } from '../../core/audit/report/audit-html.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { hostileReport } from './hostile-report.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test('on paper nothing of the HTML report is folded', async () => {
  const page = await browser.newPage();
  await page.setContent(auditHtml(hostileReport()));
  const folded = page.locator('details > :not(summary)');
  const shown = (): Promise<readonly boolean[]> =>
    folded.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 0 && one.checkVisibility()));
  expect(new Set(await shown())).toEqual(new Set([false]));
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await shown())).toEqual(new Set([true]));
  await page.close();
});
