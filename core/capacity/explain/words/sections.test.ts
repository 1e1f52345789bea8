import { expect, test } from 'vitest';
import { enumerateTradeOff } from '../../../../test/capacity/enumerate-trade-off.ts';
import type { Piece, TradeOffProblem } from '../../trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../trade-off/problem.ts';
import type { ExplainOptions } from '../explain.ts';
import { explain } from '../explain.ts';
import type { Explanation } from '../explanation.ts';
import { explanationSections } from './sections.ts';
import type { Tongue } from './telling.ts';

const options: ExplainOptions = {
  solve: (problem) => (problem.pieces.length > 4 ? { kind: 'open', trouble: null } : enumerateTradeOff(problem)),
  clock: () => 0,
  timeLimit: 1,
  timePerQuestion: 1,
  count: 2,
  margin: 0.5,
};

const piece = (name: string, value: number, changed: Partial<Piece>): Piece => ({
  name,
  value,
  start: 0,
  isNew: false,
  may: 'drop',
  earliest: 0,
  latest: 0,
  duration: 1,
  deadline: null,
  demand: [{ capacity: 0, offset: 0, amount: 2 }],
  prerequisites: [],
  ...changed,
});

const skills = (pieces: readonly Piece[]): TradeOffProblem => ({
  periods: 2,
  capacities: [
    { name: 'Engineers', unit: 'person-months' },
    { name: 'Designers', unit: 'person-months' },
  ],
  suppliers: [
    { name: 'Ada', serves: [0, 1], amount: [1, 1] },
    { name: 'Engineering', serves: [0], amount: [3, 3] },
  ],
  pieces,
  objective: DEFAULT_OBJECTIVE,
});

async function read(problem: TradeOffProblem, language: Tongue): Promise<readonly string[]> {
  const answer = enumerateTradeOff(problem);
  const told: Explanation[] = [];
  for await (const { explanation } of explain(problem, answer, options))
    if (explanation !== null) told.push(explanation);
  const periods = language === 'de' ? ['Juli 2026', 'Aug. 2026'] : ['Jul 2026', 'Aug 2026'];
  return explanationSections(told, answer, { problem, periods, language }).flatMap(({ title, paragraphs }) => [
    `# ${title}`,
    ...paragraphs,
  ]);
}

const whatIf = skills([
  piece('Billing', 3, {}),
  piece('Search', 5, {}),
  piece('Trial', 0, { isNew: true, may: 'stay' }),
]);

const conflict = skills([
  piece('Audit', 0, { may: 'stay', demand: [{ capacity: 1, offset: 0, amount: 1 }] }),
  piece('Launch', 0, { may: 'shift', latest: 0, demand: [{ capacity: 0, offset: 0, amount: 4 }] }),
]);

test('a displaced initiative, what keeping it costs, what binds and what would fit, as it is read', async () => {
  expect(await read(whatIf, 'en')).toMatchInlineSnapshot(`
    [
      "# What gives way, and what keeping it would cost",
      "“Billing” (value 3) is left out. With a start in Jul 2026 capacity is short: Engineers in Jul 2026 (6 person-months are asked for, 4 are there). To keep it, “Search” (value 5) would be left out. That loses 2 in value.",
      "# Other answers",
      "“Search” (value 5) would be left out instead of “Billing” (value 3). That loses 2 in value.",
      "# What binds",
      "One more in every period would bring nothing back: Engineers.",
      "# What would make it fit",
      "More capacity: with nothing moved and nothing left out, these are missing: Engineers (2 person-months in Jul 2026).",
      "Another start: “Trial” fits from Aug 2026 with nothing moved.",
      "A smaller scope: no part of “Trial” fits at the start asked for with nothing moved.",
    ]
  `);
});

test('the same in German', async () => {
  expect(await read(whatIf, 'de')).toMatchInlineSnapshot(`
    [
      "# Was weicht, und was es kosten würde, es zu halten",
      "„Billing“ (Wert 3) fällt weg. Mit Beginn Juli 2026 fehlt Kapazität: Engineers im Juli 2026 (6 Personenmonate werden verlangt, 4 sind da). Damit es bleibt: „Search“ (Wert 5) fiele weg. Das kostet 2 an Wert.",
      "# Andere Antworten",
      "„Search“ (Wert 5) fiele weg statt „Billing“ (Wert 3). Das kostet 2 an Wert.",
      "# Woran es liegt",
      "Je Periode eins mehr würde nichts zurückbringen: Engineers.",
      "# Womit es passen würde",
      "Mehr Kapazität: Damit nichts weicht und nichts sich verschiebt, fehlt: Engineers (2 Personenmonate im Juli 2026).",
      "Ein anderer Beginn: „Trial“ passt, wenn der Beginn Aug. 2026 ist, und nichts verschiebt sich.",
      "Ein kleinerer Umfang: nichts von „Trial“ passt zum gewünschten Beginn, ohne dass sich etwas verschiebt.",
    ]
  `);
});

