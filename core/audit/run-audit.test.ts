import { expect, test } from 'vitest';
import { EMPTY_PLAN, madePlan } from '../../test/audit/made-plan.ts';
import type { MadeRow } from '../../test/audit/made-plan.ts';
import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { cellOf } from '../plan/provenance.ts';
import type { Settings } from '../plan/settings.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import type { Hit, PlanRule, Rule } from './rule.ts';
import { sheetRule } from './rule.ts';
import type { AuditResult } from './run-audit.ts';
import { runAudit } from './run-audit.ts';

const GERMAN = { title: 'Ein Test', message: '„{name}“ ist falsch.', why: 'Darum.', fix: 'Beheben Sie es.' };
const TEXT = { title: 'A test', why: 'So.', fix: 'Mend it.', german: GERMAN, examples: { passing: [], failing: [] } };
const TODAY = '2026-03-02' as Day;

function planRule(id: string, check: PlanRule['check'], more: Partial<PlanRule> = {}): Rule {
  const made: PlanRule = {
    ...TEXT,
    id,
    family: 'ownership',
    severity: 'serious',
    message: '“{name}” is wrong.',
    needs: ['milestones.owner'],
    check,
    ...more,
  };
  return made;
}

const ownerless = planRule(
  'ownerless',
  function* ({ milestones }): Iterable<Hit> {
    for (const entity of milestones)
      if (entity.owner === null) yield { at: cellOf(entity, 'owner'), data: { name: entity.name }, entity };
  },
  {
    systematic: 'On {sheet}, {count} of {total} have an empty {column}.',
    german: { ...GERMAN, systematic: 'Im Blatt {sheet} ist bei {count} von {total} {column} leer.' },
  },
);

function audit(
  sheets: Readonly<Record<string, readonly MadeRow[]>>,
  rules: readonly Rule[],
  settings: Partial<Settings> = {},
  previous?: AuditResult,
): AuditResult {
  return runAudit(
    { ...madePlan(sheets), today: TODAY, settings: { ...DEFAULT_SETTINGS, ...settings }, rules },
    previous,
  );
}

const messages = (result: AuditResult): readonly string[] => result.findings.map((finding) => finding.message);

test('tells pass, fail, not applicable, incomplete and error apart', () => {
  const crash = planRule('crash', () => {
    throw new Error('a loose wire');
  });
  const noRisks = planRule('no-risks', () => [], { needs: ['risks.owner'] });
  const noDue = planRule('no-due', () => [], { needs: ['milestones.owner', 'milestones.due|forecast'] });
  const fine = planRule('fine', () => []);
  const { outcomes, findings } = audit({ Plan: [{ name: 'Beta', owner: null }] }, [
    ownerless,
    crash,
    noRisks,
    noDue,
    fine,
  ]);
  expect(outcomes).toEqual([
    { rule: 'crash', outcome: 'error', detail: 'The rule broke: a loose wire.' },
    { rule: 'fine', outcome: 'pass', detail: null },
    { rule: 'no-due', outcome: 'incomplete', detail: 'No “due” or “forecast” column was recognised on Plan.' },
    { rule: 'no-risks', outcome: 'not-applicable', detail: 'The plan has no risks.' },
    { rule: 'ownerless', outcome: 'fail', detail: null },
  ]);
  expect(findings).toMatchObject([{ rule: 'ownerless', message: '“Beta” is wrong.', sheet: 'Plan', owners: [] }]);
});

test('runs on the tables that have the column and names the others', () => {
  const { findings, outcomes } = audit({ One: [{ name: 'A' }], Two: [{ name: 'B', owner: null }] }, [ownerless]);
  expect(findings.map((finding) => finding.sheet)).toEqual(['Two']);
  expect(outcomes[0]).toMatchObject({ outcome: 'fail', detail: 'Left out: no “owner” column was recognised on One.' });
});

