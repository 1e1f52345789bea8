import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { isSettingsFile, settingsFileName, settingsFileText, withSettingsFile } from './settings-file.ts';
import { settingsFrom, settingsXml } from './settings-part.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const PLAN = littleWorkbook('| Milestone |', 'plan.csv');
const BESIDE = 'plan.csv.lanekeeper.json';

test('Only a text has a settings file beside it, named after it', () => {
  expect(['plan.csv', 'Plan.TSV', 'plan.txt', 'plan.xlsx', 'plan'].map(settingsFileName)).toEqual([
    BESIDE,
    'Plan.TSV.lanekeeper.json',
    'plan.txt.lanekeeper.json',
    null,
    null,
  ]);
  expect([BESIDE, 'PLAN.CSV.LANEKEEPER.JSON', 'plan.csv', 'plan.json'].map(isSettingsFile)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('Settings survive the way into the file and back, with or without a mark of its encoding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, marked) => {
      const settings: Settings = {
        ...DEFAULT_SETTINGS,
        acceptances: [
          { finding: text, rule: 'r', reason: text, until: null, acceptedOn: '2026-03-02' as Day, acceptedBy: null },
        ],
      };
      const written = (marked ? '\ufeff' : '') + settingsFileText(settings);
      expect(settingsFrom(withSettingsFile(PLAN, BESIDE, written))).toMatchObject({ settings, troubles: [] });
    }),
  );
});

test.each([
  '',
  '{',
  '[]',
  '{"version":99,"settings":{}}',
  '{"version":1,"settings":{"fiscalYearStart":13}}',
  '</settings>',
])('A file that cannot be read is told by its name, not used and not overwritten: %s', (text) => {
  const kept = settingsFrom(withSettingsFile(PLAN, BESIDE, text));
  expect(kept.settings).toEqual(DEFAULT_SETTINGS);
  expect(kept.mayOverwrite).toBe(false);
  expect(kept.troubles.map(({ message }) => message)).toEqual([expect.stringContaining(BESIDE)]);
});

test('A workbook that carries settings keeps its own', () => {
  const own = { ...DEFAULT_SETTINGS, rulesOff: ['own'] };
  const part = { path: 'customXml/item1.xml', namespace: 'urn:lanekeeper:settings:1', xml: settingsXml(own) };
  const workbook = { ...PLAN, customParts: [part] };
  const beside = settingsFileText({ ...DEFAULT_SETTINGS, rulesOff: ['beside'] });
  expect(settingsFrom(withSettingsFile(workbook, BESIDE, beside)).settings.rulesOff).toEqual(['own']);
});
