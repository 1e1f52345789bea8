import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../core/audit/finding.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { createFormats } from '../display/formats.ts';
import { english } from '../words/english/english.ts';
import { filterFindings, NO_FILTER, NOBODY, searchedTexts } from './finding-filter.ts';
import { groupFindings, listItems, openGroups } from './finding-groups.ts';

function finding(id: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: 'milestone-overdue',
    severity,
    message: `“${id}” is late.`,
    sheet: 'Plan',
    cells: [{ sheet: 'Plan', row: 3, column: 2 }],
    evidence: {},
    entity: null,
    owners: [],
    fix: null,
    acceptance: null,
    ...more,
  };
}

const ACCEPTANCE = {
  finding: 'd',
  rule: 'r',
  reason: 'known',
  until: null,
  acceptedOn: '2026-03-02' as Day,
  acceptedBy: null,
};
const FINDINGS = [
  finding('a', 'critical', { owners: ['Ada', 'Tom'] }),
  finding('b', 'serious', { owners: ['Tom'], sheet: 'Risks', cells: [{ sheet: 'Risks', row: 0, column: 0 }] }),
  finding('c', 'minor'),
  finding('d', 'critical', { acceptance: ACCEPTANCE }),
];
const words = english(createFormats('en-GB'));
const NOWHERE: ReadonlySet<string> = new Set();
const titleOf = (rule: string): string => (rule === 'milestone-overdue' ? 'Milestone overdue' : rule);
const titles = (grouping: 'severity' | 'rule' | 'sheet' | 'owner'): string[] =>
  groupFindings(FINDINGS, grouping, titleOf, words).map(({ title, findings }) => `${title} ${findings.length}`);

test('groups stand in the order of their worst finding, accepted ones last', () => {
  expect(titles('severity')).toEqual(['Critical 1', 'Serious 1', 'Minor 1', 'Accepted 1']);
  expect(titles('rule')).toEqual(['Milestone overdue 3', 'Accepted 1']);
  expect(titles('sheet')).toEqual(['Plan 2', 'Risks 1', 'Accepted 1']);
  expect(titles('owner')).toEqual(['Ada 1', 'Tom 2', 'Nobody named 1', 'Accepted 1']);
});

test('groups open from the worst on until enough is in sight; accepted ones stay folded', () => {
  const many = [...Array.from({ length: 8 }, (_none, at) => finding(`x${at}`, 'critical')), finding('y', 'minor')];
  const groups = groupFindings(many, 'severity', titleOf, words);
  expect([...openGroups(groups, new Map(), false, NOWHERE)]).toEqual(['severity:critical']);
  expect([...openGroups(groups, new Map([['severity:critical', false]]), false, NOWHERE)]).toEqual([]);
  expect([...openGroups(groups, new Map(), true, NOWHERE)]).toHaveLength(2);
  const here = openGroups(groups, new Map(), false, new Set(['y']));
  expect([...here], 'what is at the selected cells is in sight').toEqual(['severity:critical', 'severity:minor']);
  expect([...openGroups(groups, new Map([['severity:minor', false]]), false, new Set(['y']))]).not.toContain(
    'severity:minor',
  );
  const few = groupFindings(FINDINGS, 'severity', titleOf, words);
  expect(openGroups(few, new Map(), false, NOWHERE).has('severity:accepted')).toBe(false);
});

test('a folded group is one line of the list', () => {
  const groups = groupFindings(FINDINGS, 'severity', titleOf, words);
  const items = listItems(groups, new Set(['severity:serious']));
  expect(items.map(({ key }) => key)).toEqual([
    'severity:critical',
    'severity:serious',
    'severity:serious b',
    'severity:minor',
    'severity:accepted',
  ]);
});

test.each([
  ['every word somewhere', { query: 'OVERDUE plan!c4' }, ['a', 'c', 'd']],
  ['an owner', { owner: 'Tom' }, ['a', 'b']],
  ['nobody', { owner: NOBODY }, ['c', 'd']],
  ['a sheet', { sheet: 'Risks' }, ['b']],
  ['a cell', { at: { sheet: 'Risks', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] } }, ['b']],
  ['an area', { at: { sheet: 'Plan', areas: [{ top: 0, left: 2, bottom: 9, right: 4 }] } }, ['a', 'c', 'd']],
  ['areas beside', { at: { sheet: 'Plan', areas: [{ top: 4, left: 2, bottom: 9, right: 4 }] } }, []],
  ['a rule that found nothing', { rule: 'other' }, []],
])('narrowed to %s', (_title, part, ids) => {
  const textOf = searchedTexts(titleOf, ({ message }) => message);
  const shown = filterFindings(FINDINGS, { ...NO_FILTER, ...part }, textOf);
  expect(shown.map(({ id }) => id)).toEqual(ids);
});

test('what a finding is found by is put together once, however many letters are typed', () => {
  let told = 0;
  const textOf = searchedTexts(titleOf, ({ message }) => {
    told += 1;
    return message;
  });
  for (const query of ['l', 'la', 'lat', 'late']) filterFindings(FINDINGS, { ...NO_FILTER, query }, textOf);
  expect(told).toBe(FINDINGS.length);
});
