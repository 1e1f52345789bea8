import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import { canonicalJson } from '../../core/feed/canonical-json.ts';
import { INDEX_FILE } from '../../core/feed/feed-format.ts';
import { fingerprintOf, makeKeys } from '../../core/feed/feed-keys.ts';
import { feedTroubleWords } from '../../core/feed/feed-trouble.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import { mergeVersions } from '../../core/feed/merge-versions.ts';
import type { SignedIndex } from '../../core/feed/signed-index.ts';
import { signIndex } from '../../core/feed/signed-index.ts';
import type { Subtle } from '../../core/feed/subtle.ts';
import type { Taken } from '../../core/feed/verify-index.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { FINGERPRINT, indexText, KEYS, loaderOf, planOf, published, subtle, TODAY } from './made-feed.ts';

const PLAN = planOf(`
  ## Initiatives
  | ID    | Initiative  | Owner          | Decision owner  | Integrator | Team     | Start      | End        | Jira          | Component |
  | INI-1 | Checkout    | ada@acme.com   | Cleo Park       | Dana Fox   | Payments | 2026-01-05 | 2026-06-30 | PAY-1, PAY-12 | Cart      |
  | INI-2 | Sign-on     | Ben Holm       |                 |            | Identity | 2026-01-05 | 2026-09-30 | IAM-7         |           |
  ## Milestones
  | ID | Milestone   | Initiative | Due        | Owner    | Stage  | In stage since | Jira   | Depends on |
  | M1 | Ask eve@acme.com | INI-1      | 2026-02-15 | Eve Long | Build  | 2026-01-12     |        |            |
  | M2 | Beta live   | INI-1      | 2026-05-15 | Eve Long | Decide | 2026-02-02     | PAY-40 | M1         |
  ## Commitments
  | ID | Commitment               | Client    | Type      | Value      | Due        | Executive approver | Initiative | Milestone |
  | C1 | Beta for Northwind       | Northwind | Client    | 99.9%      | 2026-05-15 | Hal Moss           | INI-1      | Beta live |
  | C2 | Net ARR of € 4.2m        |           | Financial | 4.2m EUR   | 2026-12-31 | Hal Moss           | INI-2      |           |
  ## Guardrails
  | Guardrail   | Limit              | Owner    | Applies to         |
  | Spend       | at most 20,000 EUR | Ada Berg | Payments           |
  | Releases    | at least 2 reviews | Ben Holm | Payments, Identity |
  ## Decisions
  | ID | Decision        | Owner    | Lane      | Raised on  | Status | Blocks | Memo                        | Forum          |
  | D1 | Payment partner | Ada Berg | Guardrail | 2026-02-11 | Open   | M2     | https://wiki.acme.com/memo1 | Monthly review |
  | D2 | Old one         | Ada Berg | Guardrail | 2026-02-11 | Open   | M2     | javascript:alert(1)         |                |`);

const { files, index } = await published(PLAN);
const text = indexText(files);
const FACTS = { parents: [], components: [], labels: [] };
const verified = (given: string, more: { pinned?: readonly string[]; today?: Day; taken?: Taken | null } = {}) =>
  verifyIndex(given, { subtle, pinned: [FINGERPRINT], today: TODAY, taken: null, ...more });
const troubleOf = async (...given: Parameters<typeof verified>) => {
  const checked = await verified(...given);
  return checked.ok ? null : checked.trouble.kind;
};

test('an issue leads to its milestone, with who decides, lane, guardrails, decisions, and what it waits for', async () => {
  const found = await lookUp(index, { ...FACTS, key: 'PAY-40' }, loaderOf(files));
  expect(found).toMatchObject({
    ok: true,
    value: [
      {
        origin: { plan: 'plan', sequence: 1, publishedOn: TODAY, expiresOn: '2026-04-01' },
        reason: { by: 'key', text: 'PAY-40' },
        work: {
          kind: 'milestone',
          id: 'M2',
          name: 'Beta live',
          lane: { lane: 'commitment', because: ['Beta for Northwind'] },
          decides: { name: 'Cleo Park', by: 'initiative-decision-owner' },
          owner: 'Eve Long',
          integrator: 'Dana Fox',
          stage: 'decide',
          stageSince: '2026-02-02',
          due: '2026-05-15',
          commitments: [{ value: '99.9%', isWithheld: false, approvers: ['Hal Moss'] }],
          decisions: [
            { name: 'Payment partner', waits: true, memoLink: 'https://wiki.acme.com/memo1', forum: 'Monthly review' },
            { name: 'Old one', memoLink: null, memoName: null },
          ],
          waitsFor: [{ name: 'Ask eve', due: '2026-02-15', isDone: false, isLate: true, owner: 'Eve Long' }],
        },
        initiative: { name: 'Checkout', owner: 'Ada' },
        guardrails: [
          { name: 'Spend', limit: null, isWithheld: true },
          { name: 'Releases', limit: 'at least 2 reviews', isWithheld: false, owner: 'Ben Holm' },
        ],
      },
    ],
  });
});

