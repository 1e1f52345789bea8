import { beforeEach, expect, test } from 'vitest';
import { answerRecords } from '../../extension/background/answer-records.ts';
import type { StandingPlan } from '../../extension/background/standing.ts';
import { AMOUNT, atMost, dealPlan, DEALS, DISCOUNT, madeRules, MAP } from '../feed/made-approvals.ts';
import type { MadeWorld } from './made-surroundings.ts';
import { madeWorld } from './made-surroundings.ts';
import { facts, keptPlan, line, speechIn, toldOf } from './records-told.ts';

let world: MadeWorld;
let plan: StandingPlan;
beforeEach(async () => {
  world = madeWorld();
  plan = await keptPlan(world, dealPlan());
});

const DEAL = {
  Amount: '€48,000.00',
  Discount__c: '17%',
  Gross_Margin__c: '64%',
  Segment__c: 'Mid-market',
  StageName: 'Proposal',
  AccountId: 'ACME GmbH',
};

test('the lane of a deal, with values, rule, approver and usual wait', async () => {
  const [told] = await toldOf(world, [plan], facts(DEAL));
  expect(told?.strip).toMatchObject({ verdict: 'sure', lane: { lane: 'guardrail', word: 'Guardrail' } });
  expect(line(told)).toBe(
    'Guardrail Amount 48,000 EUR, Discount 17%, Margin 64% → rule 2 “Amount ≤ 100k EUR; Discount ≤ 20%; Margin ≥ 62%”: Ana Reyes Usual wait 0.6 days. At Discount ≤ 15% nobody needs to approve.',
  );
  expect(told?.handOff).toEqual({
    short: 'Next: Legal, usually waits 2.5 days',
    text: 'After Quote comes Legal check, with Legal. It usually waits 2.5 days there.',
  });
  expect(told?.notes.map(({ text }) => text)).toEqual([
    'A commitment to ACME GmbH may be touched: “Price lock until 2027”.',
  ]);
  expect(told?.wantsAttention).toBe(false);
});

test('the same in German, of a German page', async () => {
  const german = facts(
    { ...DEAL, Amount: '48.000,00 €', Discount__c: '17,5 %', Gross_Margin__c: '64 %' },
    { locale: 'de-DE' },
  );
  const [told] = await toldOf(world, [plan], german, speechIn('de'));
  expect(line(told)).toBe(
    'Guardrail Amount 48.000 EUR, Discount 17,5 %, Margin 64 % → Regel 2 „Amount ≤ 100k EUR; Discount ≤ 20%; Margin ≥ 62%“: Ana Reyes Übliche Wartezeit 0,6 Tage. Bei Discount ≤ 15 % muss niemand freigeben.',
  );
  expect(told?.handOff?.text).toBe('Nach Quote folgt Legal check, bei Legal. Dort wartet es meist 2,5 Tage.');
});

test('where no history says how long it takes, the limit of the row is told in the unit of its table', async () => {
  const inHours = DEALS.map((rule) => ({ ...rule, waitLimit: 4 / 24 }));
  const unproven = await keptPlan(world, dealPlan({ approvalRules: inHours, approvalRequests: [] }));
  const [told] = await toldOf(world, [unproven], facts(DEAL));
  expect(line(told)).toContain('Ana Reyes At most 4 hours.');
});

test('a field is found by a name beside its own, where one label alone has it', async () => {
  const renamed = { ...DEAL, Amount: { name: null, label: 'Deal Size / Amount', text: '€48,000.00' } };
  const unmapped = await keptPlan(world, dealPlan({ mappedFields: MAP.filter(({ name }) => name !== 'Amount') }));
  const found = await toldOf(world, [unmapped], facts(renamed));
  expect(found[0]?.strip?.verdict).toBe('sure');
  const twice = { ...renamed, Total: { name: null, label: 'Total (Amount)', text: '€9.00' } };
  const [told] = await toldOf(world, [unmapped], facts(twice));
  expect(told?.strip?.verdict).toBe('unsure');
});

