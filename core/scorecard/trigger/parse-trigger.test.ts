import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTrigger } from './parse-trigger.ts';
import type { ParsedTrigger } from './trigger.ts';
import { CERTAIN } from './trigger.ts';
import { triggerSentence, UNREADABLE } from './trigger-sentence.ts';

const NAMES = [
  'Net ARR growth',
  'Churn',
  'NPS',
  'Pipeline',
  'Utilisation',
  'Umsatz',
  'Fluktuation',
  'Cash',
  'Sales and marketing cost',
  'Open tickets older than 5 days',
  'K-07',
];
const said = (text: string, names: readonly string[] = NAMES): string => inWords(parseTrigger(text, names));
const inWords = (parsed: ParsedTrigger): string =>
  parsed.ok ? triggerSentence(parsed.trigger, 'en') : `? ${parsed.why}`;

test('the founder’s own example', () => {
  const parsed = parseTrigger(
    'if net ARR growth drops below 5% for two consecutive months, freeze non-essential hiring and draw on the flex pool',
    NAMES,
  );
  expect(parsed).toEqual({
    ok: true,
    certainty: 1,
    doubts: [],
    trigger: {
      anyOf: [
        [
          {
            measure: 'Net ARR growth',
            change: null,
            comparison: 'below',
            bound: { of: 'number', value: 0.05, isShare: true },
            upper: null,
            periods: 2,
            unit: 'month',
          },
        ],
      ],
      action: 'freeze non-essential hiring and draw on the flex pool',
      who: null,
    },
  });
});

/** Every way to open × every comparison × every way to say how long: all of them are one and the same condition. */
describe('what planners write in English', () => {
  const opens = ['', 'if ', 'If the ', 'when ', 'Once ', 'whenever our ', 'as soon as '];
  const below = [
    'below 5%',
    'is below 5 %',
    'drops below 5%',
    'falls under 5 percent',
    'is less than 5%',
    '< 5%',
    'sinks below five percent',
    'dips under 5.0%',
    'is under 5%',
    'has dropped below 5%',
  ];
  const long = [
    'for two consecutive months',
    'for 2 months',
    'two months in a row',
    '2 months running',
    'for two months in a row',
    'over two successive months',
    ', for two straight months',
  ];
  const texts = opens.flatMap((open) =>
    below.flatMap((compare) => long.map((span) => `${open}churn ${compare} ${span}`)),
  );
  test.each(texts)('%s', (text) => {
    expect(said(text)).toBe('Churn is below 5% in 2 consecutive months');
  });
});

describe('what planners write in German', () => {
  const first = ['sinkt', 'fällt'].flatMap((verb) => [
    `${verb} die Fluktuation unter 5 %`,
    `${verb} unsere Fluktuation unter 5 Prozent`,
    `${verb} die Fluktuation auf unter 5 %`,
  ]);
  const last = ['wenn', 'falls', 'sobald', 'Wenn'].flatMap((open) => [
    `${open} die Fluktuation unter 5 % sinkt`,
    `${open} die Fluktuation unter 5 % liegt`,
    `${open} die Fluktuation 5 % unterschreitet`,
    `${open} Fluktuation < 5 %`,
    `${open} die Fluktuation kleiner als 5 % ist`,
    `${open} die Fluktuation weniger als fünf Prozent beträgt`,
  ]);
  const long = [
    'in zwei aufeinanderfolgenden Monaten',
    'zwei Monate in Folge',
    '2 Monate hintereinander',
    'für zwei Monate',
    'seit 2 Monaten',
  ];
  const texts = [...first, ...last].flatMap((condition) => long.map((span) => `${condition} ${span}`));
  test.each(texts)('%s', (text) => {
    expect(said(text)).toBe('Fluktuation is below 5% in 2 consecutive months');
  });
});

