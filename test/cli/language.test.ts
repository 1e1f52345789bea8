import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../core/cli/commands.ts';
import { commandHelp } from '../../core/cli/help-text.ts';
import { folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

/** A plan with a milestone late, one that stands alone, one without an owner, and a dependency on nothing. */
const PLAN = [
  'ID,Milestone,Start,Due date,Owner,Status,Depends on,Team',
  'M1,Pricing decided,2026-01-05,2026-02-06,Ada Lovelace,Done,,Core',
  'M2,Beta launch,2026-01-12,2026-02-13,Grace Hopper,In progress,M1,Core',
  'M3,Trial opened,2026-02-02,2026-05-15,,Not started,M2,Data',
  'M5,Handbook written,2026-03-02,2026-06-12,Mary Jackson,Not started,M3;M9,Core',
  'M6,Partners told,2026-03-09,2026-06-19,Katherine Johnson,Not started,,Core',
  '',
].join('\n');

/** A measure that is reported as green, falls below its limits and misses its target, and one that nothing is known of. */
const CARD = [
  'Measure,Target,Team,Status,2025-01,2025-02,2025-03,2025-04,2025-05,2025-06,2025-07,2025-08,2025-09,2025-10,2025-11,2025-12',
  'Demos,8.5,Sales,Green,10,11,10,12,11,10,12,11,10,11,12,1.5',
  'Headcount,,,,,,,,,,,,,,,11',
  '',
].join('\n');

const PEOPLE = [
  'Person,Team,Skill,2026-03,2026-04',
  'Ada Lovelace,Core,Java,100%,100%',
  'Grace Hopper,Core,Data,50%,50%',
  '',
].join('\n');

let folder: string;
beforeAll(async () => {
  folder = folderWith({
    'plan.csv': PLAN,
    'card.csv': CARD,
    'people.csv': PEOPLE,
    'de/plan.csv': PLAN,
    'de/lanekeeper.config.json': '{ "language": "de" }',
    'nichts.csv': 'a,b,c\n1,2,3\n',
    'leer/notiz.txt': 'kein Plan',
  });
  await lanekeeper(folder, ['--version']);
}, 120_000);

const said = async (args: readonly string[], cwd = folder): Promise<string> => {
  const { out, err } = await lanekeeper(cwd, [...args, ...TODAY]);
  return `${out}${err}`.replace(/\s+/g, ' ');
};

test.each([
  [
    ['schedule', 'plan.csv'],
    [
      'am 2. März 2026: 4 offene Arbeiten, 3 kritisch, 1 Ende',
      'Arbeitstage nach dem Termin 12. Juni 2026',
      'nach M2',
      'Prüfungen, die einen Blick lohnen',
      '1. Arbeit ohne Verknüpfung: 25 % (1 von 4, Grenze 5 %)',
      '1 Abhängigkeit nennt Arbeit, die nirgends in dieser Arbeitsmappe steht, und zählt nicht.',
      'Keine Schätzungen:',
      'Wartet auf das, was nirgends in dieser Arbeitsmappe steht (1) plan!G5 nennt „M9“',
    ],
  ],
  [
    ['schedule', 'plan.csv', '--level'],
    ['Bleibt (1)', 'M2 Beta launch: läuft', 'Angenommen', '„Trial opened“', 'Als Vollzeit gezählt'],
  ],
  [
    ['scorecard', 'card.csv'],
    [
      '2 Kennzahlen; 1 nicht im Plan, 1 unbekannt',
      'Das Schlimmste zuerst',
      '1,5 → ≥ 8,5',
      'trifft zufällig',
      'Das Blatt sagt „im Plan“, die Zahlen sagen „nicht im Plan“.',
      'liegt unter der unteren Grenze von',
      'Nichts sagt, was zu erreichen ist: Es gibt kein Ziel.',
    ],
  ],
  [
    ['capacity', 'people.csv'],
    ['am 2. März 2026: nichts wird verlangt', 'Es wird nichts verlangt'],
  ],
  [
    ['tables', 'plan.csv'],
    ['plan.csv: 1 Tabelle', 'Verantwortlich', 'zu 7', 'Nicht prüfbar'],
  ],
  [
    ['audit', 'plan.csv'],
    ['Kritisch', 'überfällig', 'konnten nicht alles prüfen'],
  ],
  [['audit', 'nichts.csv'], ['Was erkannt wurde, und was nicht: lanekeeper tables nichts.csv']],
  [
    ['scorecard', 'plan.csv'],
    ['es wurden keine Kennzahlen erkannt', 'lanekeeper tables plan.csv'],
  ],
])('%j is told in German', async (args, sentences) => {
  const german = (await said([...args, '--language', 'de'])).replaceAll('\u00A0', ' ');
  for (const sentence of sentences) expect(german).toContain(sentence);
});

test.each([['schedule'], ['tables'], ['audit']])(
  'the settings of a folder say the language of %s, and the option overrules them',
  async (command) => {
    const cwd = join(folder, 'de');
    const [asked, kept, english, overruled] = await Promise.all([
      said([command, 'plan.csv', '-l', 'de']),
      said([command, 'plan.csv'], cwd),
      said([command, 'plan.csv']),
      said([command, 'plan.csv', '-l', 'en'], cwd),
    ]);
    expect(kept).toBe(asked);
    expect(overruled).toBe(english);
    expect(kept).not.toBe(english);
  },
);

test('the sentences of JSON are German, its fields and ids are not', async () => {
  const json = async (...args: readonly string[]) =>
    JSON.parse((await lanekeeper(folder, [...args, '-f', 'json', ...TODAY])).out);
  const schedule = await json('schedule', 'plan.csv', '-l', 'de');
  expect(schedule.screens[1]).toMatchObject({ number: 2, title: 'Vorläufe (negative Abstände)', verdict: 'pass' });
  expect(schedule.screens[10]).toMatchObject({
    verdict: 'not-applicable',
    reason: 'Es sind keine Termine eines Basisplans genannt.',
  });
  const { measures } = await json('scorecard', 'card.csv', '-l', 'de');
  expect(measures[0]).toMatchObject({ status: 'off-track', verdict: 'hit-and-miss' });
  expect(measures[0].sentence).toMatch(/^Nicht im Plan\. /);
  const { tables } = await json('tables', 'plan.csv', '-l', 'de');
  expect(tables[0].columns[4]).toMatchObject({
    meaning: 'owner',
    reasons: expect.arrayContaining(['die Überschrift lautet „Owner“']),
  });
});

test.each([
  [['schedule', 'plan.csv', '--ende', 'M1'], 'schedule hat keine Option --ende. Meinten Sie --end?'],
  [['schedule', 'plan.csv', '--json'], 'Meinten Sie --format json?'],
  [
    ['schedule', 'plan.csv', '--end', 'M77'],
    '--end: Kein Meilenstein, keine Aufgabe und keine Initiative heißt „M77“.',
  ],
  [['schedule', 'plan.csv', '--samples', '0'], '--samples braucht eine ganze Zahl von 1 bis 999999, nicht „0“.'],
  [['schedule', 'plan.csv', '--write', 'x.csv'], '--write geht nur mit --level.'],
  [['schedule', 'fehlt.csv'], 'Es gibt keine Datei und keinen Ordner fehlt.csv'],
  [['scorecard', 'leer'], 'In leer ist keine Arbeitsmappe'],
  [['capacity', 'people.csv', '--team', 'Cor'], '--team: Der Plan kennt kein Team „Cor“. Meinten Sie Core?'],
  [['capacity', '.'], 'In . sind mehrere Arbeitsmappen: Nennen Sie eine davon.'],
  [['lanes', 'plan.csv'], 'In plan.csv wurde keine Freigabetabelle erkannt'],
  [['whatif', 'plan.csv'], 'Sagen Sie, was dazukommt'],
  [['publish', 'plan.csv'], 'Sagen Sie, wohin die Dateien kommen: --out FOLDER.'],
  [['audit'], 'Nennen Sie eine Arbeitsmappe oder einen Ordner: lanekeeper audit plan.xlsx'],
  [['explain', 'milestone-late'], 'Es gibt keine Regel „milestone-late“.'],
  [['audti'], 'Es gibt keinen Befehl „audti“. Meinten Sie lanekeeper audit?'],
])('%j complains in German', async (args, sentence) => {
  const { code, out, err } = await lanekeeper(folder, [...args, '-l', 'de']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.replaceAll(folder, '.')).toContain(sentence);
});

test('a language that is not spoken is told, and what goes before a command', async () => {
  const other = await lanekeeper(folder, ['schedule', 'plan.csv', '--language', 'fr']);
  expect([other.code, other.err]).toEqual([2, '--language cannot be “fr”. It is one of en, de.\n']);
  const before = await lanekeeper(folder, ['--quiet', 'audit', 'plan.csv']);
  expect([before.code, before.err]).toEqual([2, expect.stringMatching(/^--quiet goes after a command: /)]);
});

test('help is one table in both languages, and fits a narrow terminal', async () => {
  for (const command of COMMANDS)
    for (const language of ['en', 'de'] as const) {
      const lines = commandHelp(command, { language, width: 40 }).split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
      const names = [...command.options, ...command.common].map(({ name }) => name);
      expect(lines.flatMap((line) => /^ {2}(?:-\w, )?--([\w-]+)/.exec(line)?.[1] ?? [])).toEqual(names);
    }
  const { out } = await lanekeeper(folder, ['schedule', '--help', '-l', 'de'], { COLUMNS: '40' });
  expect(out).toBe(commandHelp(COMMANDS[2]!, { language: 'de', width: 40 }));
});

test('every command that tells of a plan has the same options in the same order', () => {
  const telling = COMMANDS.filter(({ common }) => common.some(({ name }) => name === 'quiet'));
  expect(telling.map(({ name }) => name)).toEqual([
    'audit',
    'tables',
    'schedule',
    'scorecard',
    'capacity',
    'whatif',
    'lanes',
  ]);
  for (const { common } of telling)
    expect(common.map(({ name }) => name)).toEqual([
      'format',
      'language',
      'today',
      'encoding',
      'output',
      'config',
      'quiet',
      'help',
    ]);
});

test('every English word of the help has German beside it', () => {
  const phrases = COMMANDS.flatMap(({ usage, summary, more, options, common }) => [
    usage,
    summary,
    ...more,
    ...[...options, ...common].map(({ help }) => help),
  ]);
  expect(phrases.filter(({ en, de }) => de === '' || (en === de && !en.startsWith('lanekeeper')))).toEqual([]);
});