test('a deal of an English number on a German page is not taken for another amount', async () => {
  const [told] = await toldOf(world, [plan], facts({ ...DEAL, Amount: '€48,000.00' }, { locale: 'de-DE' }));
  expect(told?.strip).toMatchObject({
    verdict: 'unsure',
    lane: null,
    problem: 'Can’t verify: Amount can be read as two different numbers. Possible: Guardrail, Deal desk.',
  });
});

test.each([
  [{ Amount: { text: '€48,0', doubt: 'truncated' } }, 'Amount is cut off on this page'],
  [{ Amount: { text: '', doubt: 'not-loaded' } }, 'Amount is not loaded yet'],
  [{ Amount: { text: '€48,000.00', doubt: 'hidden' } }, 'Amount is hidden on this page'],
  [{ Amount: '$48,000.00' }, 'the currency of Amount is not certain'],
  [{ Amount: '€1.2M' }, 'Amount is rounded on this page'],
  [{ Amount: 'a lot' }, 'Amount is no number'],
] as const)('%j is not compared, with the reason', async (shown, reason) => {
  const [told] = await toldOf(world, [plan], facts({ ...DEAL, ...shown }));
  expect([told?.strip?.verdict, told?.badge?.short]).toEqual(['unsure', 'can’t verify']);
  expect(told?.strip?.problem).toContain(reason);
  expect(told?.badge?.text).toContain(reason);
  expect(told?.strip?.lane).toBeNull();
});

test('a field that the layout lacks is told; one that does not matter is not asked for', async () => {
  const { Gross_Margin__c: _, ...without } = DEAL;
  const [open] = await toldOf(world, [plan], facts(without));
  expect(open?.strip?.problem).toContain('Margin is not on the layout of this page');
  const [partial] = await toldOf(world, [plan], facts(without, { isWhole: false }));
  expect(partial?.strip?.problem).toContain('Margin is not shown here');
  const [free] = await toldOf(world, [plan], facts({ ...without, Discount__c: '12%' }));
  expect(line(free)).toMatch(/^Autonomy Amount 48,000 EUR, Discount 12% → rule 1 .*: nobody needs to approve/);
  expect(free?.sheet.sections.find(({ title }) => title === 'Not known, and not needed')?.lines[0]?.text).toContain(
    'Margin',
  );
});

test('the API name that the field map says goes before every label, and labels that repeat must agree', async () => {
  const trap = facts({ ...DEAL }, {});
  const amount = { name: 'Net_Amount__c', label: 'Amount', text: '€900,000.00', doubt: null, isEdited: false };
  const [told] = await toldOf(world, [plan], { ...trap, fields: [amount, ...trap.fields] });
  expect(told?.strip?.values).toContain('Amount 48,000 EUR');
  const again = { name: 'Amount', label: 'Amount', text: '€90,000.00', doubt: null, isEdited: false };
  const twice = { ...trap, fields: [...trap.fields, again] };
  const [unsure] = await toldOf(world, [plan], twice);
  expect(unsure?.strip?.problem).toContain('Amount stands here several times with different values');
  const cut = { ...again, text: '€48…', doubt: 'truncated' as const };
  const [sure] = await toldOf(world, [plan], { ...trap, fields: [cut, ...trap.fields] });
  expect(sure?.strip?.verdict).toBe('sure');
});

test('a field that the map leads elsewhere is never taken by its label', async () => {
  const mapped = MAP.map((one) => (one.name === 'Amount' ? { ...one, field: 'Net_Amount__c' } : one));
  const net = await keptPlan(world, dealPlan({ mappedFields: mapped }), { source: 'net' });
  for (const shown of [
    facts(DEAL),
    { ...facts(DEAL), fields: facts(DEAL).fields.map((it) => ({ ...it, name: null })) },
  ]) {
    const [told] = await toldOf(world, [net], shown);
    expect(told?.strip?.problem).toContain('Amount is not on the layout of this page');
  }
  const [found] = await toldOf(world, [net], facts({ ...DEAL, Net_Amount__c: '€40,000.00' }));
  expect(found?.strip?.values).toContain('Amount 40,000 EUR');
});

test('what is typed goes before what is saved', async () => {
  const asked = facts(DEAL);
  const typed = { name: 'Discount__c', label: 'Discount', text: '12%', doubt: null, isEdited: true };
  const [told] = await toldOf(world, [plan], { ...asked, fields: [...asked.fields, typed] });
  expect(told?.strip?.lane?.word).toBe('Autonomy');
  expect(JSON.stringify(told?.sheet)).toContain('not saved yet: Discount');
});