test.each<[string, string]>([
  ['Churn > 4%', 'Churn is above 4%'],
  ['churn >= 4', 'Churn is at least 4'],
  ['churn ≤ 4%', 'Churn is at most 4%'],
  ['churn exceeds 4 percent', 'Churn is above 4%'],
  ['churn of 4% or more', 'Churn is at least 4%'],
  ['Churn not above 4%', 'Churn is at most 4%'],
  ['Churn is no longer below 4%', 'Churn is at least 4%'],
  ['Churn rises to 5% twice in a row', 'Churn is at least 5% in 2 consecutive readings'],
  ['NPS reaches 40', 'NPS is at least 40'],
  ['NPS does not reach 40', 'NPS is below 40'],
  ['NPS does not reach target for two quarters', 'NPS is below its target in 2 consecutive quarters'],
  ['NPS misses its target', 'NPS is below its target'],
  ['NPS crosses 50', 'NPS is above 50'],
  ['Utilisation outside 70% and 85%', 'Utilisation is not between 70% and 85%'],
  ['utilisation between 70 and 85 %', 'Utilisation is between 70% and 85%'],
  ['utilisation between 70 and 85 % and NPS below 20', 'Utilisation is between 70% and 85% and NPS is below 20'],
  ['NPS below 30 or above 60', 'NPS is below 30; or NPS is above 60'],
  ['NPS below 30 and churn above 4%', 'NPS is below 30 and Churn is above 4%'],
  ['churn and Fluktuation above 4%', 'Churn is above 4% and Fluktuation is above 4%'],
  ['Sales and marketing cost above 5m', 'Sales and marketing cost is above 5,000,000'],
  ['Open tickets older than 5 days above 20', 'Open tickets older than 5 days is above 20'],
  ['K-07 < 3', 'K-07 is below 3'],
  ['Cash falls below €1.2m', 'Cash is below 1,200,000\u00a0EUR'],
  ['Cash falls below $300k', 'Cash is below $300,000'],
  ['Cash under 300k', 'Cash is below 300,000'],
  ['Umsatz über 1.500.000 €', 'Umsatz is above 1,500,000\u00a0EUR'],
  ['Umsatz unter 1,5 Mio. €', 'Umsatz is below 1,500,000\u00a0EUR'],
  ['Umsatz liegt drei Monate in Folge unter Plan', 'Umsatz is below its target in 3 consecutive months'],
  ['Umsatz übersteigt 200', 'Umsatz is above 200'],
  ['Umsatz ist höchstens 200', 'Umsatz is at most 200'],
  ['Umsatz liegt nicht über 200', 'Umsatz is at most 200'],
  ['Umsatz zwischen 100 und 200', 'Umsatz is between 100 and 200'],
  ['Pipeline drops 20% month over month', 'change of Pipeline against the period before is at most −20%'],
  ['Pipeline falls by more than 20%', 'change of Pipeline against the period before is below −20%'],
  ['Pipeline falls by more than 20% vs last year', 'change of Pipeline against a year before is below −20%'],
  ['Pipeline grows by less than 5% YoY', 'change of Pipeline against a year before is below 5%'],
  ['pipeline growth below 3%', 'change of Pipeline against the period before is below 3%'],
  ['NPS falls by 10 points vs last quarter', 'change of NPS against the period before is at most −10'],
  ['churn rises by 2 percentage points', 'change of Churn against the period before is at least 2%'],
  ['Umsatz sinkt um mehr als 10 % gegenüber dem Vormonat', 'change of Umsatz against the period before is below −10%'],
  ['Umsatz sinkt um 10 % gegenüber dem Vorjahr', 'change of Umsatz against a year before is at most −10%'],
  ['Umsatz liegt unter dem Vorjahr', 'change of Umsatz against a year before is below 0'],
  ['Pipeline below 3x', 'Pipeline is below 3'],
  ['Cash less than 9 months', 'Cash is below 9'],
  [
    'Open tickets older than 5 days over 10 for 4 weeks',
    'Open tickets older than 5 days is above 10 in 4 consecutive weeks',
  ],
  ['If at any point churn goes above 5%', 'Churn is above 5%'],
  ['Churn below 5% in any given week', 'Churn is below 5%'],
  ['Churn of more than 4% for at least two months', 'Churn is above 4% in 2 consecutive months'],
  ['Churn under 4% for 2 mos', 'Churn is below 4% in 2 consecutive months'],
  ['Liegt die Fluktuation länger als vier Wochen über 85 %', 'Fluktuation is above 85% in 4 consecutive weeks'],
  [
    'Churn increases three months in a row',
    'change of Churn against the period before is above 0 in 3 consecutive months',
  ],
  [
    'NPS declines for two consecutive quarters',
    'change of NPS against the period before is below 0 in 2 consecutive quarters',
  ],
  ['If NPS drops more than 5 points QoQ', 'change of NPS against the period before is below −5'],
  ['NPS changes by more than 5', 'change of NPS against the period before is not between −5 and 5'],
])('%s', (text, words) => {
  expect(said(text)).toBe(words);
});

