import type { Page } from 'playwright';
import { expect, vi } from 'vitest';
import { drawnOn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

type Box = NonNullable<Drawn['box']>;

/** The first page of a browser takes its time. */
const SOON = { timeout: 15_000 };
const OPENS = { timeout: 30_000 };
/** A second press would close what the first one opened: nothing takes that long to open, on the busiest machine. */
const SLOW = 5_000;

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

/** Presses it until its popover is open: what the page moved between the look and the press is pressed again. */
export async function openDrawn(page: Page, text: RegExp): Promise<Box> {
  let place = await pressDrawn(page, text);
  let pressedAt = performance.now();
  await vi.waitFor(async () => {
    const drawn = await drawnOn(page);
    const isOpen = drawn.some(({ kind }) => kind === 'popover');
    const now = drawn.find(({ text: said, box }) => box !== null && text.test(said))?.box ?? place;
    const hasMoved = now.x !== place.x || now.y !== place.y;
    if (!isOpen && (hasMoved || performance.now() - pressedAt > SLOW)) {
      place = await pressDrawn(page, text);
      pressedAt = performance.now();
    }
    expect(isOpen, `the popover of ${String(text)}`).toBe(true);
  }, OPENS);
  return place;
}
