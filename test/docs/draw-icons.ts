import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { ICON_SIZES } from '../../manifests/extension/configuration.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

const FOLDER = resolve(import.meta.dirname, '../../manifests/excel/icons');
const EXTENSION = resolve(import.meta.dirname, '../../manifests/extension/icons');

/** Sizes in pixels that the manifests ask for, by drawing; a command's icon has the three that Office's ribbon needs. */
const SIZES: Readonly<Record<string, readonly number[]>> = { lanekeeper: [16, 32, 64, 80, 128, 192], outline: [32] };
const OF_A_COMMAND = [16, 32, 80];

/** Draws the icons of the add-in and of the extension: a PNG for every drawing and size. */
export default async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
      const name = file.slice(0, -'.svg'.length);
      const drawing = readFileSync(join(FOLDER, file), 'utf8');
      for (const size of SIZES[name] ?? OF_A_COMMAND)
        writeFileSync(join(FOLDER, `${name}-${size}.png`), await drawn(browser, drawing, size));
    }
    const own = readFileSync(join(FOLDER, 'lanekeeper.svg'), 'utf8');
    for (const size of ICON_SIZES)
      writeFileSync(join(EXTENSION, `lanekeeper-${size}.png`), await drawn(browser, own, size));
  } finally {
    await browser.close();
  }
}

async function drawn(browser: Browser, drawing: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
