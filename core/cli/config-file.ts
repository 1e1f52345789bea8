import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseIsoDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { LANGUAGES } from '../audit/language.ts';
import type { Rule } from '../audit/rule.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';
import { unreadable } from './unreadable.ts';

export const CONFIG_NAME = 'lanekeeper.config.json';

z.config(z.locales.en());

const day = z.pipe(
  z.string().check(z.refine((text) => parseIsoDay(text) !== null, 'must be a day written YYYY-MM-DD')),
  z.transform((text) => text as Day),
);

const schema = z.strictObject({
  $schema: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.record(z.string(), z.number()))),
  rulesOff: z.optional(z.array(z.string())),
  fiscalYearStart: z.optional(z.int().check(z.gte(1), z.lte(12))),
  workingWeekdays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1))),
  holidays: z.optional(z.array(day)),
  processChanges: z.optional(z.array(z.strictObject({ measure: z.string(), on: day, reason: z.string() }))),
  language: z.optional(z.enum(LANGUAGES)),
  failOn: z.optional(z.enum(['critical', 'serious', 'moderate', 'minor', 'none'])),
});

/** What a configuration file says. */
export type Config = z.output<typeof schema>;

/** Reads a configuration; the empty one where none is named and none lies in the working directory. */
export function readConfig(named: string | null, cwd: string, rules: readonly Rule[]): Outcome<Config> {
  const name = named ?? CONFIG_NAME;
  try {
    const config = schema.safeParse(JSON.parse(readFileSync(resolve(cwd, name), 'utf8').replace(/^\uFEFF/, '')));
    if (!config.success) return { ok: false, message: `${name} cannot be used: ${whyNot(config.error)}.` };
    const stranger = strangerIn(config.data, rules);
    return stranger === null ? { ok: true, value: config.data } : { ok: false, message: `${name} ${stranger}` };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: `${name} is not JSON: ${error.message}.` };
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return named === null && missing ? { ok: true, value: {} } : { ok: false, message: unreadable(name, error) };
  }
}

function strangerIn({ params = {}, rulesOff = [] }: Config, rules: readonly Rule[]): string | null {
  const ids = rules.map(({ id }) => id);
  const unknown = [...Object.keys(params), ...rulesOff].find((id) => !ids.includes(id));
  if (unknown !== undefined) return `names a rule “${unknown}” that does not exist.${meant(unknown, ids)}`;
  for (const [id, values] of Object.entries(params)) {
    const known = Object.keys(rules.find((rule) => rule.id === id)?.params ?? {});
    const other = Object.keys(values).find((name) => !known.includes(name));
    if (other !== undefined) return `sets “${other}” of ${id}, which has no such parameter.${meant(other, known)}`;
  }
  return null;
}

function whyNot(error: z.core.$ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'it has another form than expected';
  const where = first.path.map(String).join('.');
  return where === '' ? first.message : `“${where}”: ${first.message}`;
}
