import * as z from 'zod/mini';
import { parseIsoDay } from '../../core/calendar/day.ts';
import type { ShownField } from '../browser/messages.ts';

/** Longer than any key, label or component that a tracker takes. */
const LONGEST_NAME = 255;
const MOST_NAMES = 200;
const name = z.string().check(z.maxLength(LONGEST_NAME));
/** What is too long for a name, or one of too many, is left out: one issue must not silence its whole board. */
const names = z.pipe(
  z.array(z.string()),
  z.transform((all) => all.filter((it) => it.length <= LONGEST_NAME).slice(0, MOST_NAMES)),
);

const facts = z.object({ key: name, parents: names, components: names, labels: names });
const day = z.nullable(
  z.pipe(
    z.string(),
    z.transform((text) => parseIsoDay(text)),
  ),
);

/** Only shown, and compared with what a plan says. */
const shown = z.pipe(
  z.string(),
  z.transform((text) => text.slice(0, LONGEST_NAME)),
);

const issue = z.object({
  due: day,
  assignee: z.nullable(shown),
  status: z.nullable(z.object({ name: shown, category: z.nullable(z.enum(['new', 'indeterminate', 'done'])) })),
  fixVersions: z.pipe(
    z.array(z.object({ name: shown, releaseDate: day })),
    z.transform((all) => all.slice(0, MOST_NAMES)),
  ),
});

const LONGEST_SHOWN = 1_000;
const MOST_FIELDS = 1_000;
const MOST_RECORDS = 250;

/** A text that is too long is cut and then `truncated`: one long note must not silence the whole page. */
const field = z.pipe(
  z.object({
    name: z.nullable(name),
    label: z.string(),
    text: z.string(),
    doubt: z.nullable(z.enum(['truncated', 'hidden', 'not-loaded'])),
    isEdited: z.boolean(),
  }),
  z.transform((it): ShownField => ({
    ...it,
    label: it.label.slice(0, LONGEST_SHOWN),
    text: it.text.slice(0, LONGEST_SHOWN),
    doubt: it.text.length > LONGEST_SHOWN ? 'truncated' : it.doubt,
  })),
);
const record = z.object({
  key: name,
  object: name,
  locale: name,
  isWhole: z.boolean(),
  fields: z.array(field).check(z.maxLength(MOST_FIELDS)),
});

/** What a content script may ask: it runs in a page’s process, so that nothing of it is taken on trust. */
export const overlayAsk = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('settings') }),
  z.object({
    ask: z.literal('look-up'),
    facts: z.array(facts).check(z.maxLength(250)),
  }),
  z.object({ ask: z.literal('drift'), facts, issue }),
  z.object({ ask: z.literal('records'), records: z.array(record).check(z.maxLength(MOST_RECORDS)) }),
  z.object({ ask: z.literal('attention'), count: z.int().check(z.nonnegative()) }),
]);
