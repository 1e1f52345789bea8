import { beforeEach, expect, test } from 'vitest';
import { orgValues } from '../../extension/background/org-values.ts';
import type { Org } from '../../extension/background/settings.ts';
import type { OrgSurroundings } from '../../extension/salesforce/org-answers.ts';
import { orgRecords } from '../../extension/salesforce/org-answers.ts';
import { orgOrigin } from '../../extension/salesforce/org-host.ts';
import type { OrgState } from '../../extension/salesforce/org-keep.ts';
import { SIGNED_OUT } from '../../extension/salesforce/org-keep.ts';
import type { PendingSignIn } from '../../extension/salesforce/sign-in.ts';
import { authorizeAddress, callbackOf, randomText, signInAnswer } from '../../extension/salesforce/sign-in.ts';
import type { Tokens } from '../../extension/salesforce/tokens.ts';
import { exchangeCode } from '../../extension/salesforce/tokens.ts';
import { dealPlan } from '../feed/made-approvals.ts';
import type { MadeOrg } from './made-org.ts';
import { CLIENT_ID, fetchFrom, madeOrg, ORIGIN } from './made-org.ts';
import { madeWorld } from './made-surroundings.ts';
import { facts, keptPlan, speechIn } from './records-told.ts';
import { answerRecords } from '../../extension/background/answer-records.ts';

const ORG: Org = { origin: ORIGIN, clientId: CLIENT_ID, isManaged: false };
const ID = '006000000000001AAA';
let org: MadeOrg;
let on: OrgSurroundings & { time: number };
let kept: Map<string, Tokens>;
let states: Map<string, OrgState>;
let began = 0;
beforeEach(() => {
  org = madeOrg();
  kept = new Map();
  states = new Map([[ORIGIN, { isSignedIn: true, trouble: null, pausedUntil: 0 }]]);
  let pending: PendingSignIn | null = null;
  // Values are used again for half a minute: no test may find those of the one before.
  began += 1_000_000;
  let last: Promise<unknown> = Promise.resolve();
  on = {
    time: began,
    now: () => on.time,
    isGranted: () => Promise.resolve(true),
    alone(_name, work) {
      const next = last.then(work);
      last = next;
      return next;
    },
    fetch: fetchFrom(org),
    keep: {
      pending: () => Promise.resolve(pending),
      keepPending: (next) => Promise.resolve(void (pending = next)),
      tokens: (origin) => Promise.resolve(kept.get(origin) ?? null),
      keepTokens: (origin, tokens) =>
        Promise.resolve(void (tokens === null ? kept.delete(origin) : kept.set(origin, tokens))),
      state: (origin) => Promise.resolve(states.get(origin) ?? SIGNED_OUT),
      keepState: (origin, state) => Promise.resolve(void states.set(origin, state)),
    },
  };
  org.records.set(ID, { Amount: 48_000, Discount__c: 17, Gross_Margin__c: 64, CurrencyIsoCode: 'EUR' });
});

test.each([
  ['acme.lightning.force.com', 'https://acme.my.salesforce.com'],
  ['acme--uat.sandbox.lightning.force.com', 'https://acme--uat.sandbox.my.salesforce.com'],
  ['acme.lightning.force.com.mcas.ms', 'https://acme.my.salesforce.com'],
  ['agency.lightning.salesforce.mil', 'https://agency.my.salesforce.mil'],
  ['acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
  ['acme.cloudforce.com', 'https://acme.cloudforce.com'],
  ['acme.my.sfcrmproducts.cn', 'https://acme.my.sfcrmproducts.cn'],
  ['acme.lightning.sfcrmapps.cn', 'https://acme.my.sfcrmproducts.cn'],
  ['acme.lightning.force.com.evil.example', null],
  ['my.salesforce.com.evil.example', null],
  ['evil-my.salesforce.com', null],
  ['acme.atlassian.net', null],
])('the org of %s answers at %s', (host, origin) => expect(orgOrigin(host)).toBe(origin));

const begun = (more: Partial<PendingSignIn> = {}): PendingSignIn => ({
  origin: ORIGIN,
  clientId: CLIENT_ID,
  remember: false,
  state: randomText(),
  verifier: randomText(),
  at: on.time,
  ...more,
});

/** Goes to the sign-in page, and to where it leads. */
async function answered(pending: PendingSignIn): Promise<string> {
  const response = await on.fetch(await authorizeAddress(pending), {});
  return response.headers.get('location') ?? '';
}

test('a sign-in is asked for with PKCE, state and the least scope, and its code is good once', async () => {
  const pending = begun();
  const asked = new URL(await authorizeAddress(pending)).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    scope: 'api',
    code_challenge_method: 'S256',
  });
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  expect([...asked.values()]).not.toContain(pending.verifier);
  const answer = signInAnswer(await answered(pending), pending, on.time);
  if (answer?.is !== 'code') throw new Error('no code');
  const tokens = await exchangeCode(answer.code, pending, on.fetch);
  expect(tokens).toEqual({ ok: true, value: { access: expect.any(String) as string, refresh: null } });
  expect(await exchangeCode(answer.code, pending, on.fetch)).toEqual({ ok: false, trouble: 'expired-code' });
  expect(org.asked.some(({ form }) => form.has('client_secret'))).toBe(false);
});