test('sheets that lack the same column are told together, the first of very many by their names', () => {
  const told = (amount: number): string | null | undefined => {
    const plan = Object.fromEntries(Array.from({ length: amount }, (_, at) => [`S${at + 1}`, [{ name: 'A' }]]));
    return audit(plan, [ownerless]).outcomes[0]?.detail;
  };
  expect(told(2)).toBe('No “owner” column was recognised on S1 and S2.');
  expect(told(4)).toBe('No “owner” column was recognised on S1, S2, S3 and S4.');
  expect(told(12)).toBe('No “owner” column was recognised on S1, S2, S3 and 9 more.');
});

test('a need can be met by either of two collections', () => {
  const either = planRule('either', () => [], { needs: ['initiatives.owner|milestones.owner'] });
  expect(audit({ Plan: [{ name: 'A', owner: 'Ada' }] }, [either]).outcomes[0]?.outcome).toBe('pass');
  expect(audit({ Plan: [{ name: 'A' }] }, [either]).outcomes[0]?.outcome).toBe('incomplete');
  expect(audit({ Plan: [] }, [either]).outcomes[0]?.outcome).toBe('not-applicable');
});

test('tells a column that is empty throughout once, and scattered gaps one by one', () => {
  const empty = Array.from({ length: 6 }, (_, at) => ({ name: `M${at}`, owner: null }));
  const named = Array.from({ length: 6 }, (_, at) => ({ name: `N${at}`, owner: 'Ada' }));
  expect(messages(audit({ Plan: [...empty, ...named.slice(0, 5)] }, [ownerless]))).toEqual([
    'On Plan, 6 of 11 have an empty Owner.',
  ]);
  expect(messages(audit({ Plan: [...empty, ...named] }, [ownerless]))).toHaveLength(6);
  expect(messages(audit({ Plan: empty.slice(0, 4) }, [ownerless]))).toHaveLength(4);
});

test('makes one finding of one cause, with all its cells and all its edits', () => {
  const check = function* ({ milestones }: Plan): Iterable<Hit> {
    for (const entity of milestones) {
      const cell = cellOf(entity, 'owner');
      const content = { value: null, formula: null, numberFormat: null };
      const edits = [{ cell, before: content, after: { ...content, value: 'Ada' } }];
      yield { at: cell, data: { name: entity.name }, entity, cause: 'same', edits };
    }
  };
  const mend = 'Name the owner of “{name}”';
  const caused = planRule('caused', check, { mend, german: { ...GERMAN, mend: 'Für „{name}“ jemanden eintragen' } });
  const { findings } = audit(
    {
      Plan: [
        { name: 'A', owner: null },
        { name: 'B', owner: null },
      ],
    },
    [caused],
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ cells: [{ row: 1 }, { row: 2 }], evidence: { name: 'A', count: 2 } });
  expect(findings[0]?.fix?.edits).toHaveLength(2);
  expect(findings[0]?.fix?.title).toBe('Name the owner of “A”');
});

test('orders by severity, rule, sheet, row and column, whatever the order of rules and hits', () => {
  const minor = planRule('a-minor', ownerlessBackwards, { severity: 'minor' });
  const critical = planRule('z-critical', ownerlessBackwards, { severity: 'critical' });
  const sheets = {
    Zulu: [
      { name: 'A', owner: null },
      { name: 'B', owner: null },
    ],
    Alpha: [{ name: 'C', owner: null }],
  };
  const told = (rules: readonly Rule[]) =>
    audit(sheets, rules).findings.map(({ rule, evidence }) => `${rule} ${evidence['name']}`);
  expect(told([minor, critical])).toEqual([
    'z-critical A',
    'z-critical B',
    'z-critical C',
    'a-minor A',
    'a-minor B',
    'a-minor C',
  ]);
  expect(told([critical, minor])).toEqual(told([minor, critical]));
});

function* ownerlessBackwards({ milestones }: { milestones: readonly Parameters<typeof cellOf>[0][] }): Iterable<Hit> {
  for (const entity of milestones.toReversed()) {
    const { name } = entity as unknown as { name: string };
    yield { at: cellOf(entity, 'source'), data: { name }, entity: entity as never };
  }
}

