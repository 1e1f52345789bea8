import { expect, test } from 'vitest';
import type { Finding } from '../../core/audit/finding.ts';
import type { Answer } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import type { FindingsArguments } from './findings.ts';
import { findings } from './findings.ts';
import { health } from './health.ts';
import { signal } from './signal.ts';
import { trigger } from './trigger.ts';
import { workdays } from './workdays.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';

const row = (...cells: Cell[]): CellRange => [cells];
const column = (...cells: Cell[]): CellRange => cells.map((cell) => [cell]);
/** What the cell shows: the value, or the error's code and sentence. */
const shown = <T>(answer: Answer<T>): T | string => (answer.ok ? answer.value : `${answer.code}: ${answer.message}`);
const of = (...args: Parameters<typeof health>[0]): string => shown(health(args, english));

/** Limits 6.164 to 15.84 around 11: computed by hand in core/scorecard/limits.test.ts. */
const TWELVE = [10, 12, 11, 13, 9, 11, 12, 10, 11, 13, 10, 10];

test.each<[string, Parameters<typeof health>[0], string]>([
  ['higher is better where nothing says otherwise', [row(...TWELVE), 6], 'On track'],
  ['a column is a row', [column(...TWELVE), [[6]]], 'On track'],
  ['lower', [row(...TWELVE), 6, 'Lower is better'], 'Off track'],
  ['two targets are a range', [row(...TWELVE), row(16, 6)], 'On track'],
  ['a range by name', [row(...TWELVE), column(11, 16), 'range'], 'At risk'],
  ['leading and lagging are judged alike', [row(...TWELVE), 6, null, 'lagging'], 'On track'],
  [
    'cumulative, the rest of the year to come',
    [row(10, 21, 30, 41, 50, 60, 70, '', '', '', '', ''), 500, null, 'Cumulative'],
    'Off track',
  ],
  ['texts that are numbers count', [row('12%', '0.14'), '10%'], 'On track'],
  ['no readings yet', [row('', null), 10], 'No data'],
  ['no target yet', [row(...TWELVE), ''], 'No data'],
  ['other texts are left out', [row(8, 'n/a', 12), 10], 'On track'],
])('HEALTH: %s', (_title, args, expected) => {
  expect(shown(health(args, english))).toBe(expected);
});

test('HEALTH explains itself on request', () => {
  expect(of(row(37, 'tbd', 38), 40, null, null, true)).toBe(
    'At risk. The last reading, 38, misses the target of at least 40. Noise cannot be told from signals: 2 readings, limits need 6. 1 period has no reading; those around a gap count as neighbours. “tbd” is no number and was left out.',
  );
});

test.each<[string, Parameters<typeof health>[0], string]>([
  [
    'a block of cells',
    [
      [
        [1, 2],
        [3, 4],
      ],
      6,
    ],
    english.noLine,
  ],
  ['an error among the readings', [row(1, { code: '#DIV/0!' }), 6], english.holdsError('#DIV/0!')],
  ['an error as target', [row(1), row({ code: '#REF!' })], english.holdsError('#REF!')],
  ['nothing but texts', [row('Jan', 'Feb'), 6], english.noNumbers('Jan')],
  ['a direction nobody knows', [row(1), 6, 'sideways'], english.noDirection('sideways')],
  ['a kind nobody knows', [row(1), 6, null, 'weekly'], english.noKind('weekly')],
  ['a target that is a text', [row(1), 'soon'], english.noTarget('soon')],
  ['two targets that are no range', [row(1), row(1, 2), 'higher'], english.twoEnds],
  ['three targets', [row(1), row(1, 2, 3)], english.tooManyTargets],
])('HEALTH refuses %s', (_title, args, message) => {
  expect(shown(health(args, english))).toBe(`invalidValue: ${message}`);
});