test('a code that another browser caught is worth nothing', async () => {
  const pending = begun();
  const answer = signInAnswer(await answered(pending), pending, on.time);
  if (answer?.is !== 'code') throw new Error('no code');
  const thief = { ...pending, verifier: randomText() };
  expect(await exchangeCode(answer.code, thief, on.fetch)).toEqual({ ok: false, trouble: 'expired-code' });
});

test('answers that do not belong to the sign-in, come late, or say no', async () => {
  const pending = begun();
  const here = callbackOf(ORIGIN);
  const trouble = (address: string, now = on.time): string => {
    const answer = signInAnswer(address, pending, now);
    return answer === null ? 'none' : answer.is === 'refused' ? answer.trouble : 'code';
  };
  expect(trouble(`${here}?code=x&state=${pending.state}`)).toBe('code');
  expect(trouble(`${here}?code=x&state=forged`)).toBe('wrong-state');
  expect(trouble(`${here}?code=x`)).toBe('wrong-state');
  expect(trouble(`${here}?code=x&state=${pending.state}`, on.time + 601_000)).toBe('expired-code');
  expect(trouble(`${here}?state=${pending.state}`)).toBe('server');
  expect(trouble(`https://evil.example/services/oauth2/success?code=x&state=${pending.state}`)).toBe('none');
  expect(trouble(`${ORIGIN}/home?code=x&state=${pending.state}`)).toBe('none');
  org.consent = 'deny';
  expect(trouble(await answered(pending))).toBe('denied');
  org.consent = 'unknown-client';
  expect(trouble(await answered(pending))).toBe('wrong-client');
  org.consent = 'other-state';
  expect(trouble(await answered(pending))).toBe('wrong-state');
  org.consent = 'allow';
  org.areCodesOld = true;
  const answer = signInAnswer(await answered(pending), pending, on.time);
  if (answer?.is !== 'code') throw new Error('no code');
  expect(await exchangeCode(answer.code, pending, on.fetch)).toEqual({ ok: false, trouble: 'expired-code' });
});

const WANTED = { object: 'Opportunity', ids: [ID], fields: ['Amount', 'Secret__c'] };
const signIn = (refresh: string | null = null): void => {
  org.access.add('good');
  kept.set(ORIGIN, { access: 'good', refresh });
  if (refresh !== null) org.refresh.add(refresh);
};

test('values of records come without a cookie; what the person may not see is left out', async () => {
  signIn();
  const records = await orgRecords(ORG, WANTED, on);
  expect([...(records.get(ID) ?? [])]).toEqual([['Amount', { value: 48_000, display: null }]]);
  const last = org.asked.at(-1);
  expect([last?.cookie, last?.query.get('optionalFields')]).toEqual([null, 'Opportunity.Amount,Opportunity.Secret__c']);
});

test('many records are one request; one that is gone is no trouble', async () => {
  signIn();
  const ids = [ID, '006000000000002AAA'];
  const records = await orgRecords(ORG, { ...WANTED, ids }, on);
  expect([...records.keys()]).toEqual([ID]);
  expect(org.asked).toHaveLength(1);
  expect((await orgRecords(ORG, { ...WANTED, ids: ids.slice(1) }, on)).size).toBe(0);
  expect(states.get(ORIGIN)?.trouble).toBeNull();
});

