import * as z from 'zod/mini';
import { parseIsoDay } from '../../core/calendar/day.ts';

/** Longer than any key, label or component that a tracker takes. */
const name = z.string().check(z.maxLength(255));
const names = z.array(name).check(z.maxLength(200));

const facts = z.object({ key: name, parents: names, components: names, labels: names });
const day = z.nullable(
  z.pipe(
    z.string(),
    z.transform((text) => parseIsoDay(text)),
  ),
);

const issue = z.object({
  due: day,
  assignee: z.nullable(name),
  status: z.nullable(z.object({ name, category: z.nullable(z.enum(['new', 'indeterminate', 'done'])) })),
  fixVersions: z.array(z.object({ name, releaseDate: day })).check(z.maxLength(200)),
});

/** What a content script may ask: it runs in a page’s process, so that nothing of it is taken on trust. */
export const overlayAsk = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('settings') }),
  z.object({
    ask: z.literal('look-up'),
    facts: z.array(facts).check(z.maxLength(250)),
  }),
  z.object({ ask: z.literal('drift'), facts, issue }),
  z.object({ ask: z.literal('attention'), count: z.int().check(z.nonnegative()) }),
]);