test('a broken margin floor is said, urgently', async () => {
  const [told] = await toldOf(world, [plan], facts({ ...DEAL, Gross_Margin__c: '58%' }));
  expect(told?.notes[0]).toEqual({
    kind: 'guardrail',
    isUrgent: true,
    short: 'outside “Margin floor”',
    text: '“Margin floor” asks for Margin ≥ 60%; here it is 58%. Ask Finn Lee.',
  });
  expect(told?.wantsAttention).toBe(true);
  const [unsure] = await toldOf(world, [plan], facts({ ...DEAL, Gross_Margin__c: '58' }));
  expect(unsure?.notes.some(({ kind }) => kind === 'guardrail')).toBe(false);
});

test('no row and rows that differ are told apart from what is not known', async () => {
  const gap = await keptPlan(world, dealPlan({ approvalRules: DEALS.slice(0, 1) }), { source: 'gap' });
  const [none] = await toldOf(world, [gap], facts({ ...DEAL, Amount: '€200,000.00' }));
  expect([none?.strip?.verdict, none?.badge?.short, none?.wantsAttention]).toEqual(['unmatched', 'no rule', true]);
  expect(none?.strip?.problem).toBe('No rule of “Deal approvals” is for this: ask who owns the table.');
  const when = { Amount: ['≤ 100k EUR', atMost(100_000, 'EUR')] } as const;
  const rows = madeRules(
    'Deal approvals',
    [AMOUNT],
    [
      { when, lane: 'A', approvers: ['Ana'] },
      { when, lane: 'B', approvers: ['Ben'] },
    ],
  ).map((rule) => ({ ...rule, hitPolicy: 'unique' as const }));
  const both = await keptPlan(world, dealPlan({ approvalRules: rows }), { source: 'both' });
  const [conflict] = await toldOf(world, [both], facts(DEAL));
  expect([conflict?.strip?.verdict, conflict?.badge?.short]).toEqual(['unmatched', 'rules differ']);
  expect(conflict?.strip?.problem).toContain('Rules 1, 2');
});

test('two plans with a table of one name: the newest is shown, the difference told', async () => {
  const other = DEALS.map((rule, at) =>
    at === 1 ? { ...rule, approvers: { text: 'Zoe', names: ['Zoe'], nature: 'person' as const } } : rule,
  );
  const second = await keptPlan(world, dealPlan({ approvalRules: other }), {
    source: 'two',
    name: 'Other plan',
    today: '2026-02-02',
  });
  const told = await toldOf(world, [second, plan], facts(DEAL));
  expect(told).toHaveLength(1);
  expect(told[0]?.strip?.approvers).toBe('Ana Reyes');
  expect(told[0]?.notes[0]).toMatchObject({ kind: 'conflict', text: 'Other plan says: Guardrail, Zoe.' });
  const same = await keptPlan(world, dealPlan(), { source: 'three', name: 'Copy', today: '2026-02-02' });
  expect((await toldOf(world, [plan, same], facts(DEAL)))[0]?.notes.some(({ kind }) => kind === 'conflict')).toBe(
    false,
  );
});

test('a table without a field map speaks of a record only where half of its fields are there by name', async () => {
  const unmapped = await keptPlan(world, dealPlan({ mappedFields: [] }), { source: 'free' });
  const shown = facts({ Amount: '€48,000.00', Discount: '12%', Margin: '70%', Segment: 'SMB' });
  expect((await toldOf(world, [unmapped], shown))[0]?.strip?.lane?.word).toBe('Autonomy');
  expect(await toldOf(world, [unmapped], { ...shown, object: 'Case' })).toEqual([]);
  expect((await toldOf(world, [unmapped], facts({ Amount: '€1.00', Name: 'x' }))).map(({ strip }) => strip)).toEqual(
    [],
  );
});