test('names and ids that are none never reach the address', async () => {
  signIn();
  const evil = { object: 'Opportunity/../../x', ids: [`${ID}?x=1`, '../y'], fields: ['Amount&fields=Id'] };
  expect((await orgRecords(ORG, evil, on)).size).toBe(0);
  expect(org.asked).toEqual([]);
});

test('a right that ran out is renewed once, for several questions at once, and asked with again', async () => {
  signIn('stay');
  org.access.clear();
  const both = await Promise.all([orgRecords(ORG, WANTED, on), orgRecords(ORG, WANTED, on)]);
  expect(both.map((records) => records.size)).toEqual([1, 1]);
  expect(org.asked.filter(({ path }) => path === '/services/oauth2/token')).toHaveLength(1);
  expect(kept.get(ORIGIN)?.refresh).toBe('stay');
});

test('taken back at the org, the person is signed out and told; nothing is asked after that', async () => {
  signIn('stay');
  org.access.clear();
  org.refresh.clear();
  expect((await orgRecords(ORG, WANTED, on)).size).toBe(0);
  expect([states.get(ORIGIN), kept.size]).toEqual([{ isSignedIn: false, trouble: 'signed-out', pausedUntil: 0 }, 0]);
  const count = org.asked.length;
  await orgRecords(ORG, WANTED, on);
  expect(org.asked.length).toBe(count);
});

test.each([
  [{ status: 403, code: 'API_DISABLED_FOR_ORG' }, 'no-access', 300_000],
  [{ status: 403, code: 'REQUEST_LIMIT_EXCEEDED' }, 'too-many', 300_000],
  [{ status: 429, code: 'X', retryAfter: '20' }, 'too-many', 20_000],
  [{ status: 503, code: 'X', retryAfter: '7' }, 'too-many', 7_000],
  [{ status: 500, code: 'X' }, 'server', 300_000],
] as const)('%j is told, and the org is left in peace', async (refusal, trouble, rest) => {
  signIn();
  org.refusal = refusal;
  await orgRecords(ORG, WANTED, on);
  expect(states.get(ORIGIN)).toEqual({ isSignedIn: true, trouble, pausedUntil: on.time + rest });
  await orgRecords(ORG, WANTED, on);
  expect(org.asked).toHaveLength(1);
  on.time += rest + 1;
  org.refusal = null;
  expect((await orgRecords(ORG, WANTED, on)).size).toBe(1);
  expect(states.get(ORIGIN)?.trouble).toBeNull();
});

test('what the page leaves open the org decides; what the page shows is not asked for', async () => {
  signIn();
  const world = madeWorld();
  const plan = await keptPlan(world, dealPlan());
  const shown = {
    Amount: '€48,000.00',
    Discount__c: '17%',
    Gross_Margin__c: { text: '6…', doubt: 'truncated' as const },
    Segment__c: 'SMB',
  };
  const values = { speech: speechIn('en'), orgValues: orgValues(ORG, on) };
  const { records } = await answerRecords([facts(shown, { key: ID })], [plan], world, values);
  expect(records[ID]?.[0]?.strip).toMatchObject({ verdict: 'sure', lane: { word: 'Guardrail' } });
  expect(JSON.stringify(records[ID]?.[0]?.sheet)).toContain('the page leaves it open: Margin');
  expect(org.asked.map(({ query }) => query.get('optionalFields'))).toEqual([
    'Opportunity.CurrencyIsoCode,Opportunity.Gross_Margin__c',
  ]);
  // Typed again and again, the org is asked once; what is typed goes before what it says.
  const typed = { ...shown, Gross_Margin__c: { text: '5…', doubt: 'truncated' as const, isEdited: true } };
  const again = await answerRecords([facts(typed, { key: ID })], [plan], world, values);
  expect(again.records[ID]?.[0]?.strip?.verdict).toBe('unsure');
  expect(org.asked).toHaveLength(1);
  const whole = await answerRecords([facts({ ...shown, Gross_Margin__c: '64%' }, { key: ID })], [plan], world, values);
  expect(whole.records[ID]?.[0]?.strip?.verdict).toBe('sure');
  expect(org.asked).toHaveLength(1);
});

test('without leave for the host, or signed out, nothing is asked', async () => {
  signIn();
  expect((await orgRecords(ORG, WANTED, { ...on, isGranted: () => Promise.resolve(false) })).size).toBe(0);
  states.delete(ORIGIN);
  expect((await orgRecords(ORG, WANTED, on)).size).toBe(0);
  expect(org.asked).toEqual([]);
});
