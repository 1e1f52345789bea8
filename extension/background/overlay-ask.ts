import * as z from 'zod/mini';

/** Longer than any key, label or component that a tracker takes. */
const name = z.string().check(z.maxLength(255));
const names = z.array(name).check(z.maxLength(200));

/** What a content script may ask: it runs in a page’s process, so that nothing of it is taken on trust. */
export const overlayAsk = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('settings') }),
  z.object({
    ask: z.literal('look-up'),
    facts: z.array(z.object({ key: name, parents: names, components: names, labels: names })).check(z.maxLength(250)),
  }),
  z.object({ ask: z.literal('attention'), count: z.int().check(z.nonnegative()) }),
]);
