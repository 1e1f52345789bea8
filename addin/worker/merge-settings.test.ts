import { expect, test } from 'vitest';
import type { Acceptance, Settings } from '../../core/plan/settings.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { mergeSettings } from './merge-settings.ts';

const accepted = (finding: string, reason = 'known'): Acceptance => ({
  finding,
  rule: 'milestone-without-owner',
  reason,
  until: null,
  acceptedOn: '2026-03-02' as never,
  acceptedBy: null,
});
const having = (...acceptances: Acceptance[]): Settings => ({ ...DEFAULT_SETTINGS, acceptances });
const idsOf = ({ acceptances }: Settings) => acceptances.map(({ finding }) => finding).sort();

test('what each of two people accepted is accepted', () => {
  expect(
    idsOf(
      mergeSettings(having(accepted('a')), having(accepted('a'), accepted('b')), having(accepted('a'), accepted('c'))),
    ),
  ).toEqual(['a', 'b', 'c']);
});

test('what one took back is taken back, what the other took back too', () => {
  const base = having(accepted('a'), accepted('b'));
  expect(idsOf(mergeSettings(base, having(accepted('b')), base))).toEqual(['b']);
  expect(idsOf(mergeSettings(base, base, having(accepted('b'))))).toEqual(['b']);
});

test('where both changed one entry, mine holds; single values go by who changed them', () => {
  const base = having(accepted('a'));
  const merged = mergeSettings(base, having(accepted('a', 'mine')), having(accepted('a', 'theirs')));
  expect(merged.acceptances.map(({ reason }) => reason)).toEqual(['mine']);
  expect(mergeSettings(base, base, { ...base, fiscalYearStart: 4 }).fiscalYearStart).toBe(4);
  expect(mergeSettings(base, { ...base, fiscalYearStart: 7 }, { ...base, fiscalYearStart: 4 }).fiscalYearStart).toBe(7);
});

test('rules switched off by either are off; parameters are merged by rule', () => {
  const mine = { ...DEFAULT_SETTINGS, rulesOff: ['one'], params: { one: { days: 3 } } };
  const theirs = { ...DEFAULT_SETTINGS, rulesOff: ['two'], params: { two: { days: 4 } } };
  const merged = mergeSettings(DEFAULT_SETTINGS, mine, theirs);
  expect([...merged.rulesOff].sort()).toEqual(['one', 'two']);
  expect(merged.params).toEqual({ one: { days: 3 }, two: { days: 4 } });
});

test('of two publications of one plan the later number is remembered, of two plans one’s own', () => {
  const published = (id: string, sequence: number): Settings => ({
    ...DEFAULT_SETTINGS,
    published: { id, sequence, fingerprint: 'lk1-' },
  });
  const merged = (mine: Settings, theirs: Settings) => mergeSettings(DEFAULT_SETTINGS, mine, theirs).published;
  expect(merged(published('plan', 4), published('plan', 7))?.sequence).toBe(7);
  expect(merged(published('plan', 8), published('plan', 7))?.sequence).toBe(8);
  expect(merged(published('plan', 1), published('other', 7))?.id).toBe('plan');
  expect(merged(DEFAULT_SETTINGS, published('plan', 7))?.sequence).toBe(7);
});
