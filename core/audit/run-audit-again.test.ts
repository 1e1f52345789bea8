import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { madePlan } from '../../test/audit/made-plan.ts';
import type { MadeRow } from '../../test/audit/made-plan.ts';
import type { Day } from '../calendar/day.ts';
import { cellOf } from '../plan/provenance.ts';
import type { Settings } from '../plan/settings.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import { RULES } from './rules/index.ts';
import type { Hit, Rule } from './rule.ts';
import { eachRule, rule, sheetRule } from './rule.ts';
import type { AuditInput, AuditResult } from './run-audit.ts';
import { runAudit } from './run-audit.ts';

const GERMAN = { title: 'Ein Test', message: '{name}', why: 'Darum.', fix: 'Beheben Sie es.' };
const TEXT = { title: 'A test', why: 'So.', fix: 'Mend it.', german: GERMAN, examples: { passing: [], failing: [] } };
const TODAY = '2026-03-02' as Day;
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];

const ownerless = rule({
  ...TEXT,
  id: 'ownerless',
  family: 'ownership',
  severity: 'serious',
  message: '“{name}” has no owner.',
  systematic: '{count} of {total} have none.',
  german: { ...GERMAN, systematic: '{count} von {total} haben nichts.' },
  needs: ['milestones.owner'],
  *check({ milestones }): Iterable<Hit<never>> {
    for (const entity of milestones)
      if (entity.owner === null) yield { at: cellOf(entity, 'owner'), data: { name: entity.name }, entity };
  },
});
const firstDay = rule({
  ...TEXT,
  id: 'first-day',
  family: 'dates',
  severity: 'minor',
  message: '{day} {most}',
  needs: [],
  params: { most: { default: 3, title: 'rows', source: 'a test' } },
  german: { ...GERMAN, params: { most: { title: 'Zeilen', source: 'ein Test' } } },
  *check({ milestones }, { today, params }): Iterable<Hit<never>> {
    const [entity] = milestones;
    if (entity !== undefined && milestones.length > params.most)
      yield { at: cellOf(entity, 'name'), data: { day: today, most: params.most }, entity };
  },
});
const emptyCells = sheetRule({
  ...TEXT,
  id: 'empty-cells',
  family: 'hygiene',
  severity: 'moderate',
  message: '{name} stands alone.',
  unless: ['ownerless'],
  *checkSheet({ sheet, tables }) {
    for (const table of tables)
      for (const row of table.bodyRows) {
        const name = sheet.rows[row]?.values[0];
        if ((sheet.rows[row]?.values[1] ?? null) === null)
          yield { at: { sheet: sheet.name, row, column: 1 }, data: { name: String(name) } };
      }
  },
});
const alone = eachRule({
  ...TEXT,
  id: 'alone',
  family: 'ownership',
  severity: 'minor',
  message: '“{name}” stands beside {others} others.',
  needs: ['milestones.name'],
  each: ['milestones'],
  checkEach(entity, { today, of }) {
    const { others } = of(othersOf);
    if (entity.owner !== null || today >= '2026-03-03') return null;
    return { at: cellOf(entity, 'name'), data: { name: entity.name, others }, entity };
  },
});
const COUNTS = new Map<number, { readonly others: number }>();
function othersOf({ milestones }: AuditInput['plan']): { readonly others: number } {
  const count = COUNTS.get(milestones.length) ?? { others: milestones.length - 1 };
  COUNTS.set(milestones.length, count);
  return count;
}
const OWN: readonly Rule[] = [ownerless, firstDay, alone, emptyCells];

interface State {
  readonly one: readonly MadeRow[];
  readonly two: readonly MadeRow[];
  readonly settings: Partial<Settings>;
  readonly today: string;
}

const rows = array(record({ name: constantFrom(...NAMES), owner: option(constantFrom('Ada', 'Ben'), { nil: null }) }), {
  minLength: 1,
  maxLength: 9,
});
const settings = constantFrom<Partial<Settings>>(
  {},
  { rulesOff: ['ownerless'] },
  { params: { 'first-day': { most: 1 } } },
  { workingWeekdays: [1, 2] },
);
const state = record({ one: rows, two: rows, settings, today: constantFrom('2026-03-02', '2026-03-03') });

