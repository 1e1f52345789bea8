/** A sign-in that was begun: kept in memory until the org answers, and for ten minutes at most. */
export interface PendingSignIn {
  readonly origin: string;
  readonly clientId: string;
  /** Whether the person wants to be signed in after the browser was closed. */
  readonly remember: boolean;
  /** Says that an answer belongs to this sign-in. */
  readonly state: string;
  /** Only its hash leaves the browser before the code is exchanged (RFC 7636). */
  readonly verifier: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds after which an answer is too late. */
const PATIENCE = 600_000;

/**
 * Where a sign-in ends: at an address of the org itself, so that the extension needs neither a page of its own that other
 * pages could see, nor the permission `identity`. Salesforce’s page there does nothing with what is in its address.
 */
export function callbackOf(origin: string): string {
  return `${origin}${CALLBACK}`;
}

const CALLBACK = '/services/oauth2/success';

/** Whether an address may be where some org’s sign-in ends. */
export function isCallback(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname === CALLBACK;
}

/** Random text of 43 characters: 32 bytes in base64url. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The page at which the person signs in and allows the app: authorization code with PKCE (S256), no client secret. */
export async function authorizeAddress({
  origin,
  clientId,
  remember,
  state,
  verifier,
}: Omit<PendingSignIn, 'at'>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const address = new URL('/services/oauth2/authorize', origin);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callbackOf(origin),
    scope: remember ? 'api refresh_token' : 'api',
    state,
    code_challenge: base64url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
  }).toString();
  return address.href;
}

/** What the address of a tab says of a sign-in. */
export type SignInAnswer =
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'refused'; readonly trouble: 'denied' | 'wrong-state' | 'wrong-client' | 'expired-code' | 'server' };

/** The org’s answer in a tab’s address; null where it is still on its way. */
export function signInAnswer(address: string, pending: PendingSignIn, now: number): SignInAnswer | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || `${url.origin}${url.pathname}` !== callbackOf(pending.origin)) return null;
  const { searchParams: said } = url;
  // Whoever sent the person here without their own sign-in would be believed otherwise (RFC 6749, 10.12).
  if (said.get('state') !== pending.state) return { is: 'refused', trouble: 'wrong-state' };
  if (now - pending.at > PATIENCE) return { is: 'refused', trouble: 'expired-code' };
  const [error, code] = [said.get('error'), said.get('code')];
  if (error !== null) return { is: 'refused', trouble: REFUSALS[error] ?? 'server' };
  return code === null || code === '' ? { is: 'refused', trouble: 'server' } : { is: 'code', code };
}

const REFUSALS: Readonly<Record<string, 'denied' | 'wrong-client'>> = {
  access_denied: 'denied',
  OAUTH_APP_BLOCKED: 'denied',
  invalid_client_id: 'wrong-client',
  redirect_uri_mismatch: 'wrong-client',
};

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