test('what cannot go together is told with skills, people and periods', async () => {
  expect(await read(conflict, 'en')).toMatchInlineSnapshot(`
    [
      "# What cannot go together",
      "“Audit” and “Launch” together need more than there is of Engineers and Designers in Jul 2026: added up, at least 5 person-months are needed and 4 are there. It concerns Ada and Engineering. Without any one of them the others fit. Another time for “Launch” would do as well. Another date for “Audit” would do too, but that is committed.",
      "# What would make it fit",
      "In today’s plan already capacity is short: Engineers and Designers in Jul 2026 (5 person-months are asked for, 4 are there). As long as that is so, nothing can be added without others giving way.",
      "What must be done fits once this is added: Designers (1 person-month in Jul 2026). Less does not do.",
    ]
  `);
  expect(await read(conflict, 'de')).toMatchInlineSnapshot(`
    [
      "# Was nicht zusammengeht",
      "Für „Audit“ und „Launch“ zusammen reichen Engineers und Designers im Juli 2026 nicht: nötig sind zusammengezählt mindestens 5 Personenmonate, da sind 4. Beteiligt: Ada und Engineering. Ohne eine davon, gleich welche, passen die übrigen. Auch ein anderer Zeitraum für „Launch“ würde reichen. Ein anderer Termin für „Audit“ würde reichen, ist aber fest zugesagt.",
      "# Womit es passen würde",
      "Schon im heutigen Plan fehlt Kapazität: Engineers und Designers im Juli 2026 (5 Personenmonate werden verlangt, 4 sind da). Solange das so ist, passt nichts dazu, ohne dass anderes weicht.",
      "Was sein muss, passt, wenn dies dazukommt: Designers (1 Personenmonat im Juli 2026). Weniger reicht nicht.",
    ]
  `);
});

test('one piece that fits nowhere is told by what it lacks where it was asked for, without names that say nothing', async () => {
  const core: TradeOffProblem = {
    ...skills([
      piece('Audit', 0, {
        isNew: true,
        may: 'shift',
        latest: 2,
        duration: 2,
        demand: [0, 1].map((offset) => ({ capacity: 0, offset, amount: 2 })),
      }),
    ]),
    periods: 4,
    suppliers: [{ name: 'Engineers', serves: [0], amount: [1, 1, 1, 1] }],
  };
  expect((await read(core, 'en'))[1]).toBe(
    '“Audit” finds no start with enough of Engineers, even alone; with a start in Jul 2026 capacity is short: Engineers in Jul to Aug 2026 (2 person-months are asked for each time, 1 is there).',
  );
  expect((await read(core, 'de'))[1]).toMatch(/^„Audit“ findet auch allein keinen Beginn, bei dem Engineers reicht;/);
});

test('pieces of which the same is to be said are named together', async () => {
  const alike = skills([
    ...['Billing', 'Search', 'Shop', 'Mail'].map((name) => piece(name, 3, {})),
    piece('Trial', 0, { isNew: true, may: 'stay' }),
  ]);
  const text = (await read(alike, 'en')).filter((line) => line.includes('is left out'));
  expect(text).toHaveLength(1);
  expect(text[0]).toMatch(
    /^“Search” \(value 3\) is left out\..* So it is with “Shop” \(value 3\) and “Mail” \(value 3\)\.$/,
  );
});

test('what would be done again is not said to stay as planned', async () => {
  const late = skills([
    piece('Billing', 3, {}),
    piece('Search', 5, { latest: 1 }),
    piece('Trial', 0, {
      isNew: true,
      may: 'stay',
      duration: 2,
      demand: [0, 1].map((offset) => ({ capacity: 0, offset, amount: 3 })),
    }),
  ]);
  const binds = (await read(late, 'en')).find((line) => line.startsWith('Engineers: 1'));
  expect(binds).toContain('“Search” (value 5) would be done');
  expect((await read(late, 'de')).join(' ')).toMatch(/„Search“ \(Wert 5\) fiele nicht weg/);
});

test('capacities that bind alike are named together', () => {
  const binds = [0, 1].map((capacity): Explanation => ({
    kind: 'binding',
    capacity,
    from: 0,
    to: 1,
    difference: { measures: { valueLost: -3, dropped: -1, moved: 0, shifted: 0 }, isProven: true },
    spared: { dropped: [0], moved: [] },
  }));
  const read = (language: Tongue) =>
    explanationSections(binds, enumerateTradeOff(whatIf), {
      problem: whatIf,
      periods: ['Jul 2026', 'Aug 2026'],
      language,
    });
  expect(read('en')[0]?.paragraphs).toEqual([
    'Any one of Engineers and Designers: 1 person-month more in each period from Jul to Aug 2026 would keep 3 in value: “Billing” (value 3) would be done.',
  ]);
  expect(read('de')[0]?.paragraphs[0]).toMatch(/^Eines von Engineers und Designers: 1 Personenmonat mehr/);
});

test('extra that is the same in neighbouring periods is told as a span', () => {
  const extra = [3, 3, 1].map((amount, period) => ({ capacity: 0, period, amount }));
  const fit: Explanation = { kind: 'fit-as-is', before: [], lacks: [], extra, shifts: null, share: null };
  const problem = { ...whatIf, periods: 3 };
  const periods = ['Jul 2026', 'Aug 2026', 'Sep 2026'];
  const paragraphs = explanationSections([fit], enumerateTradeOff(whatIf), { problem, periods, language: 'en' });
  expect(paragraphs[0]?.paragraphs[0]).toContain(
    'Engineers (3 person-months in each period from Jul to Aug 2026 and 1 in Sep 2026).',
  );
});
