import { readSession, writeSession } from '../browser/session-storage.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { OrgSurroundings } from './org-answers.ts';
import type { OrgKeep, OrgState } from './org-keep.ts';
import { SIGNED_OUT } from './org-keep.ts';
import { keepRefreshToken, refreshToken } from './refresh-keep.ts';
import type { PendingSignIn } from './sign-in.ts';

const PENDING = 'sign-in';

/** What asking orgs stands on in this browser. */
export function orgSurroundings({ fetch, now, isGranted }: Surroundings): OrgSurroundings {
  return {
    fetch,
    now,
    isGranted,
    keep: orgKeepHere(),
    alone: async (name, work) => navigator.locks.request(name, work),
  };
}

/** The browser’s own memory and storage. What lies there only this extension wrote. */
function orgKeepHere(): OrgKeep {
  return {
    pending: async () => ((await readSession(PENDING)) as PendingSignIn | undefined) ?? null,
    keepPending: (pending) => writeSession(PENDING, pending ?? undefined),
    async tokens(origin) {
      const access = (await readSession(`access ${origin}`)) as string | undefined;
      const refresh = await refreshToken(origin);
      return access === undefined && refresh === null ? null : { access: access ?? '', refresh };
    },
    async keepTokens(origin, tokens) {
      await writeSession(`access ${origin}`, tokens?.access);
      await keepRefreshToken(origin, tokens?.refresh ?? null);
    },
    async state(origin) {
      const state = (await readSession(`state ${origin}`)) as OrgState | undefined;
      // A browser that was closed remembers whom it is to remember, and nothing else.
      return state ?? { ...SIGNED_OUT, isSignedIn: (await refreshToken(origin)) !== null };
    },
    keepState: (origin, state) => writeSession(`state ${origin}`, state),
  };
}
