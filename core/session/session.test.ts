import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import milestoneWithoutOwner from '../audit/rules/milestone-without-owner.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { SETTINGS_NAMESPACE } from '../plan/settings-namespace.ts';
import { settingsXml } from '../plan/settings-part.ts';
import { DEFAULT_SETTINGS } from '../plan/settings.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Session } from './session.ts';
import { changeLanguage, changeSettings, editSession, openSession, withWorkbook } from './session.ts';
import { troublesOf } from './troubles-of.ts';

const PLAN = littleWorkbook(`
  ## Milestones
  | ID | Milestone   | Start      | Due date   | Owner        | Status      | % complete | Depends on |
  | M1 | Beta        | 2026-03-02 | 2026-06-30 | Ada Lovelace | In progress | 40%        |            |
  | M2 | Load test   | 2026-05-04 | 2026-07-31 |              | Not started | 0%         | M1         |
  | M3 | Sales ready | 2026-06-01 | 2026-08-31 | Ben Ode      | Not started | 0%         | M2         |`);
const today = parseIsoDay('2026-03-02') ?? expect.fail('a day');
const rules = [milestoneWithoutOwner];
const OWNER = { sheet: 'Milestones', row: 2, column: 4 };
const named: CellEdit = {
  cell: OWNER,
  before: { value: null, formula: null, numberFormat: null },
  after: { value: 'Cleo Park', formula: null, numberFormat: null },
};

const flagged = ({ audit }: Session): unknown => audit.findings.map(({ cells }) => cells[0]);
const carrying = (xml: string): Workbook => ({
  ...PLAN,
  customParts: [{ path: 'customXml/item1.xml', namespace: SETTINGS_NAMESPACE, xml }],
});

test('An edit mends its finding; the same edit a second time is refused and changes nothing', () => {
  const session = openSession(PLAN, { today, rules });
  expect(flagged(session)).toEqual([OWNER]);
  const edited = editSession(session, [named]);
  expect(edited.refused).toEqual([]);
  expect(flagged(edited.session)).toEqual([]);
  const again = editSession(edited.session, [named]);
  expect(again.refused).toEqual([named]);
  expect(flagged(again.session)).toEqual([]);
  expect(flagged(session)).toEqual([OWNER]);
});

test('Settings come from the workbook, unless others are given', () => {
  const off = { ...DEFAULT_SETTINGS, rulesOff: ['milestone-without-owner'] };
  const workbook = carrying(settingsXml(off));
  expect(flagged(openSession(workbook, { today, rules }))).toEqual([]);
  expect(flagged(openSession(workbook, { today, rules, settings: DEFAULT_SETTINGS }))).toEqual([OWNER]);
});

test('Settings that cannot be read are told as a trouble, and the usual ones hold', () => {
  const session = openSession(carrying('<settings>{</settings>'), { today, rules });
  expect(session.troubles.map(({ id }) => id)).toEqual(['settings-unreadable']);
  expect(flagged(session)).toEqual([OWNER]);
});

test('Changed settings audit again without recognising again', () => {
  const session = openSession(PLAN, { today, rules });
  const changed = changeSettings(session, { ...session.settings, rulesOff: ['milestone-without-owner'] });
  expect(flagged(changed)).toEqual([]);
  expect(changed.recognition.found).toBe(session.recognition.found);
  expect(withWorkbook(session, session.workbook)).toBe(session);
});

test('Progress goes up from nothing to the whole', () => {
  const seen: number[] = [];
  openSession(PLAN, { today, rules, onProgress: (_step, done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen.at(-1)).toBe(1);
});

test('In another language a session tells the same findings, also after an edit', () => {
  const told = ({ audit }: Session): readonly string[] => audit.findings.map(({ message }) => message);
  const session = openSession(PLAN, { today, rules });
  const german = changeLanguage(session, 'de');
  expect(told(german)).toEqual(['Für „Load test“ ist niemand verantwortlich.']);
  expect(german.audit.findings[0]?.id).toBe(session.audit.findings[0]?.id);
  const unnamed = { ...named, before: named.after, after: named.before };
  const edited = editSession(editSession(german, [named]).session, [unnamed]).session;
  expect(told(edited)).toEqual(told(german));
  expect(told(changeLanguage(edited, 'en'))).toEqual(told(session));
});

test('A correction that fits nothing in the workbook is told as a trouble, once for a table, as long as it is kept', () => {
  const table = { header: 'Gate', headers: ['Gate', 'When'], area: { top: 0, left: 0, bottom: 4, right: 1 } };
  const changes = [
    { what: 'kind', kind: 'milestones' },
    { what: 'area', area: table.area, headerRows: [0] },
    { what: 'meaning', header: 'When', column: 1, meaning: 'due' },
  ] as const;
  const corrections = changes.map((change) => ({ sheet: 'Old plan', table, change }));
  const session = openSession(PLAN, { today, rules, settings: { ...DEFAULT_SETTINGS, corrections } });
  const place = "'Old plan'!A1:B5 (“Gate”)";
  expect(troublesOf(session).map(({ message }) => message.split(';')[0])).toEqual([
    `You said what stands at ${place}`,
    `You said what the column “When” of the table at ${place} means`,
  ]);
  expect(troublesOf(changeLanguage(session, 'de'))[0]?.message).toContain("was in 'Old plan'!A1:B5 („Gate“) steht");
  expect(troublesOf(changeSettings(session, DEFAULT_SETTINGS))).toEqual([]);
});
