import * as z from 'zod/mini';
import { fromBase64url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import type { FeedKeys } from './feed-keys.ts';

const half = z.string().check(
  z.maxLength(500),
  z.refine((text) => (fromBase64url(text)?.length ?? 0) > 0, 'is no key'),
);
const halves = z.strictObject({ ed25519: z.optional(half), p256: z.optional(half) });
const schema: z.ZodMiniType<FeedKeys> = z
  .strictObject({ format: z.literal('lanekeeper-keys/1'), public: halves, private: halves })
  .check(
    z.refine(
      (keys) =>
        (['ed25519', 'p256'] as const).every(
          (one) => (keys.public[one] === undefined) === (keys.private[one] === undefined),
        ),
      'has a half without the other',
    ),
  );

/** The text of a key file. It is the planner’s secret: whoever has it can publish in their name. */
export function keyFileText(keys: FeedKeys): string {
  return `${canonicalJson(keys)}\n`;
}

/** The keys in a key file’s text; null where it is none. */
export function readKeyFile(text: string): FeedKeys | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success && Object.keys(parsed.data.public).length > 0 ? parsed.data : null;
  } catch {
    return null;
  }
}
