import { expect, test } from 'vitest';
import { parseIsoDay } from '../../core/calendar/day.ts';
import type { MatchedWork, OverlayWork } from '../../core/feed/overlay-view.ts';
import { mergeVersions } from '../../core/feed/merge-versions.ts';
import { createFormats } from '../words/formats.ts';
import { pageWords } from '../words/page-words.ts';
import { sheetOf } from './sheet.ts';
import type { Speech } from './speech.ts';
import { stripOf } from './strip.ts';

const TODAY = parseIsoDay('2026-03-02')!;
const SPEECH: Speech = { words: pageWords(false), formats: createFormats('en'), today: TODAY, standing: [] };

/** One milestone, as plans of these names have it; the first is the newest. */
function merged(...plans: readonly Partial<OverlayWork>[]): MatchedWork {
  const versions = plans.map((over, at) => ({
    work: {
      ref: 'm1',
      kind: 'milestone',
      id: 'M1',
      name: 'Beta',
      lane: null,
      decides: null,
      owner: null,
      integrator: null,
      teams: [],
      initiative: null,
      stage: null,
      stageSince: null,
      start: null,
      due: null,
      status: null,
      decisions: [],
      commitments: [],
      guardrails: [],
      waitsFor: [],
      ...over,
    } as const,
    initiative: null,
    guardrails: [],
    reason: { by: 'key', text: 'PAY-1' } as const,
    origin: { plan: `p${at}`, name: `Plan ${at}`, publishedOn: parseIsoDay(`2026-02-0${9 - at}`)!, sequence: 1 },
  }));
  const [match] = mergeVersions(versions as unknown as Parameters<typeof mergeVersions>[0]);
  if (match === undefined) throw new Error('Nothing was merged.');
  return match;
}
const decides = (name: string) => ({ decides: { name, by: 'decision-owner' as const } });
const lane = (name: 'commitment' | 'autonomy') => ({ lane: { lane: name, because: [] } });

test('plans that agree, or of which one says nothing, are one strip', () => {
  const strip = stripOf(
    merged({ ...decides('Ada'), ...lane('autonomy') }, { ...decides('ada'), integrator: 'Tom' }),
    SPEECH,
  );
  expect(strip).toMatchObject({ lane: { lane: 'autonomy' }, decides: { text: 'Ada' }, rest: [] });
});

test('plans that differ on who decides or on the lane: all are named, no lane is claimed, and the strip says so', () => {
  const strip = stripOf(
    merged({ ...decides('Ada'), ...lane('autonomy') }, { ...decides('Ben'), ...lane('commitment') }),
    SPEECH,
  );
  expect(strip).toMatchObject({
    lane: null,
    decides: { text: 'Ada / Ben' },
    rest: ['Plans differ on the lane, who decides'],
  });
});

test('plans that differ on the lane: the detail says what each of them lets people do, in words', () => {
  const approved = { commitments: [{ name: 'Trial', approvers: ['Hal'] }] } as unknown as Partial<OverlayWork>;
  const said = (...plans: readonly Partial<OverlayWork>[]): readonly string[] =>
    sheetOf(merged(...plans), SPEECH).sections.flatMap(({ lines }) => lines.map(({ text }) => text));
  const differing = said({ ...decides('Ada'), ...lane('autonomy') }, { ...lane('commitment'), ...approved }, {});
  expect(differing.slice(0, 2)).toEqual([
    'Plan 0: You decide: nobody has to approve.',
    'Plan 1: Hal must approve a change of date, scope or value. Everything else is yours to decide.',
  ]);
  expect(differing).toContain('Plans differ on the lane: Plan 0 says Autonomy · Plan 1 says Commitment');
  expect(said(lane('autonomy'), lane('autonomy'))[0]).toBe('You decide: nobody has to approve.');
});

test('plans that differ on the stage or the due date: both are told as the reader’s language has them', () => {
  const due = (day: string) => ({ due: parseIsoDay(day) });
  const both = merged({ stage: 'build', ...due('2026-08-14') }, { stage: 'launch', ...due('2026-09-03') });
  const german: Speech = { ...SPEECH, words: pageWords(true), formats: createFormats('de') };
  const lines = sheetOf(both, german).sections.flatMap((section) => section.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.startsWith('Pläne'))).toEqual([
    'Pläne widersprechen sich (Phase): Plan 0 sagt Bauen · Plan 1 sagt Einführen',
    `Pläne widersprechen sich (Termin): Plan 0 sagt ${german.formats.day(parseIsoDay('2026-08-14')!)} · Plan 1 sagt ${german.formats.day(parseIsoDay('2026-09-03')!)}`,
  ]);
});
