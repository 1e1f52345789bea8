import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsPart, SETTINGS_NAMESPACE, settingsXml } from './settings-part.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Day } from '../calendar/day.ts';

const partOf = (xml: string) => [{ path: 'customXml/item1.xml', namespace: SETTINGS_NAMESPACE, xml }];

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
            table: { header: text, area: { top: 0, left: 0, bottom: 3, right: 2 } },
            change: what === 'kind' ? { what, kind: 'risks' } : { what: 'not-a-table' },
          },
        ],
      };
      expect(readSettingsPart(partOf(settingsXml(settings)))).toEqual({ settings, trouble: null });
    }),
  );
});

test('no part means the usual settings', () => {
  expect(readSettingsPart([])).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
});

test.each(['', '<settings/>', '<settings>{"params":</settings>', '<settings>{"fiscalYearStart":13}</settings>'])(
  'a part that cannot be read is told and not used: %s',
  (xml) => {
    const { settings, trouble } = readSettingsPart(partOf(xml));
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(trouble).toContain('customXml/item1.xml');
  },
);
