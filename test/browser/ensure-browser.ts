import { findBrowser } from './find-browser.ts';

/** Runs once before all tests, so that test files running side by side never install a browser at the same time. */
export default function ensureBrowser(): void {
  findBrowser();
}
