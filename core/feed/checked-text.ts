import type * as z from 'zod/mini';
import { parseCanonical } from './canonical-json.ts';
import type { FeedTrouble } from './feed-trouble.ts';

/** A value, or why there is none. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: FeedTrouble };

export function refused(trouble: FeedTrouble): { readonly ok: false; readonly trouble: FeedTrouble } {
  return { ok: false, trouble };
}

/**
 * Reads a file’s text as one kind of thing: nothing longer than `longest` characters, no web page, canonical JSON of the
 * right shape. What was changed in its spaces or spelling alone is `tampered`.
 */
export function checkedText<T>(text: string, longest: number, schema: z.ZodMiniType<T>): Checked<T> {
  if (text.length > longest) return refused({ kind: 'too-long' });
  const start = text.slice(0, 200).trimStart();
  if (start === '') return refused({ kind: 'empty' });
  if (start.startsWith('<')) return refused({ kind: 'html' });
  if (!start.startsWith('{')) return refused({ kind: 'not-json' });
  const json = parseCanonical(text);
  if (json === null) return refused({ kind: text.trimEnd().endsWith('}') ? 'tampered' : 'cut-short' });
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused({ kind: isNewerFormat(json) ? 'newer-format' : 'not-a-feed' });
}

function isNewerFormat(json: unknown): boolean {
  const index: unknown = typeof json === 'object' && json !== null && 'index' in json ? json.index : null;
  const format: unknown = typeof index === 'object' && index !== null && 'format' in index ? index.format : null;
  return typeof format === 'string' && /^lanekeeper-feed\/(?!1$)\d+$/.test(format);
}
