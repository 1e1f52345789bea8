import { expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { settingsXml } from '../../core/plan/settings-part.ts';
import type { Acceptance, Settings } from '../../core/plan/settings.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import type { HostedBench } from './hosted-bench.ts';
import { readBench, settingsKept, storeSettings } from './hosted-bench.ts';
import type { UnkeptSettings } from './messages.ts';
import type { SheetFrame, WorkbookOutline, WorkbookRead } from './workbook-read.ts';

const FRAME: SheetFrame = {
  id: '{1}',
  name: 'Plan',
  state: 'visible',
  rowCount: 2,
  columnCount: 2,
  hiddenColumns: [],
  merges: [],
  tables: [],
  autoFilter: null,
  frozen: { rows: 0, columns: 0 },
  isProtected: false,
};
const read = (text: string, xml: string | null): WorkbookRead => {
  const customParts = xml === null ? [] : [{ path: '{part}', namespace: SETTINGS_NAMESPACE, xml }];
  const outline: WorkbookOutline = {
    name: 'Plan.xlsx',
    names: [],
    dateSystem: 1900,
    customParts,
    troubles: [],
    frames: [FRAME],
  };
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const cells = {
    sheet: '{1}',
    area,
    values: [[text]],
    formulas: null,
    formats: ['General'],
    formatOf: new Uint16Array(1),
  };
  return {
    outline: xml === 'untold' ? null : outline,
    whole: xml === 'untold' ? [] : ['{1}'],
    cells: [{ ...cells, hidden: null }],
    looks: [],
  };
};
const bench = (before: HostedBench | null, read: WorkbookRead, unkept: UnkeptSettings | null = null): HostedBench =>
  readBench(before, { read, today: '2099-01-01' as Day, language: 'en', unkept }, () => undefined);
const acceptance = (finding: string): Acceptance => ({
  finding,
  rule: 'no-owner',
  reason: 'Known',
  until: null,
  acceptedOn: '2099-01-01' as Day,
  acceptedBy: null,
});
const accepting = (...findings: readonly string[]): Settings => ({
  ...DEFAULT_SETTINGS,
  acceptances: findings.map(acceptance),
});
const accepted = ({ bench: { session } }: HostedBench): readonly string[] =>
  session.settings.acceptances.map(({ finding }) => finding);

test('what was stored still holds when cells change after it, before the parts are read again', () => {
  const opened = bench(null, read('a', null));
  const { after } = storeSettings(opened, accepting('mine'), []);
  const typed = bench(after, read('b', 'untold'));
  expect(accepted(typed)).toEqual(['mine']);
  expect(accepted(bench(typed, read('c', settingsXml(accepting('mine')))))).toEqual(['mine']);
});

test('what the workbook did not take holds until the pane is closed', () => {
  const opened = bench(null, read('a', settingsXml(accepting('theirs'))));
  const { after } = storeSettings(opened, accepting('theirs', 'mine'), opened.hosted.workbook.customParts);
  expect(accepted(bench(after, read('b', settingsXml(accepting('theirs')))))).toEqual(['theirs', 'mine']);
});

test('what a co-author accepted, or took back, is taken over with the next look at the parts', () => {
  const opened = bench(null, read('a', settingsXml(accepting('first'))));
  expect(accepted(bench(opened, read('a', settingsXml(accepting('first', 'second')))))).toEqual(['first', 'second']);
  expect(accepted(bench(opened, read('a', settingsXml(accepting()))))).toEqual([]);
});

test('a part that a co-author broke takes nothing away, and is told', () => {
  const opened = bench(null, read('a', settingsXml(accepting('first'))));
  const broken = bench(opened, read('b', `<settings xmlns="${SETTINGS_NAMESPACE}">{"vers`));
  expect(accepted(broken)).toEqual(['first']);
  expect(broken.bench.session.troubles.map(({ message }) => message).join()).toContain('Plan.xlsx could not be read');
  expect(storeSettings(broken, accepting('first', 'more'), broken.hosted.workbook.customParts).stored.ok).toBe(false);
});

test('what was stored can be taken back, beside what a co-author stored meanwhile', () => {
  const opened = bench(null, read('a', null));
  const { after } = storeSettings(opened, accepting('mine'), []);
  const kept = settingsKept(after.bench);
  const parts = bench(null, read('a', settingsXml(accepting('mine', 'theirs')))).hosted.workbook.customParts;
  const { after: back } = storeSettings({ bench: kept, hosted: after.hosted }, accepting(), parts);
  expect(back.bench.session.settings.acceptances.map(({ finding }) => finding)).toEqual(['theirs']);
});

test('another worker takes over what the workbook did not take, beside what a co-author stored meanwhile', () => {
  const unkept = { held: accepting('first'), wanted: accepting('first', 'mine') };
  const taken = bench(null, read('a', settingsXml(accepting('first', 'theirs'))), unkept);
  expect(accepted(taken).toSorted()).toEqual(['first', 'mine', 'theirs']);
  // The next change is stored with it.
  const { stored } = storeSettings(taken, taken.bench.session.settings, taken.hosted.workbook.customParts);
  expect(stored.ok && stored.xml).toContain('mine');
});

test('another worker takes it over where what the workbook holds cannot be read', () => {
  const unkept = { held: accepting('first'), wanted: accepting('first', 'mine') };
  const broken = bench(null, read('a', `<settings xmlns="${SETTINGS_NAMESPACE}">{"vers`), unkept);
  expect(accepted(broken)).toEqual(['first', 'mine']);
  // Mended, it holds what was there and what a co-author added.
  const mended = bench(broken, read('b', settingsXml(accepting('first', 'theirs'))));
  expect(accepted(mended).toSorted()).toEqual(['first', 'mine', 'theirs']);
});