test('an id stays when rows move, and rows of one name have different ids', () => {
  const before = audit({ Plan: [{ name: 'Beta', owner: null }] }, [ownerless]).findings[0]?.id;
  const after = audit(
    {
      Renamed: [
        { name: 'New', owner: 'Ada' },
        { name: 'Beta', owner: null },
      ],
    },
    [ownerless],
  ).findings[0]?.id;
  expect(after).toBe(before);
  const twins = audit(
    {
      Plan: [
        { name: 'Beta', owner: null },
        { name: 'Beta', owner: null },
      ],
    },
    [ownerless],
  ).findings;
  expect(new Set(twins.map((finding) => finding.id)).size).toBe(2);
  expect(twins[0]?.id).toBe(before);
});

test('a rule is silent where another explains its finding', () => {
  const explained = planRule('explained', (ownerless as PlanRule).check, { unless: ['ownerless'] });
  const alone = audit({ Plan: [{ name: 'A', owner: null }] }, [explained]);
  expect(alone.findings).toHaveLength(1);
  const both = audit({ Plan: [{ name: 'A', owner: null }] }, [explained, ownerless]);
  expect(both.findings.map((finding) => finding.rule)).toEqual(['ownerless']);
  expect(both.outcomes[0]).toMatchObject({ rule: 'explained', outcome: 'pass' });
});

test('takes the planner’s thresholds, rules that are off and acceptances', () => {
  const measured = planRule(
    'measured',
    function* ({ milestones }, { params }: { params: Readonly<Record<string, number>> }): Iterable<Hit> {
      const [entity] = milestones;
      if (entity !== undefined) yield { at: cellOf(entity, 'owner'), data: { name: String(params['days']) }, entity };
    },
    { params: { days: { default: 7, title: 'days', source: 'a test' } } },
  );
  const sheets = { Plan: [{ name: 'A', owner: null }] };
  expect(messages(audit(sheets, [measured]))).toEqual(['“7” is wrong.']);
  expect(messages(audit(sheets, [measured], { params: { measured: { days: 9 } } }))).toEqual(['“9” is wrong.']);
  expect(messages(audit(sheets, [measured], { params: { measured: { days: Number.NaN } } }))).toEqual([
    '“7” is wrong.',
  ]);
  expect(audit(sheets, [measured], { rulesOff: ['measured'] })).toMatchObject({ findings: [], outcomes: [] });
  const finding = audit(sheets, [measured]).findings[0]?.id ?? '';
  const accepted = { finding, rule: 'measured', reason: 'Known', acceptedOn: TODAY, acceptedBy: null };
  const until = (day: string) =>
    audit(sheets, [measured], { acceptances: [{ ...accepted, until: day as Day }] }).findings[0]?.acceptance?.reason;
  expect([until('2026-03-02'), until('2026-03-01')]).toEqual(['Known', undefined]);
});

test('a finding at no cell and hostile data are one rule’s error or harmless text', () => {
  const nowhere = planRule('nowhere', () => [{ at: { sheet: 'Gone', row: 0, column: 0 }, data: {} }]);
  const names = planRule('names', function* ({ milestones }): Iterable<Hit> {
    for (const entity of milestones)
      yield { at: cellOf(entity, 'owner'), data: { name: `${entity.name} {name} $& ` }, entity };
  });
  const { findings, outcomes } = audit({ Plan: [{ name: '__proto__', owner: null }] }, [nowhere, names]);
  expect(outcomes.map((outcome) => outcome.outcome)).toEqual(['fail', 'error']);
  expect(findings[0]?.message).toBe('“__proto__ {name} $& ” is wrong.');
});

test('a rule over sheets that breaks on one sheet keeps what it found on the others', () => {
  const fragile = sheetRule({
    ...TEXT,
    id: 'fragile',
    family: 'hygiene',
    severity: 'minor',
    message: '{name} is wrong.',
    *checkSheet({ sheet }) {
      if (sheet.name === 'Bad') throw new Error('cannot');
      yield { at: { sheet: sheet.name, row: 0, column: 0 }, data: { name: sheet.name } };
    },
  });
  const { findings, outcomes } = audit({ Bad: [], Good: [] }, [fragile]);
  expect(findings.map((finding) => finding.sheet)).toEqual(['Good']);
  expect(outcomes[0]).toMatchObject({ outcome: 'error', detail: 'On Bad: The rule broke: cannot.' });
  const empty = runAudit({
    ...madePlan({ Bad: [] }),
    plan: EMPTY_PLAN,
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    rules: [fragile],
  });
  expect(empty.outcomes[0]?.outcome).toBe('not-applicable');
});

