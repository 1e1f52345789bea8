import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { openPaneHouse } from '../pane/pane-page.ts';
import type { Pixels } from './small-png.ts';
import { smallPng } from './small-png.ts';

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
    const taken = await page.screenshot();
    writeFileSync(PICTURE, smallPng(await pixelsOf(page, taken)));
    await page.context().close();
  } finally {
    await house.close();
  }
}

/** Reads a picture the way the browser does. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    let text = '';
    for (let at = 0; at < data.length; at += 4096) text += String.fromCharCode(...data.subarray(at, at + 4096));
    return { width: picture.width, height: picture.height, text: btoa(text) };
  }, png.toString('base64'));
  return { width, height, bytes: new Uint8Array(Buffer.from(text, 'base64')) };
}