test.each<[string, CellRange, Cell, string]>([
  ['none', row(...TWELVE), null, 'No signal'],
  ['none on trial limits', row(...TWELVE.slice(0, 8)), null, 'No signal'],
  ['too few readings', row(4, 5), null, 'Noise cannot be told from signals: 2 readings, limits need 6.'],
  ['no readings', row('', ''), null, 'Nothing can be said: there are no readings that are numbers.'],
  ['one', row(...TWELVE, 20), null, 'Reading 13 (20) is above the upper limit of 15.84.'],
  [
    'one for the better',
    row(...TWELVE, 20),
    'higher',
    'Reading 13 (20) is above the upper limit of 15.84. That is the right way.',
  ],
  [
    'one for the worse',
    row(...TWELVE, 20),
    'lower',
    'Reading 13 (20) is above the upper limit of 15.84. That is the wrong way.',
  ],
  [
    'one on trial limits',
    row(1, 2, 3, 4, 5, 6, 7),
    null,
    'Readings 1 to 7: 7 in a row rising, from 1 to 7. The limits are trial: they rest on 7 readings and lock at 12.',
  ],
])('SIGNAL: %s', (_title, readings, direction, expected) => {
  expect(shown(signal([readings, direction], english))).toBe(expected);
});

test.each<[string, string, CellRange, string]>([
  ['met now', 'churn > 4%', row(3, 5), 'Met. Churn is above 4%. It would have fired at reading 2.'],
  [
    'shares written as texts',
    'churn > 4%',
    row('3%', '5 %'),
    'Met. Churn is above 4%. It would have fired at reading 2.',
  ],
  [
    'not for long enough',
    'churn > 4 for 2 months',
    row(3, 5),
    'Begins. Churn is above 4 in 2 consecutive months. It would never have fired.',
  ],
  [
    'a gap breaks the row',
    'churn > 4 twice in a row',
    row(5, '', 5),
    'Begins. Churn is above 4 in 2 consecutive readings. It would never have fired.',
  ],
  ['no reading now', 'churn > 4', row(5, ''), 'No data. Churn is above 4. It would have fired at reading 1.'],
  [
    'on the change',
    'NPS drops by 10%',
    row(50, 44),
    'Met. Change of NPS against the period before is at most −10%. It would have fired at reading 2.',
  ],
  ['in German', 'Umsatz sinkt unter 100', row(120, 90), 'Met. Umsatz is below 100. It would have fired at reading 2.'],
])('TRIGGER: %s', (_title, text, readings, expected) => {
  expect(shown(trigger([text, readings], english, 'en'))).toBe(expected);
});

test.each<[string, Cell, CellRange, string]>([
  [
    'what names no value',
    'churn gets bad',
    row(1),
    english.noTrigger('churn bad above or below <value> for <number> consecutive <periods> → <action>, <who>'),
  ],
  ['several measures', 'churn > 4 and NPS < 3', row(1), english.severalMeasures],
  ['a target', 'churn above target', row(1), english.noTargetHere],
  ['an error', { code: '#REF!' }, row(1), english.holdsError('#REF!')],
  [
    'a block of readings',
    'churn > 4',
    [
      [1, 2],
      [3, 4],
    ],
    english.noLine,
  ],
])('TRIGGER refuses %s', (_title, text, readings, message) => {
  expect(shown(trigger([text, readings], english, 'en'))).toBe(`invalidValue: ${message}`);
});

test('SIGNAL refuses a direction nobody knows', () => {
  expect(shown(signal([row(1), 'sideways'], english))).toBe(`invalidValue: ${english.noDirection('sideways')}`);
});

/** 46,023 is Thursday 1 January 2026 in the 1900 system; the 1904 system counts 1,462 days less. */
const NEW_YEAR = 46_023;
test.each<[string, Parameters<typeof workdays>[0], 1900 | 1904, number]>([
  ['both days count', [NEW_YEAR, NEW_YEAR], 1900, 1],
  ['a Saturday alone', [NEW_YEAR + 2, NEW_YEAR + 2], 1900, 0],
  ['January 2026', [NEW_YEAR, NEW_YEAR + 30], 1900, 22],
  ['backwards is negative', [NEW_YEAR + 30, NEW_YEAR], 1900, -22],
  ['a time of day is dropped', [NEW_YEAR + 0.9, NEW_YEAR + 1.1], 1900, 2],
  [
    'holidays, blanks and weekends among them',
    [NEW_YEAR, NEW_YEAR + 30, column(NEW_YEAR, '', NEW_YEAR + 2, '2026-01-06')],
    1900,
    20,
  ],
  ['a holiday twice', [NEW_YEAR, NEW_YEAR + 30, row(NEW_YEAR, NEW_YEAR)], 1900, 21],
  ['the 1904 system', [NEW_YEAR - 1462, NEW_YEAR - 1462 + 30], 1904, 22],
  ['texts that are one date', ['2026-01-01', '31 Jan 2026'], 1900, 22],
])('WORKDAYS: %s', (_title, args, dateSystem, days) => {
  expect(shown(workdays(args, dateSystem, english))).toBe(days);
});