test('money and addresses are published only where they were ticked', async () => {
  const all = files.map((file) => file.text).join('\n');
  expect(all).not.toMatch(/4\.2|20,000|acme\.com(?!\/memo1)/);
  expect(all).toContain('Net ARR of •••');
  const ticked = await published(PLAN, { choices: { money: true, people: true } });
  const more = ticked.files.map((file) => file.text).join('\n');
  expect(more).toContain('4.2m EUR');
  expect(more).toContain('at most 20,000 EUR');
  expect(more).toContain('Ask eve@acme.com');
  expect(ticked.index.holds).toEqual({ money: true, people: true });
});

test('the same plan gives the same shards; a publication later only a new index', async () => {
  const again = await published(PLAN, { sequence: 2 });
  const shards = (list: typeof files) => list.filter(({ path }) => path !== INDEX_FILE);
  expect(shards(again.files)).toEqual(shards(files));
});

test('a plan as it was signed is taken, and again at the same number', async () => {
  const first = await verified(text);
  expect(first).toMatchObject({ ok: true, value: { index, fingerprint: FINGERPRINT } });
  if (first.ok) expect(await troubleOf(text, { taken: first.value.taken })).toBeNull();
});

test('what is no plan, or not the one that was signed, is refused with its reason', async () => {
  expect(await troubleOf('')).toBe('empty');
  expect(await troubleOf('<!doctype html><title>Sign in</title>')).toBe('html');
  expect(await troubleOf('\n <html lang="en">')).toBe('html');
  expect(await troubleOf('Not found')).toBe('not-json');
  expect(await troubleOf(text.slice(0, -20))).toBe('cut-short');
  expect(await troubleOf(`${text} `)).toBe('tampered');
  expect(await troubleOf('x'.repeat(300_000))).toBe('too-long');
  expect(await troubleOf('{}')).toBe('not-a-feed');
  expect(await troubleOf(text.replace('lanekeeper-feed/1', 'lanekeeper-feed/2'))).toBe('newer-format');
  expect(await troubleOf(text, { pinned: [] })).toBe('wrong-key');
  expect(await troubleOf(text, { today: addDays(TODAY, 31) })).toBe('expired');
  expect(await troubleOf(text, { today: addDays(TODAY, 30) })).toBeNull();
  expect(await troubleOf(text, { today: addDays(TODAY, -2) })).toBe('not-yet');
});

test('an older plan, another under the same number, and another plan are refused', async () => {
  const second = await published(PLAN, { sequence: 2 });
  const first = await verified(indexText(second.files));
  const taken = first.ok ? first.value.taken : null;
  expect(await troubleOf(text, { taken })).toBe('rolled-back');
  const other = await published(PLAN, { sequence: 2, expiresInDays: 31 });
  expect(await troubleOf(indexText(other.files), { taken })).toBe('two-of-one-number');
  const stranger = await published(PLAN, { sequence: 3, id: 'other', name: 'Other' });
  expect(await troubleOf(indexText(stranger.files), { taken })).toBe('other-plan');
});

test('a signature of another key under the trusted name, or a missing one, is refused', async () => {
  const others = await makeKeys(subtle);
  const forged = JSON.parse(await signIndex(subtle, index, { ...others, public: KEYS.public })) as SignedIndex;
  expect(await troubleOf(canonicalJson(forged))).toBe('tampered');
  const { signatures, ...rest } = JSON.parse(text) as SignedIndex;
  expect(await troubleOf(canonicalJson({ ...rest, signatures: { p256: signatures.p256 } }))).toBe('tampered');
  expect(await troubleOf(canonicalJson({ ...rest, signatures: {} }))).toBe('tampered');
  expect(await troubleOf(canonicalJson({ ...rest, keys: others.public, signatures }))).toBe('wrong-key');
});

