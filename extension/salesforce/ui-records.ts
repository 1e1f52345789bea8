import * as z from 'zod/mini';
import type { OrgTrouble } from './org-trouble.ts';

/** A field’s own value as the UI API gives it, and its words where it has some. */
export interface ExactValue {
  readonly value: string | number | boolean | null;
  readonly display: string | null;
}

/** Values of records by id of 18 characters, then by API name; what the person may not see is not among them. */
export type ExactRecords = ReadonlyMap<string, ReadonlyMap<string, ExactValue>>;

export type UiAnswer =
  | { readonly ok: true; readonly records: ExactRecords }
  /** `again`: milliseconds to wait before the org is asked again; null where it did not say. */
  | { readonly ok: false; readonly trouble: OrgTrouble; readonly again: number | null };

/** Spring ’24; an org answers versions of years. */
const VERSION = 'v60.0';
/** Records that one request may name. */
export const MOST_RECORDS = 200;
const MOST_FIELDS = 60;
const LONGEST_TEXT = 1_000;

const fields = z.record(z.string(), z.object({ value: z.unknown(), displayValue: z.optional(z.nullable(z.string())) }));
const record = z.object({ id: z.string(), fields });
const batch = z.object({ results: z.array(z.object({ statusCode: z.int(), result: z.unknown() })) });
const errors = z.array(z.object({ errorCode: z.optional(z.string()) }));

interface Question {
  readonly origin: string;
  readonly access: string;
  readonly object: string;
  readonly ids: readonly string[];
  /** API names. */
  readonly fields: readonly string[];
}

/**
 * Reads fields of records of one object by the UI API. Fields are optional: one that the person may not see, or that the
 * object has not, is left out and never an error. No cookie goes along.
 */
export async function uiRecords(
  { origin, access, object, ids, fields: names }: Question,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<UiAnswer> {
  const asked = ids.filter((id) => /^\w{15,18}$/.test(id)).slice(0, MOST_RECORDS);
  const wanted = names.filter((name) => /^\w{1,80}$/.test(name)).slice(0, MOST_FIELDS);
  if (asked.length === 0 || wanted.length === 0 || !/^\w{1,80}$/.test(object)) return { ok: true, records: new Map() };
  const path = asked.length === 1 ? (asked[0] ?? '') : `batch/${asked.join(',')}`;
  const address = new URL(`/services/data/${VERSION}/ui-api/records/${path}`, origin);
  // Some field has to be asked for outright; this one everybody may see who may see the record.
  address.searchParams.set('fields', `${object}.Id`);
  address.searchParams.set('optionalFields', wanted.map((name) => `${object}.${name}`).join(','));
  try {
    const response = await fetch(address.href, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${access}` },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const said: unknown = JSON.parse(await response.text());
    if (!response.ok) return refusal(response, said);
    return { ok: true, records: asked.length === 1 ? recordsIn([said]) : batchIn(said) };
  } catch (problem) {
    return { ok: false, trouble: problem instanceof SyntaxError ? 'server' : 'offline', again: null };
  }
}

/** Milliseconds that a page’s overlay waits for it. */
const PATIENCE = 5_000;

function batchIn(said: unknown): ExactRecords {
  const parsed = batch.safeParse(said);
  if (!parsed.success) return new Map();
  return recordsIn(parsed.data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? [result] : [])));
}

function recordsIn(all: readonly unknown[]): ExactRecords {
  return new Map(
    all.flatMap((one) => {
      const parsed = record.safeParse(one);
      return parsed.success ? [[parsed.data.id, valuesOf(parsed.data.fields)] as const] : [];
    }),
  );
}

/** Plain values alone: what leads to another record, or to an address of several lines, is none that a table compares. */
function valuesOf(all: z.infer<typeof fields>): ReadonlyMap<string, ExactValue> {
  return new Map(
    Object.entries(all).flatMap(([name, { value, displayValue = null }]) => {
      const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      if (!isPlain || String(value).length > LONGEST_TEXT) return [];
      return [[name, { value: value as ExactValue['value'], display: displayValue }] as const];
    }),
  );
}

function refusal(response: Response, said: unknown): UiAnswer {
  const { status } = response;
  const parsed = errors.safeParse(said);
  const codes = parsed.success ? parsed.data.map(({ errorCode }) => errorCode) : [];
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const again = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) * 1_000 : null;
  if (status === 401) return { ok: false, trouble: 'signed-out', again };
  if (status === 429 || status === 503 || codes.includes('REQUEST_LIMIT_EXCEEDED'))
    return { ok: false, trouble: 'too-many', again };
  if (status === 403) return { ok: false, trouble: 'no-access', again };
  // A record that is gone, or that the person may not see: nothing is known of it, and nothing is wrong.
  if (status === 404) return { ok: true, records: new Map() };
  return { ok: false, trouble: 'server', again };
}