test('an audit that builds on an earlier one tells the same as one from nothing', () => {
  assert(
    property(array(state, { minLength: 2, maxLength: 5 }), (states) => {
      let before: { input: AuditInput; result: AuditResult; state: State } | undefined;
      for (const next of states) {
        const input = inputOf(next, before);
        const result = runAudit(input, before?.result);
        const { memo: _memo, ...fresh } = runAudit(input);
        expect({ findings: result.findings, outcomes: result.outcomes }).toEqual(fresh);
        before = { input, result, state: next };
      }
    }),
  );
});

/** The input of a state; collections and sheets that did not change are those of the state before. */
function inputOf(next: State, before: { input: AuditInput; state: State } | undefined): AuditInput {
  const made = madePlan({ One: next.one, Two: next.two });
  const same = before !== undefined && before.state.one === next.one && before.state.two === next.two;
  const { plan, workbook } = same ? before.input : made;
  return {
    plan,
    workbook,
    today: next.today as Day,
    settings: { ...DEFAULT_SETTINGS, ...next.settings },
    rules: OWN,
  };
}

test('rules run again only where something they read has changed', () => {
  const ran: string[] = [];
  const watched = OWN.map((own): Rule => {
    if ('checkSheet' in own)
      return {
        ...own,
        checkSheet: (view, context) => (ran.push(`${own.id} ${view.sheet.name}`), own.checkSheet(view, context)),
      };
    return { ...own, check: (plan, context) => (ran.push(own.id), own.check(plan, context)) };
  });
  const made = madePlan({ One: [{ name: 'Alpha', owner: null }], Two: [{ name: 'Beta', owner: 'Ada' }] });
  const input = { ...made, today: TODAY, settings: DEFAULT_SETTINGS, rules: watched };
  const first = runAudit(input);
  const again = (change: Partial<AuditInput>): readonly string[] => {
    ran.length = 0;
    runAudit({ ...input, ...change }, first);
    return ran.toSorted();
  };
  expect(ran.toSorted()).toEqual(['empty-cells One', 'empty-cells Two', 'first-day', 'ownerless']);
  expect(again({})).toEqual([]);
  expect(again({ plan: { ...made.plan, milestones: [...made.plan.milestones] } })).toEqual([]);
  expect(again({ today: '2026-03-03' as Day })).toEqual(['first-day']);
  expect(again({ settings: { ...DEFAULT_SETTINGS, params: { 'first-day': { most: 1 } } } })).toEqual(['first-day']);
  expect(again({ plan: { ...made.plan, risks: [made.plan.milestones[0] as never] } })).toEqual([]);
  expect(again({ plan: { ...made.plan, milestones: made.plan.milestones.slice(1) } })).toEqual([
    'first-day',
    'ownerless',
  ]);
  const sheets = made.workbook.sheets.map((sheet, at) => (at === 0 ? { ...sheet } : sheet));
  const edited = { ...made.workbook, sheets };
  expect(again({ workbook: edited })).toEqual(['empty-cells One']);
});

test('no rule breaks on a plan of bare rows', () => {
  const made = madePlan({ One: NAMES.map((name) => ({ name, owner: null })), Two: [{ name: 'Zeta' }] });
  const { outcomes } = runAudit({ ...made, today: TODAY, settings: DEFAULT_SETTINGS, rules: RULES });
  expect(outcomes.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  expect(outcomes).toHaveLength(RULES.length);
});

test('tells its progress rule by rule', () => {
  const told: (readonly [string, number])[] = [];
  const made = madePlan({ One: [] });
  runAudit({
    ...made,
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    rules: [ownerless, firstDay],
    onProgress: (id, done) => told.push([id, done]),
  });
  expect(told).toEqual([
    ['ownerless', 0.5],
    ['first-day', 1],
  ]);
});
