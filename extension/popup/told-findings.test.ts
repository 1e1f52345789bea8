import { expect, test } from 'vitest';
import type { OverlayWork } from '../../core/feed/overlay-view.ts';
import type { OverlayFinding, WorkFindings } from '../../core/feed/work-findings.ts';
import { findingsOfPerson } from './told-findings.ts';
import type { NamedPlan } from './whole-plans.ts';

const finding = (id: string, severity: OverlayFinding['severity']): OverlayFinding => ({
  id,
  rule: 'some-rule',
  severity,
  title: { en: 'Title', de: 'Titel' },
  message: { en: id, de: id },
  cell: 'Plan!A1',
});
const open = (ref: string, owners: readonly string[], findings: readonly OverlayFinding[], more = 0): WorkFindings => ({
  ref,
  owners,
  findings,
  more,
});
const plan = (name: string, findings: NamedPlan['findings']): NamedPlan => ({
  name,
  works: ['a', 'b', 'c'].map((ref) => ({ ref, name: `Work ${ref}` }) as unknown as OverlayWork),
  guardrails: [],
  findings,
  isPartial: false,
});

test('findings of a person: worst first, one about several works once, by whatever way the name is written', () => {
  const [minor, serious, critical] = [finding('m', 'minor'), finding('s', 'serious'), finding('c', 'critical')];
  const one = plan('One', [
    open('b', ['jose nunez.'], [serious], 1),
    open('a', ['Bob', 'JOSÉ  Ñuñez'], [serious, minor], 2),
    open('c', ['José'], [critical], 4),
  ]);
  const other = plan('Other', [open('a', ['José Ñuñez'], [critical])]);
  const found = findingsOfPerson('jose nunez', [one, plan('Third', null), other]);
  expect(found?.told.map(({ plan, finding, works }) => [plan, finding.id, ...works].join(' '))).toEqual([
    'Other c Work a',
    'One s Work a Work b',
    'One m Work a',
  ]);
  expect(found?.more).toBe(3);
});

test('nothing is said of findings where no plan was published with them', () => {
  expect(findingsOfPerson('Ada', [plan('One', null)])).toBeNull();
  expect(findingsOfPerson('Ada', [plan('One', null), plan('Other', [])])).toEqual({ told: [], more: 0 });
});