/** An engine without Ed25519: it rejects the algorithm as browsers do. */
const lacking = (names: readonly string[]): Subtle => {
  const refuse = (algorithm: object): void => {
    if ('name' in algorithm && names.includes(String(algorithm.name))) throw new Error('NotSupportedError');
  };
  return {
    digest: (algorithm, data) => subtle.digest(algorithm, data),
    exportKey: (format, key) => subtle.exportKey(format, key),
    sign: (algorithm, key, data) => subtle.sign(algorithm, key, data),
    verify: (algorithm, key, signature, data) => subtle.verify(algorithm, key, signature, data),
    async generateKey(algorithm, extractable, usages) {
      refuse(algorithm);
      return subtle.generateKey(algorithm, extractable, usages);
    },
    async importKey(format, data, algorithm, extractable, usages) {
      refuse(algorithm);
      return subtle.importKey(format, data, algorithm, extractable, usages);
    },
  };
};

test('an engine without Ed25519 checks P-256, and one without both says so', async () => {
  const options = { pinned: [FINGERPRINT], today: TODAY, taken: null };
  expect(await verifyIndex(text, { ...options, subtle: lacking(['Ed25519']) })).toMatchObject({ ok: true });
  const none = await verifyIndex(text, { ...options, subtle: lacking(['Ed25519', 'ECDSA']) });
  expect(none).toMatchObject({ ok: false, trouble: { kind: 'no-crypto' } });
  const keys = await makeKeys(lacking(['Ed25519']));
  expect(Object.keys(keys.public)).toEqual(['p256']);
  const made = await published(PLAN, { keys });
  const pinned = [await fingerprintOf(subtle, keys.public)];
  expect(await verifyIndex(indexText(made.files), { ...options, pinned, subtle })).toMatchObject({ ok: true });
});

test('any changed byte of any file is refused', async () => {
  const bytes = files.map((file) => new TextEncoder().encode(file.text));
  await fc.assert(
    fc.asyncProperty(
      fc
        .nat(files.length - 1)
        .chain((at) => fc.tuple(fc.constant(at), fc.nat(bytes[at]!.length - 1), fc.integer({ min: 1, max: 255 }))),
      async ([at, place, bits]) => {
        const changed = bytes[at]!.slice();
        changed[place]! ^= bits;
        const given = new TextDecoder().decode(changed);
        if (given === files[at]!.text) return;
        const { path } = files[at]!;
        if (path === INDEX_FILE) expect((await verified(given)).ok).toBe(false);
        else {
          const tampered = files.map((file) => (file.path === path ? { path, text: given } : file));
          const keys = ['PAY-1', 'PAY-12', 'PAY-40', 'IAM-7', 'INI-1', 'INI-2', 'XYZ-1'];
          const asked = keys.map((key) => lookUp(index, { ...FACTS, key, components: ['cart'] }, loaderOf(tampered)));
          const answers = await Promise.all(asked);
          expect(answers.some((answer) => !answer.ok && answer.trouble.kind !== 'missing-part')).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('canonical JSON is stable: read and written again in any order of keys it is the same text', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, part]) => [key, shuffled(part)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const written = canonicalJson(value);
      expect(canonicalJson(JSON.parse(written))).toBe(written);
      expect(canonicalJson(shuffled(value))).toBe(written);
    }),
  );
});

test('every trouble has a sentence in both languages', async () => {
  const seen = [
    { kind: 'html' },
    { kind: 'tampered-part' },
    { kind: 'wrong-key', fingerprint: FINGERPRINT },
    { kind: 'rolled-back', sequence: 3, known: 5 },
    { kind: 'expired', on: TODAY },
  ] as const;
  for (const trouble of seen)
    for (const sentence of Object.values(feedTroubleWords(trouble))) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test('two plans with one id are one work that shows where they differ', async () => {
  const later = planOf(`
    ## Milestones
    | ID | Milestone | Due        | Owner    | Jira   |
    | M2 | Beta live | 2026-06-15 | Eve Long | PAY-40 |`);
  const other = await published(later, { id: 'other', name: 'Other', today: addDays(TODAY, 1) });
  const facts = { ...FACTS, key: 'PAY-40' };
  const [one, two] = [
    await lookUp(index, facts, loaderOf(files)),
    await lookUp(other.index, facts, loaderOf(other.files)),
  ];
  const merged = one.ok && two.ok ? mergeVersions(one.value, two.value) : [];
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({
    work: { due: '2026-06-15', lane: null },
    origins: [{ plan: 'other' }, { plan: 'plan' }],
    conflicts: [
      { field: 'decides', values: ['Eve Long', 'Cleo Park'] },
      { field: 'due', values: ['2026-06-15', '2026-05-15'] },
    ],
  });
});
