import { expect, test } from 'vitest';
import { madePlan } from '../../test/audit/made-plan.ts';
import type { Day } from '../calendar/day.ts';
import type { Entity } from '../plan/entity.ts';
import type { Plan } from '../plan/plan.ts';
import { cellOf } from '../plan/provenance.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import type { Context, Rule } from './rule.ts';
import { eachRule } from './rule.ts';
import { runAudit } from './run-audit.ts';

const TODAY = '2026-03-02' as Day;
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];

const ownerless = eachRule({
  id: 'ownerless',
  family: 'ownership',
  severity: 'minor',
  title: 'A test',
  why: 'So.',
  fix: 'Mend it.',
  german: { title: 'Ein Test', message: '„{name}“ steht neben {others}.', why: 'Darum.', fix: 'Beheben Sie es.' },
  examples: { passing: [], failing: [] },
  message: '“{name}” stands beside {others} others.',
  needs: ['milestones.name'],
  each: ['milestones'],
  checkEach(entity, { of }) {
    if (entity.owner !== null) return null;
    return { at: cellOf(entity, 'name'), data: { name: entity.name, others: of(othersOf).length }, entity };
  },
});

const OTHERS = new Map<number, { readonly length: number }>();
function othersOf({ milestones }: Plan): { readonly length: number } {
  const known = OTHERS.get(milestones.length) ?? { length: milestones.length - 1 };
  OTHERS.set(milestones.length, known);
  return known;
}

test('a rule over one entity at a time looks only at what is new, or at all where what it was told of the plan changed', () => {
  const looked: string[] = [];
  const watched: Rule = {
    ...ownerless,
    checkEach: (entity: Entity, context: Context) => (
      looked.push(entity.name),
      ownerless.checkEach(entity as never, context)
    ),
  };
  const { plan, workbook } = madePlan({ One: NAMES.map((name) => ({ name, owner: null })) });
  const input = { plan, workbook, today: TODAY, settings: DEFAULT_SETTINGS, rules: [watched] };
  let before = runAudit(input);
  const again = (milestones: typeof plan.milestones): readonly string[] => {
    looked.length = 0;
    const next = { ...input, plan: { ...plan, milestones } };
    before = runAudit(next, before);
    expect(before.findings).toEqual(runAudit({ ...next, rules: [ownerless] }).findings);
    return [...looked];
  };
  expect(looked).toEqual(NAMES);
  const edited = plan.milestones.map((entity, at) => (at === 2 ? { ...entity, owner: undefined } : entity));
  expect(again(edited)).toEqual(['Gamma']);
  expect(again(plan.milestones)).toEqual(['Gamma']);
  expect(again(plan.milestones.slice(0, 4))).toEqual(NAMES.slice(0, 4));
});

const crowded: Rule = {
  ...ownerless,
  checkEach(entity: Entity, { of }: Context) {
    const others = of(initiativesIn).length;
    if (others === 0) return null;
    return { at: cellOf(entity as never, 'name'), data: { name: entity.name, others }, entity };
  },
};

function initiativesIn({ initiatives }: Plan): Plan['initiatives'] {
  return initiatives;
}

test('a rule over one entity at a time looks at all again where only what it holds them against changed', () => {
  const { plan, workbook } = madePlan({ One: NAMES.map((name) => ({ name, owner: null })) });
  const input = { plan, workbook, today: TODAY, settings: DEFAULT_SETTINGS, rules: [crowded] };
  const before = runAudit(input);
  expect(before.findings).toEqual([]);
  const [first] = plan.milestones;
  const next = { ...input, plan: { ...plan, initiatives: [first as never] } };
  expect(runAudit(next, before).findings).toEqual(runAudit(next).findings);
  expect(runAudit(next, before).findings).not.toEqual([]);
});
