import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAnchor } from './follow-anchor.ts';
import { createMeter } from './meter.ts';

/** As much of an element as is asked of one that is followed. */
class Part {
  readonly isConnected = true;
  readonly parentNode: Part | null;
  constructor(parentNode: Part | null) {
    this.parentNode = parentNode;
  }
  matches = (): boolean => false;
  querySelectorAll = (): readonly Part[] => [];
}
beforeEach(() => vi.stubGlobal('Element', Part));
afterEach(() => vi.unstubAllGlobals());

const page = new Part(null);
const card = new Part(page);
const link = new Part(card);
const elsewhere = new Part(page);
const asElement = (part: Part): Element => part as unknown as Element;

/** How often its key is asked for, of a link whose key is read from its card. */
function followLink(
  works: () => Promise<readonly never[]> = async () => [],
  keyFrom: () => Element = () => asElement(card),
) {
  const keyOf = vi.fn<() => string>(() => 'PAY-1');
  const draw = vi.fn<() => void>();
  const followed = followAnchor(
    { css: 'a', seenIn: [], keyOf, keyFrom },
    {
      find: () => [asElement(link)],
      record: null,
      meter: createMeter(),
      signal: new AbortController().signal,
      count: { shown: 0 },
      worksOf: works,
      draw,
    },
  );
  const pass = (touched: readonly Part[], added: readonly Part[] = []): void =>
    followed.look({ added: added.map(asElement), hasRemoved: false, touched: new Set(touched.map(asElement)) });
  return { keyOf, draw, pass };
}

test('a key is asked for again when something in what it is read from changed, and not when the page did elsewhere', () => {
  const { keyOf, pass } = followLink();
  pass([elsewhere, page]);
  expect(keyOf).toHaveBeenCalledTimes(1);
  pass([link]);
  pass([card]);
  expect(keyOf).toHaveBeenCalledTimes(3);
});

test('what is put in again may lie elsewhere: its key is asked for', () => {
  const { keyOf, pass } = followLink();
  const row = Object.assign(new Part(page), { querySelectorAll: () => [link] });
  pass([page], [row]);
  expect(keyOf).toHaveBeenCalledTimes(2);
});

test('plans that gave no answer are asked again at whatever change of the page', async () => {
  const works = vi.fn<() => Promise<readonly never[]>>(async () => []).mockRejectedValueOnce(new Error('No answer.'));
  const { draw, pass } = followLink(works);
  await vi.waitFor(() => expect(works).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  pass([elsewhere]);
  await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(1));
});

test('a card that turns out to be smaller is drawn anew, once', async () => {
  const keyFrom = vi.fn<() => Element>(() => asElement(card)).mockReturnValueOnce(asElement(page));
  const { draw, pass } = followLink(undefined, keyFrom);
  await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(1));
  pass([page]);
  await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2));
  pass([card]);
  await Promise.resolve();
  expect(draw).toHaveBeenCalledTimes(2);
});
