import * as z from 'zod/mini';
import type { OrgTrouble } from './org-trouble.ts';
import type { PendingSignIn } from './sign-in.ts';
import { callbackOf } from './sign-in.ts';

/** What an org gave: the right to ask it, and to get another one, where the person wants to be remembered. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
}

export type Given<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: OrgTrouble };

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const LONGEST = 4_096;
const token = z.string().check(z.minLength(1), z.maxLength(LONGEST));
const given = z.object({ access_token: token, refresh_token: z.optional(token) });
const refused = z.object({ error: z.string() });

/** Exchanges the code of a sign-in for tokens; the verifier proves that it is the same browser. */
export function exchangeCode(code: string, pending: PendingSignIn, fetch: Fetch): Promise<Given<Tokens>> {
  const { origin, clientId, verifier } = pending;
  return askForTokens(
    origin,
    {
      grant_type: 'authorization_code',
      code,
      client_id: clientId,
      redirect_uri: callbackOf(origin),
      code_verifier: verifier,
    },
    fetch,
  );
}

/** Another right to ask; the org may give another refresh token with it, which then takes the place of the old one. */
export async function refreshTokens(
  origin: string,
  clientId: string,
  refresh: string,
  fetch: Fetch,
): Promise<Given<Tokens>> {
  const asked = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refresh };
  const answer = await askForTokens(origin, asked, fetch);
  if (!answer.ok) return answer.trouble === 'expired-code' ? { ok: false, trouble: 'signed-out' } : answer;
  return { ok: true, value: { ...answer.value, refresh: answer.value.refresh ?? refresh } };
}

/** Takes the tokens back at the org; where it cannot be reached they run out by themselves. */
export async function revokeTokens(origin: string, { access, refresh }: Tokens, fetch: Fetch): Promise<void> {
  await ask(origin, '/services/oauth2/revoke', { token: refresh ?? access }, fetch).catch(() => {});
}

async function askForTokens(
  origin: string,
  fields: Readonly<Record<string, string>>,
  fetch: Fetch,
): Promise<Given<Tokens>> {
  try {
    const response = await ask(origin, '/services/oauth2/token', fields, fetch);
    const said: unknown = JSON.parse(await response.text());
    const tokens = given.safeParse(said);
    if (response.ok && tokens.success) {
      const { access_token: access, refresh_token: refresh } = tokens.data;
      return { ok: true, value: { access, refresh: refresh ?? null } };
    }
    const error = refused.safeParse(said);
    return { ok: false, trouble: (error.success && REFUSALS[error.data.error]) || 'server' };
  } catch (problem) {
    return { ok: false, trouble: problem instanceof SyntaxError ? 'server' : 'offline' };
  }
}

const REFUSALS: Readonly<Record<string, OrgTrouble>> = {
  invalid_grant: 'expired-code',
  invalid_client: 'wrong-client',
  invalid_client_id: 'wrong-client',
  redirect_uri_mismatch: 'wrong-client',
  access_denied: 'denied',
};

function ask(origin: string, path: string, fields: Readonly<Record<string, string>>, fetch: Fetch): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(fields),
    // Never the person’s session: what is asked here rests on the code and its proof alone.
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** Milliseconds. */
const PATIENCE = 15_000;
