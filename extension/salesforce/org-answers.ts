import type { Org } from '../background/settings.ts';
import type { OrgKeep } from './org-keep.ts';
import type { OrgTrouble } from './org-trouble.ts';
import { refreshTokens } from './tokens.ts';
import type { ExactRecords, UiAnswer } from './ui-records.ts';
import { uiRecords } from './ui-records.ts';

/** What asking an org stands on. */
export interface OrgSurroundings {
  readonly keep: OrgKeep;
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): number;
  isGranted(url: string): Promise<boolean>;
  /** Does one piece of work of a name after the other, whichever page of the extension wants it. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** What is wanted of an org’s records of one object. */
export interface Wanted {
  readonly object: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
}

/** Milliseconds of rest where an org that has had enough does not say how long. */
const REST = 300_000;
const NOTHING: ExactRecords = new Map();

/**
 * Values of records that an org gives, as far as it does: nothing where nobody is signed in, nothing while it rests. A right
 * that has run out is renewed once; whatever else goes wrong is kept for people to see, and no page waits for it.
 */
export async function orgRecords(org: Org, wanted: Wanted, on: OrgSurroundings): Promise<ExactRecords> {
  const { keep, now } = on;
  const { origin } = org;
  const state = await keep.state(origin);
  if (!state.isSignedIn || state.pausedUntil > now() || !(await on.isGranted(origin))) return NOTHING;
  const tokens = (await keep.tokens(origin)) ?? null;
  if (tokens === null) return signedOut(origin, 'signed-out', on);
  let answer: UiAnswer =
    tokens.access === ''
      ? { ok: false, trouble: 'signed-out', again: null }
      : await uiRecords({ origin, access: tokens.access, ...wanted }, on.fetch);
  if (!answer.ok && answer.trouble === 'signed-out') {
    const access = await renewed(org, on, tokens.access);
    if (access === null) return NOTHING;
    answer = await uiRecords({ origin, access, ...wanted }, on.fetch);
    if (!answer.ok && answer.trouble === 'signed-out') return signedOut(origin, 'signed-out', on);
  }
  if (answer.ok) {
    if (state.trouble !== null) await keep.keepState(origin, { isSignedIn: true, trouble: null, pausedUntil: 0 });
    return answer.records;
  }
  const pausedUntil = answer.trouble === 'offline' ? 0 : now() + (answer.again ?? REST);
  await keep.keepState(origin, { isSignedIn: true, trouble: answer.trouble, pausedUntil });
  return NOTHING;
}

/** A new right to ask, for one that the org does not take any more; several questions at once renew it once. */
async function renewed({ origin, clientId }: Org, on: OrgSurroundings, refused: string): Promise<string | null> {
  return on.alone(`lanekeeper-renew-${origin}`, async () => {
    const { keep } = on;
    const tokens = await keep.tokens(origin);
    if (tokens !== null && tokens.access !== refused && tokens.access !== '') return tokens.access;
    if (tokens?.refresh === null || tokens?.refresh === undefined) {
      await signedOut(origin, 'signed-out', on);
      return null;
    }
    const fresh = await refreshTokens(origin, clientId, tokens.refresh, on.fetch);
    if (fresh.ok) {
      await keep.keepTokens(origin, fresh.value);
      return fresh.value.access;
    }
    if (fresh.trouble === 'offline' || fresh.trouble === 'server')
      await keep.keepState(origin, { isSignedIn: true, trouble: fresh.trouble, pausedUntil: 0 });
    else await signedOut(origin, fresh.trouble, on);
    return null;
  });
}

async function signedOut(origin: string, trouble: OrgTrouble, { keep }: OrgSurroundings): Promise<ExactRecords> {
  await keep.keepTokens(origin, null);
  await keep.keepState(origin, { isSignedIn: false, trouble, pausedUntil: 0 });
  return NOTHING;
}