test('ids and order are those of English in every language, whatever its words', () => {
  const fruit = planRule('fruit', function* ({ milestones }): Iterable<Hit> {
    for (const name of [
      { en: 'apple', de: 'Zitrone' },
      { en: 'berry', de: 'Apfel' },
    ])
      for (const entity of milestones) yield { at: cellOf(entity, 'owner'), data: { name } };
  });
  const input = { ...madePlan({ Plan: [{ name: 'Beta', owner: null }] }), today: TODAY, settings: DEFAULT_SETTINGS };
  const english = runAudit({ ...input, rules: [fruit] });
  const german = runAudit({ ...input, rules: [fruit], language: 'de' });
  expect(messages(english)).toEqual(['“apple” is wrong.', '“berry” is wrong.']);
  expect(messages(german)).toEqual(['„Zitrone“ ist falsch.', '„Apfel“ ist falsch.']);
  expect(german.findings.map(({ id }) => id)).toEqual(english.findings.map(({ id }) => id));
  expect(german.findings[0]?.evidence).toEqual({ name: 'Zitrone' });
});

test('numbers and days stand in a sentence as its language writes them', () => {
  const counted = planRule(
    'counted',
    function* ({ milestones }): Iterable<Hit> {
      for (const entity of milestones)
        yield { at: cellOf(entity, 'owner'), data: { name: '2026-08-14', share: 12.5, sum: 1_234_567, days: 1 } };
    },
    {
      message: '{name}: {share}%, {sum}, {days} {days|day|days}.',
      german: { ...GERMAN, message: '{name}: {share} %, {sum}, {days} {days|Tag|Tage}.' },
    },
  );
  const input = { ...madePlan({ Plan: [{ name: 'Beta', owner: null }] }), today: TODAY, settings: DEFAULT_SETTINGS };
  expect(messages(runAudit({ ...input, rules: [counted] }))).toEqual(['14 Aug 2026: 12.5%, 1,234,567, 1 day.']);
  expect(messages(runAudit({ ...input, rules: [counted], language: 'de' }))).toEqual([
    '14. Aug. 2026: 12,5 %, 1.234.567, 1 Tag.',
  ]);
});

test('over 10 findings in one column are one, however long the table', () => {
  const rows = (empty: number): readonly MadeRow[] =>
    Array.from({ length: 100 }, (_, at) => ({ name: `M${at}`, owner: at < empty ? null : 'Ada' }));
  expect(messages(audit({ Plan: rows(10) }, [ownerless]))).toHaveLength(10);
  expect(messages(audit({ Plan: rows(11) }, [ownerless]))).toEqual(['On Plan, 11 of 100 have an empty Owner.']);
});

test('a case that weighs less than its rule comes after what weighs more', () => {
  const milder = planRule(
    'a-milder',
    function* ({ milestones }): Iterable<Hit> {
      for (const [at, entity] of milestones.entries())
        yield { at: cellOf(entity, 'owner'), data: { name: entity.name }, message: at === 0 ? 'slight' : undefined };
    },
    {
      severity: 'critical',
      messages: { slight: '“{name}” is a little wrong.' },
      milder: { slight: 'minor' },
      german: { ...GERMAN, messages: { slight: '„{name}“ ist etwas falsch.' } },
    },
  );
  const { findings } = audit(
    {
      Plan: [
        { name: 'A', owner: 'Ada' },
        { name: 'B', owner: null },
      ],
    },
    [milder, ownerless],
  );
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    ['critical', '“B” is wrong.'],
    ['serious', '“B” is wrong.'],
    ['minor', '“A” is a little wrong.'],
  ]);
});
