import type { Org } from '../background/settings.ts';
import { closeTab, openTab } from '../browser/tabs.ts';
import type { OrgSurroundings } from './org-answers.ts';
import { SIGNED_OUT } from './org-keep.ts';
import type { OrgTrouble } from './org-trouble.ts';
import { authorizeAddress, isCallback, randomText, signInAnswer } from './sign-in.ts';
import { exchangeCode, revokeTokens } from './tokens.ts';

/** Begins a sign-in in a tab of its own, from a page of the extension; the background hears how it ends. */
export async function beginSignIn({ origin, clientId }: Org, remember: boolean, on: OrgSurroundings): Promise<void> {
  const asked = { origin, clientId, remember, state: randomText(), verifier: randomText() };
  await on.keep.keepPending({ ...asked, at: on.now() });
  await on.keep.keepState(origin, SIGNED_OUT);
  await openTab(await authorizeAddress(asked));
}

/**
 * Ends a sign-in once its tab shows the org’s answer: the code is exchanged at once, and good only with its proof.
 * @returns whether it ended
 */
export async function endSignIn(tab: number, address: string, on: OrgSurroundings): Promise<boolean> {
  // Tabs of other pages are heard of all the time, and this one several times: its code is good once.
  return isCallback(address) && on.alone('lanekeeper-sign-in', () => endPending(tab, address, on));
}

async function endPending(tab: number, address: string, on: OrgSurroundings): Promise<boolean> {
  const { keep, now } = on;
  const pending = await keep.pending();
  if (pending === null) return false;
  const answer = signInAnswer(address, pending, now());
  if (answer === null) return false;
  const { origin, remember } = pending;
  await keep.keepPending(null);
  const given =
    answer.is === 'code'
      ? await exchangeCode(answer.code, pending, (url, init) => on.fetch(url, init))
      : { ok: false as const, trouble: answer.trouble };
  if (given.ok) {
    await keep.keepTokens(origin, { ...given.value, refresh: remember ? given.value.refresh : null });
    await keep.keepState(origin, { isSignedIn: true, trouble: null, pausedUntil: 0 });
  } else await notSignedIn(origin, given.trouble, on);
  // An answer of another state may be that of another app’s sign-in: its tab is not ours to close.
  if (answer.is === 'code' || answer.trouble !== 'wrong-state') await closeTab(tab);
  return true;
}

/** Takes the tokens back and forgets them. */
export async function signOut(origin: string, on: OrgSurroundings): Promise<void> {
  const tokens = await on.keep.tokens(origin);
  await on.keep.keepTokens(origin, null);
  await on.keep.keepState(origin, SIGNED_OUT);
  if (tokens !== null) await revokeTokens(origin, tokens, (url, init) => on.fetch(url, init));
}

/** A sign-in that did not come about leaves nothing behind but why. */
async function notSignedIn(origin: string, trouble: OrgTrouble, { keep }: OrgSurroundings): Promise<void> {
  await keep.keepTokens(origin, null);
  await keep.keepState(origin, { ...SIGNED_OUT, trouble });
}
