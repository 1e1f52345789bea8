import type { Page } from 'playwright';
import { expect } from 'vitest';
import { shownOn } from './visit.ts';

/** Waits until the overlay shows these texts on the page, and no others. */
export async function expectShown(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(() => shownOn(page)).toEqual(texts);
}
