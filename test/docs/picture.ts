import { resolve } from 'node:path';
import { openPaneHouse } from '../pane/pane-page.ts';

const PICTURE = resolve(import.meta.dirname, '../../addin/file/pane.png');

/** Makes README's picture: the pane over the sample, a finding's card open and its cells shown in the sheet. */
export default async function makePicture(): Promise<void> {
  const house = await openPaneHouse();
  try {
    const { page } = await house.open({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await page.click('text=Try the sample');
    await page.waitForSelector('.phase-ready', { timeout: 60_000 });
    const finding = page.locator('.finding-item', { hasText: 'but waits for' }).first();
    await finding.locator('.finding-head').click();
    await page.waitForSelector('.cell.is-pointed');
    await page.mouse.move(640, 799);
    await page.screenshot({ path: PICTURE });
    await page.context().close();
  } finally {
    await house.close();
  }
}
