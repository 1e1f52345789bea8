import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';

/** Flags that keep a headless Chromium quiet and working as root and in containers. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium, found or installed; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
}
