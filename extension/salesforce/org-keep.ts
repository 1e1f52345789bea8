import type { OrgTrouble } from './org-trouble.ts';
import type { PendingSignIn } from './sign-in.ts';
import type { Tokens } from './tokens.ts';

/** How an org stands, as people see it. */
export interface OrgState {
  readonly isSignedIn: boolean;
  readonly trouble: OrgTrouble | null;
  /** Milliseconds since 1970 before which the org is not asked again; 0 where it may be. */
  readonly pausedUntil: number;
}

/**
 * Where sign-ins and tokens are kept: pending ones and the right to ask in memory alone, the refresh token, where the person
 * wants to be remembered, in storage that pages’ processes cannot reach.
 */
export interface OrgKeep {
  pending(): Promise<PendingSignIn | null>;
  keepPending(pending: PendingSignIn | null): Promise<void>;
  tokens(origin: string): Promise<Tokens | null>;
  /** Null forgets them. */
  keepTokens(origin: string, tokens: Tokens | null): Promise<void>;
  state(origin: string): Promise<OrgState>;
  keepState(origin: string, state: OrgState): Promise<void>;
}

export const SIGNED_OUT: OrgState = { isSignedIn: false, trouble: null, pausedUntil: 0 };
