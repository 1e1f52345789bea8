import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import type { Correction, Settings } from '../plan/settings.ts';
import { parseRange } from '../sheet/cell-reference.ts';
import { openSession } from './session.ts';

const today = parseIsoDay('2026-03-02')!;
const UNNAMED = `
  | Qwertz | Probability | Impact | Mitigation    | Owner   |
  | 17     | High        | High   | A second firm | Ada Lin |
  | 23     | Low         | High   | Train others  |         |
  | 41     | High        | Low    | Wait and see  | Cid Fox |`;
const asRisks: Correction = {
  sheet: 'Sheet1',
  table: {
    header: 'Qwertz',
    headers: ['Qwertz', 'Probability', 'Impact', 'Mitigation', 'Owner'],
    area: parseRange('A1:E4')!,
  },
  change: { what: 'kind', kind: 'risks' },
};
const noName: Correction = { ...asRisks, change: { what: 'meaning', header: 'Qwertz', column: 0, meaning: null } };
const named: Correction = { ...asRisks, change: { what: 'meaning', header: 'Qwertz', column: 0, meaning: 'title' } };

function told(corrections: readonly Correction[]) {
  const settings: Settings = { ...DEFAULT_SETTINGS, corrections };
  const { recognition, audit } = openSession(littleWorkbook(UNNAMED), { today, settings });
  const { outcome, detail } = audit.outcomes.find(({ rule }) => rule === 'risk-without-owner')!;
  const asked = recognition.plan.questions.filter(({ column }) => column === null).map(({ asks }) => asks);
  return { risks: recognition.plan.risks.length, asked, outcome, detail };
}

test('A table whose rows nothing names is asked about and told as not checked, until a column names them', () => {
  expect(told([asRisks, noName])).toEqual({
    risks: 0,
    asked: ['names'],
    outcome: 'incomplete',
    detail: 'The table at Sheet1 A1:E4 waits for an answer to what it is.',
  });
  expect(told([asRisks, named])).toMatchObject({ risks: 3, asked: [], outcome: 'fail' });
});
