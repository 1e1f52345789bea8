import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseIsoDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { LANGUAGES } from '../audit/language.ts';
import { isInRange, paramRange } from '../audit/param-range.ts';
import type { Rule } from '../audit/rule.ts';
import type { Language } from '../sheet/phrase.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { configTrouble } from './config-trouble.ts';
import { CONFIG_WORDS } from './config-words.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';
import { CONFIG_NAME } from './spoken-language.ts';
import { unreadable } from './unreadable.ts';

const day = z.pipe(
  z.string().check(z.refine((text) => parseIsoDay(text) !== null)),
  z.transform((text) => text as Day),
);
const processChange = z.strictObject({ measure: z.string(), on: day, reason: z.string() });
const schema = z.strictObject({
  $schema: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.record(z.string(), z.number()))),
  rulesOff: z.optional(z.array(z.string())),
  fiscalYearStart: z.optional(z.int().check(z.gte(1), z.lte(12))),
  workingWeekdays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1))),
  holidays: z.optional(z.array(day)),
  processChanges: z.optional(z.array(processChange)),
  language: z.optional(z.enum(LANGUAGES)),
  failOn: z.optional(z.enum(['critical', 'serious', 'moderate', 'minor', 'none'])),
});
const KEYS = { top: Object.keys(schema.shape), entry: Object.keys(processChange.shape) };

/** What a configuration file says. */
export type Config = z.output<typeof schema>;

/** Reads the settings that a command names; the empty ones where none are named and none lie in the working directory. */
export function readConfig(typed: Typed, rules: readonly Rule[]): Outcome<Config> {
  const { language } = typed;
  const named = valueOf(typed, 'config');
  const name = named ?? CONFIG_NAME;
  const words = CONFIG_WORDS[language];
  try {
    const settings: unknown = JSON.parse(readFileSync(resolve(process.cwd(), name), 'utf8').replace(/^\uFEFF/, ''));
    const config = schema.safeParse(settings);
    if (!config.success) {
      const { issues } = config.error;
      return { ok: false, message: configTrouble(name, { settings, issues, keys: KEYS }, language) };
    }
    const stranger = strangerIn(name, config.data, rules, language);
    return stranger === null ? { ok: true, value: config.data } : { ok: false, message: stranger };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: words.notJson(name, error.message) };
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return named === null && missing
      ? { ok: true, value: {} }
      : { ok: false, message: unreadable(name, error, language) };
  }
}

function strangerIn(
  name: string,
  { params = {}, rulesOff = [] }: Config,
  rules: readonly Rule[],
  language: Language,
): string | null {
  const words = CONFIG_WORDS[language];
  const ids = rules.map(({ id }) => id);
  const unknown = [...Object.keys(params), ...rulesOff].find((id) => !ids.includes(id));
  if (unknown !== undefined) return words.noRule(name, unknown, meant(unknown, ids, language));
  for (const [id, values] of Object.entries(params)) {
    const known = Object.keys(rules.find((rule) => rule.id === id)?.params ?? {});
    for (const [param, value] of Object.entries(values)) {
      if (!known.includes(param)) return words.noParam(name, id, param, meant(param, known, language));
      const range = paramRange(param);
      if (range !== 'any' && !isInRange(param, value)) return words.outOfRange(name, id, param, words.ranges[range]);
    }
  }
  return null;
}