test.each<[string, Parameters<typeof workdays>[0], string]>([
  ['a text', ['soon', NEW_YEAR], english.noDay('soon')],
  ['an empty cell', [NEW_YEAR, null], english.noDay('')],
  ['the day that never was', [60, NEW_YEAR], english.noDay('60')],
  ['a date in two readings', ['03/04/2026', NEW_YEAR], english.unclearDay('03/04/2026')],
  ['a holiday that is none', [NEW_YEAR, NEW_YEAR, row('Easter')], english.noDay('Easter')],
  ['an error', [{ code: '#N/A' }, NEW_YEAR], english.holdsError('#N/A')],
])('WORKDAYS refuses %s', (_title, args, message) => {
  expect(shown(workdays(args, 1900, english))).toBe(`invalidValue: ${message}`);
});

function found(severity: Finding['severity'], sheet: string, more: Partial<Finding> = {}): Finding {
  const cells = [{ sheet, row: 1, column: 2 }];
  const message = `${severity} on ${sheet}.`;
  const nothing = { evidence: {}, entity: null, owners: [], fix: null, acceptance: null };
  return { id: message, rule: 'milestone-overdue', severity, message, sheet, cells, ...nothing, ...more };
}
const AUDIT = {
  findings: [
    found('critical', 'Plan'),
    found('serious', 'Risks', {
      rule: 'unknown',
      cells: [...'12'].map((at) => ({ sheet: 'Risks', row: Number(at), column: 0 })),
    }),
    found('minor', 'Plan'),
    found('critical', 'Plan', { acceptance: {} as Finding['acceptance'] }),
  ],
  rules: [{ id: 'milestone-overdue', title: 'Milestone overdue' }],
  sheets: [{ name: 'Plan' }, { name: 'Risks' }, { name: 'Notes' }],
} as unknown as Parameters<typeof findings>[1];
const HEADER = ['Severity', 'Rule', 'Finding', 'Cells'];
const CRITICAL = ['critical', 'Milestone overdue', 'critical on Plan.', 'Plan!C2'];
const SERIOUS = ['serious', 'unknown', 'serious on Risks.', 'Risks!A2–A3'];
const MINOR = ['minor', 'Milestone overdue', 'minor on Plan.', 'Plan!C2'];

test.each<[string, FindingsArguments, readonly (readonly string[])[]]>([
  ['all but those accepted', [], [CRITICAL, SERIOUS, MINOR]],
  ['of a sheet', [' plan '], [CRITICAL, MINOR]],
  ['from a severity up', [null, 'Serious'], [CRITICAL, SERIOUS]],
  ['of a sheet from a severity up', ['Plan', 'serious'], [CRITICAL]],
  ['none', ['Notes', ''], [['', '', 'No findings.', '']]],
])('FINDINGS: %s', (_title, args, rows) => {
  expect(shown(findings(args, AUDIT, english))).toEqual([HEADER, ...rows]);
});

test('TRIGGER offers the form that it reads in the language of Excel', () => {
  const told = shown(trigger(['churn gets bad', row(1)], german, 'de'));
  expect(told).toContain('über oder unter <Wert> in <Zahl> aufeinanderfolgenden <Perioden>');
});

test.each<[string, FindingsArguments, string]>([
  ['a sheet that is not there', ['Plans'], `notAvailable: ${english.noSheet('Plans')}`],
  ['a severity nobody knows', [null, 'high'], `invalidValue: ${english.noSeverity('high')}`],
  ['an error', [{ code: '#REF!' }], `invalidValue: ${english.holdsError('#REF!')}`],
])('FINDINGS refuses %s', (_title, args, expected) => {
  expect(shown(findings(args, AUDIT, english))).toBe(expected);
});

test('errors speak German where Excel does, with the words that are typed left as they are', () => {
  for (const [key, say] of Object.entries(german)) {
    const text = typeof say === 'function' ? say('XYZ') : say;
    const original = english[key as keyof typeof english];
    const inEnglish = typeof original === 'function' ? original('XYZ') : original;
    expect(text).not.toBe(inEnglish);
    expect(text.includes('XYZ')).toBe(inEnglish.includes('XYZ'));
    expect(text.match(/"[a-z]+"/g)).toEqual(inEnglish.match(/"[a-z]+"/g));
  }
});
