import type { Page } from 'playwright';
import { expect, vi } from 'vitest';
import { drawnOn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

type Box = NonNullable<Drawn['box']>;

/** The first page of a browser takes its time. */
const SOON = { timeout: 10_000 };
/** Longer than a popover takes to open: a second press would close it again. */
const OPENS = { timeout: 1_000 };

/**
 * Presses something the overlay drew, once it is seen and stands still; gives where it stood, in pixels of the window.
 * The tree is closed to the page, so it is pressed by its place and not as an element.
 */
export async function pressDrawn(page: Page, text: RegExp): Promise<Box> {
  let last: Box | null = null;
  const place = await vi.waitFor(async () => {
    const before = last;
    last = (await drawnOn(page)).find(({ text: said, box }) => box !== null && text.test(said))?.box ?? null;
    expect(last, `the place of ${String(text)}`).not.toBeNull();
    expect(last).toEqual(before);
    return last as Box;
  }, SOON);
  await page.mouse.click(place.x + 12, place.y + 10);
  return place;
}

/** Presses it until its popover is open: what the page moved between the look and the press is looked for again. */
export function openDrawn(page: Page, text: RegExp): Promise<Box> {
  return vi.waitFor(async () => {
    const place = await pressDrawn(page, text);
    await vi.waitFor(async () => expect((await drawnOn(page)).map(({ kind }) => kind)).toContain('popover'), OPENS);
    return place;
  }, SOON);
}