test.each([
  ['en', /^Can’t verify: Amount is not shown here; Discount is not shown here\. Possible: /, 'can’t verify'],
  [
    'de',
    /^Nicht prüfbar: Amount wird hier nicht angezeigt; Discount wird hier nicht angezeigt\. Möglich: /,
    'nicht prüfbar',
  ],
] as const)(
  'a card without any field of the table: told where the map leads to it, quietly (%s)',
  async (language, says, short) => {
    const card = facts({}, { isWhole: false });
    const [told] = await toldOf(world, [plan], card, speechIn(language));
    expect(told?.strip?.problem).toMatch(says);
    expect(told?.badge).toMatchObject({ verdict: 'unsure', lane: null, short });
    expect(told?.badge?.text).toMatch(says);
    expect(told?.wantsAttention).toBe(false);
    // A table that only may be meant stays silent, and so does the plan of another object.
    const guessed = await keptPlan(world, dealPlan({ mappedFields: [] }), { source: 'guessed' });
    for (const isWhole of [false, true])
      expect((await toldOf(world, [guessed], { ...card, isWhole })).filter(({ badge }) => badge !== null)).toEqual([]);
    expect(await toldOf(world, [plan], { ...card, object: 'Quote' })).toEqual([]);
  },
);

test('fields may be found by label where rows of a list say no API names', async () => {
  const row = facts(DEAL, { isWhole: false });
  const fields = row.fields.map((field) => ({ ...field, name: null }));
  const [told] = await toldOf(world, [plan], { ...row, fields });
  expect(told?.badge).toMatchObject({ verdict: 'sure', short: 'Guardrail' });
  const labels = await keptPlan(
    world,
    dealPlan({ mappedFields: MAP.map((one) => ({ ...one, field: one.name === 'Margin' ? 'Marge' : one.field })) }),
    { source: 'labels' },
  );
  const renamed = fields.map((field) => (field.label === 'Gross Margin' ? { ...field, label: 'Marge' } : field));
  expect((await toldOf(world, [labels], { ...row, fields: renamed }))[0]?.badge?.short).toBe('Guardrail');
  const none = { ...row, fields: [{ name: null, label: 'Name', text: 'Big deal', doubt: null, isEdited: false }] };
  expect((await toldOf(world, [plan], none))[0]?.badge).toMatchObject({ verdict: 'unsure', short: 'can’t verify' });
});

test('the revision is of the table: another limit is another revision, and says so', async () => {
  const [before] = await toldOf(world, [plan], facts(DEAL));
  const changed = madeRules('Deal approvals', [AMOUNT, DISCOUNT], [{ lane: 'Deal desk', approvers: ['Tom'] }]);
  const next = await keptPlan(world, dealPlan({ approvalRules: changed }), { sequence: 2 });
  const [after] = await toldOf(world, [next], facts(DEAL));
  expect([after?.id, after?.revision === before?.revision, after?.strip?.lane?.word]).toEqual([
    before?.id,
    false,
    'Deal desk',
  ]);
});

test('200 rows of a list are answered from one read of the table', async () => {
  const asked = Array.from({ length: 200 }, (_, at) =>
    facts({ ...DEAL, Discount__c: `${at % 30}%` }, { key: `006${at}`, isWhole: false }),
  );
  await answerRecords(asked.slice(0, 1), [plan], world, { speech: speechIn('en'), orgValues: null });
  const calls = world.calls;
  const { records } = await answerRecords(asked, [plan], world, { speech: speechIn('en'), orgValues: null });
  expect(Object.keys(records)).toHaveLength(200);
  expect(world.calls - calls).toBe(0);
});

test('a plan whose shards are gone is told, and the others still answer', async () => {
  const bare = madeWorld();
  const lost = await keptPlan(bare, dealPlan());
  const answer = await toldOf(world, [{ ...lost, source: { ...lost.source, id: 'lost' } }, plan], facts(DEAL));
  expect(answer).toHaveLength(1);
});

test('a word that the table does not know is said, since pages may be translated', async () => {
  const lines = async (segment: string): Promise<string> => {
    const [told] = await toldOf(world, [plan], facts({ ...DEAL, Discount__c: '30%', Segment__c: segment }));
    return JSON.stringify(told?.sheet);
  };
  expect(await lines('Großkunde')).toContain('No row names “Großkunde” under Segment');
  expect(await lines('enterprise')).not.toContain('No row names');
});