test.each<[string, string | null, string | null]>([
  ['churn above 4% for 2 months → start the save desk, Ben', 'start the save desk', 'Ben'],
  ['churn above 4% -> start the save desk, Head of Sales', 'start the save desk', 'Head of Sales'],
  ['churn above 4% → cut prices, then tell the board', 'cut prices, then tell the board', null],
  ['When churn exceeds 4% three months in a row then call the board', 'call the board', null],
  ['Freeze hiring if cash falls below €1.2m', 'Freeze hiring', null],
  ['If NPS is below 30 or churn is above 4%, escalate to the CEO', 'escalate to the CEO', null],
  ['If cash is below 1,200,000, freeze hiring', 'freeze hiring', null],
  ['Sinkt der Umsatz unter 1,5 Mio., kürzen wir das Budget', 'kürzen wir das Budget', null],
  ['Wenn die Fluktuation 8 % übersteigt, Prämien zahlen (verantwortlich: Cleo)', 'Prämien zahlen', 'Cleo'],
  ['Einstellungen stoppen, wenn der Umsatz unter 100 sinkt', 'Einstellungen stoppen', null],
  ['Umsatz unter 100: Budget kürzen', 'Budget kürzen', null],
  ['Should churn exceed 4% for two months, we start the save desk', 'we start the save desk', null],
  ['churn above 4%', null, null],
])('action and who: %s', (text, action, who) => {
  const parsed = parseTrigger(text, NAMES);
  expect(parsed.ok && [parsed.trigger.action, parsed.trigger.who]).toEqual([action, who]);
});

test.each<[string, string]>([
  ['', 'empty'],
  ['   ', 'empty'],
  ['we get worried', 'no-number'],
  ['churn gets bad', 'no-number'],
  ['market conditions deteriorate', 'no-number'],
  ['churn 4%', 'no-comparison'],
  ['churn > 2x target', 'relative-target'],
  ['NPS below plan by 10%', 'relative-target'],
  ['churn above 4% in 2 of 3 months', 'exception'],
  ['churn rises', 'no-number'],
  ['below 5', 'no-measure'],
  ['sinkt unter 5 %', 'no-measure'],
  ['churn above 4% unless it is summer', 'exception'],
  ['Churn über 4 %, es sei denn, es ist Sommer', 'exception'],
  ['churn above 10 and churn below 5', 'contradiction'],
  ['=1+1', 'no-measure'],
  ['process.exit(1)', 'no-comparison'],
  ['<script>alert(1)</script>', 'no-measure'],
  ['x'.repeat(601), 'too-long'],
])('told as unreadable: %s', (text, why) => {
  const parsed = parseTrigger(text, NAMES);
  expect(parsed).toMatchObject({ ok: false, why });
  if (!parsed.ok) {
    expect(parsed.nearest.en).toContain('→');
    expect(parsed.nearest.de).toContain('aufeinanderfolgenden');
    expect(UNREADABLE[parsed.why].de).not.toBe(UNREADABLE[parsed.why].en);
  }
});

