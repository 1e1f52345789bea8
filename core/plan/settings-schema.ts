import * as z from 'zod/mini';
import type { Phrase } from '../sheet/phrase.ts';
import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { TABLE_KINDS } from './table-kinds.ts';
import { MEANINGS } from './table.ts';

/** The version of the settings' written form; older ones are brought up to it when read. */
export const SETTINGS_VERSION = 1;

const day = z.pipe(
  z.string().check(z.refine((text) => parseIsoDay(text) !== null, 'is not a day written YYYY-MM-DD')),
  z.transform((text) => text as Day),
);
const index = z.int().check(z.gte(0), z.lte(1_048_576));
const area = z.object({ top: index, left: index, bottom: index, right: index });

const acceptance = z.object({
  finding: z.string(),
  rule: z.string(),
  reason: z.string(),
  until: z.nullable(day),
  acceptedOn: day,
  acceptedBy: z.nullable(z.string()),
});

const change = z.discriminatedUnion('what', [
  z.object({ what: z.literal('not-a-table') }),
  z.object({ what: z.literal('kind'), kind: z.enum(TABLE_KINDS) }),
  z.object({ what: z.literal('area'), area, headerRows: z.array(index) }),
  z.object({ what: z.literal('meaning'), header: z.string(), column: index, meaning: z.nullable(z.enum(MEANINGS)) }),
]);

const table = z.object({ header: z.string(), headers: z._default(z.array(z.string()), []), area });
const correction = z.object({ sheet: z.string(), table, change });

const processChange = z.object({ measure: z.string(), on: day, reason: z._default(z.string(), '') });

const published = z.object({
  id: z.string(),
  sequence: z.int().check(z.gte(1)),
  fingerprint: z.string(),
});

const settings = z.object({
  params: z._default(z.record(z.string(), z.record(z.string(), z.number())), {}),
  rulesOff: z._default(z.array(z.string()), []),
  acceptances: z._default(z.array(acceptance), []),
  corrections: z._default(z.array(correction), []),
  fiscalYearStart: z._default(z.int().check(z.gte(1), z.lte(12)), DEFAULT_SETTINGS.fiscalYearStart),
  workingWeekdays: z._default(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1)), [
    ...DEFAULT_SETTINGS.workingWeekdays,
  ]),
  holidays: z._default(z.array(day), []),
  processChanges: z._default(z.array(processChange), []),
  published: z._default(z.nullable(published), null),
});

const written = z.object({ version: z.int().check(z.gte(1)), settings });

/** Settings read from outside, or why they cannot be. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: Phrase };

/** Reads the written form of settings: `{ version, settings }`. A newer version is refused, so that nothing of it is lost. */
export function readSettings(value: unknown): ReadSettings {
  const read = written.safeParse(value);
  if (!read.success) return { ok: false, reason: whyNot(read.error) };
  if (read.data.version > SETTINGS_VERSION) return { ok: false, reason: NEWER };
  return { ok: true, settings: read.data.settings };
}

/** The written form of settings. */
export function writtenSettings(value: Settings): { readonly version: number; readonly settings: Settings } {
  return { version: SETTINGS_VERSION, settings: value };
}

const NEWER: Phrase = {
  en: 'they were written by a newer Lanekeeper; update it to use them',
  de: 'ein neueres Lanekeeper hat sie geschrieben; aktualisieren Sie es, um sie zu nutzen',
};
const OTHER_FORM: Phrase = {
  en: 'they have another form than expected',
  de: 'sie haben eine andere Form als erwartet',
};

function whyNot(error: z.core.$ZodError): Phrase {
  const [first] = error.issues;
  if (first === undefined) return OTHER_FORM;
  const where = first.path.map(String).join('.');
  return where === ''
    ? OTHER_FORM
    : { en: `“${where}” has another form than expected`, de: `„${where}“ hat eine andere Form als erwartet` };
}
