import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { SETTINGS_NAMESPACE } from './settings-namespace.ts';
import { settingsFrom, settingsXml } from './settings-part.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const holding = (xml: string) => ({
  ...littleWorkbook('| Milestone |', 'Plan.xlsx'),
  customParts: [{ path: 'customXml/item1.xml', namespace: SETTINGS_NAMESPACE, xml }],
});

test('settings survive the way into a workbook and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('kind', 'not-a-table'), (text, what) => {
      const settings: Settings = {
        ...DEFAULT_SETTINGS,
        params: { 'stuck-in-decide': { days: 10 } },
        acceptances: [
          { finding: text, rule: 'r', reason: text, until: null, acceptedOn: '2026-03-02' as Day, acceptedBy: null },
        ],
        corrections: [
          {
            sheet: text,
            table: { header: text, headers: [text, ''], area: { top: 0, left: 0, bottom: 3, right: 2 } },
            change: what === 'kind' ? { what, kind: 'risks' } : { what: 'not-a-table' },
          },
        ],
      };
      expect(settingsFrom(holding(settingsXml(settings)))).toMatchObject({ settings, troubles: [] });
    }),
  );
});

test('no part means the usual settings', () => {
  expect(settingsFrom(littleWorkbook('| Milestone |'))).toMatchObject({ settings: DEFAULT_SETTINGS, part: null });
});

test.each(['', '<settings/>', '<settings>{"params":</settings>', '<settings>{"version":99,"settings":{}}</settings>'])(
  'a part that cannot be read is told, not used and not overwritten: %s',
  (xml) => {
    const kept = settingsFrom(holding(xml));
    expect(kept.settings).toEqual(DEFAULT_SETTINGS);
    expect(kept.mayOverwrite).toBe(false);
    expect(kept.troubles).toHaveLength(1);
    expect(settingsFrom(holding(xml), 'de').troubles[0]?.message).toMatch(
      /^Die Einstellungen in .+ ließen sich nicht lesen \((?!they)[^)]+\)/,
    );
  },
);