test.each(['en', 'de'] as const)('the form that is offered can be read once it is filled in: %s', (language) => {
  const parsed = parseTrigger('churn rises → freeze hiring', NAMES);
  if (parsed.ok) throw new Error('It was read.');
  const filled = parsed.nearest[language]
    .replace(/above or below|über oder unter/, language === 'en' ? 'above' : 'über')
    .replace(/<(?:value|Wert)>/, '4 %')
    .replace(/<(?:number|Zahl)>/, '3')
    .replace(/<(?:periods|Perioden)>/, language === 'en' ? 'months' : 'Monaten')
    .replace(/<(?:who|wer)>/, 'Ada');
  expect(filled).not.toContain('<');
  const read = parseTrigger(filled, NAMES);
  expect(read).toMatchObject({ ok: true, trigger: { action: 'freeze hiring', who: 'Ada' } });
  if (read.ok) expect(read.trigger.anyOf[0]?.[0]?.periods).toBe(3);
});

test.each<[string, string]>([
  ['customer churn above 4%', 'similar-measure'],
  ['bookings above 4', 'unknown-measure'],
  ['churn above 4% and NPS below 3 or cash below 2', 'mixed-and-or'],
  ['churn above 4% and NPS below 30 for two months', 'shared-duration'],
  ['NPS crosses 50', 'direction-of-crossing'],
  ['cash below 1,200', 'number-style'],
  ['NPS drops 10', 'change-or-level'],
])('a doubt is told: %s', (text, doubt) => {
  const parsed = parseTrigger(text, NAMES);
  expect(parsed.ok && parsed.doubts).toContain(doubt);
  expect(parsed.ok && parsed.certainty).toBeLessThan(1);
});

test('an unknown or merely similar measure needs to be confirmed', () => {
  for (const text of ['customer churn above 4%', 'bookings above 4']) {
    const parsed = parseTrigger(text, NAMES);
    expect(parsed.ok && parsed.certainty).toBeLessThan(CERTAIN);
  }
});

test('without any measures the words that are left are the name', () => {
  expect(said('if net ARR growth drops below 5% for two consecutive months', [])).toBe(
    'net ARR growth is below 5% in 2 consecutive months',
  );
});

test('the sentence of a parse is read as the same trigger again, in both languages', () => {
  for (const text of [
    'churn above 4% for 2 months → start the save desk, Ben',
    'NPS below 30',
    'Cash <= 1200 in 3 consecutive quarters',
  ]) {
    const parsed = parseTrigger(text, NAMES);
    if (!parsed.ok) throw new Error(text);
    for (const tongue of ['en', 'de'] as const) {
      const again = parseTrigger(triggerSentence(parsed.trigger, tongue), NAMES);
      expect(again).toMatchObject({ ok: true, trigger: parsed.trigger });
    }
  }
});

test('whatever stands in a cell: an answer, never an error, and quickly', () => {
  const words = fc.constantFrom(
    'churn',
    'NPS',
    'and',
    'or',
    'below',
    'above',
    '5%',
    'for',
    'two',
    'months',
    'if',
    ',',
    '→',
    'between',
    '1.2m',
    'unless',
    '(',
    '"',
    '\u202e',
    '\ue000',
    'in Folge',
    'unter',
    '=HYPERLINK("x")',
    '../..',
    '${7*7}',
    '__proto__',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 700 }),
        fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      ),
      (text) => {
        const parsed = parseTrigger(text, NAMES);
        if (parsed.ok) {
          expect(parsed.trigger.anyOf.flat().length).toBeGreaterThan(0);
          for (const { periods, bound } of parsed.trigger.anyOf.flat()) {
            expect(periods).toBeGreaterThanOrEqual(1);
            if (bound.of === 'number') expect(Number.isFinite(bound.value)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 600 },
  );
});
