import { beforeAll, expect, test } from 'vitest';
import { HOSTILE_FILES } from '../hostile/hostile-files.ts';
import { littlePackage } from '../little-package.ts';
import type { Ran } from './lanekeeper.ts';
import { CLEAN_PLAN, FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

interface Told {
  readonly refused: readonly { readonly file: string; readonly message: string }[];
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly cells: readonly string[] }[];
  readonly outcomes: readonly { readonly file: string; readonly rule: string; readonly outcome: string }[];
}

let folder: string;
let ran: Ran;
let told: Told;
beforeAll(async () => {
  const files = await Promise.all(HOSTILE_FILES.map(async (file) => [file.name, await file.bytes()] as const));
  folder = folderWith(Object.fromEntries(files));
  ran = await lanekeeper(folder, ['audit', ...HOSTILE_FILES.map(({ name }) => name), '-f', 'json', ...TODAY]);
  told = JSON.parse(ran.out) as Told;
}, 120_000);

test.each(HOSTILE_FILES)('$name: a sentence or a right result', ({ name, refused, cells = [] }) => {
  const refusals = told.refused.filter(({ file }) => file === name);
  const wanted = refused === null ? [] : [expect.stringMatching(refused)];
  expect(refusals.map(({ message }) => message)).toEqual(wanted);
  const found = told.findings.filter(({ file, rule }) => file === name && rule.startsWith('milestone-'));
  if (cells.length > 0) expect(found.flatMap((finding) => finding.cells)).toEqual(cells);
  const broke = told.outcomes.filter(({ file, outcome }) => file === name && outcome === 'error');
  expect(broke).toEqual([]);
});

test('each refusal is one line on stderr, without a trace of the program', () => {
  const refused = HOSTILE_FILES.filter((file) => file.refused !== null);
  expect(ran.code).toBe(2);
  expect(ran.err.trim().split('\n')).toHaveLength(refused.length);
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object/);
});

test('a German audit refuses in German', async () => {
  const names = HOSTILE_FILES.filter((file) => file.refused !== null).map(({ name }) => name);
  const german = await lanekeeper(folder, ['audit', ...names, 'gone.xlsx', '--language', 'de', '-q', ...TODAY]);
  const lines = german.err.trim().split('\n');
  expect(lines).toHaveLength(names.length + 1);
  for (const line of lines)
    expect(line).toMatch(/(?:Die Datei|Der Teil|Die Arbeitsmappe|Das Blatt|Es gibt keine Datei) /);
}, 120_000);

test('circles are told with their cells', () => {
  const circles = told.findings.filter(({ rule }) => rule === 'circular-reference');
  expect(circles.map(({ file, cells }) => [file, cells])).toEqual([
    ['circles.xlsx', ['B2', 'B3']],
    ['circles.xlsx', ['B4']],
  ]);
});

test.each(['html', 'md'])('no text of a hostile file becomes part of a %s report', async (format) => {
  const { out } = await lanekeeper(folder, ['audit', '.', '-f', format, ...TODAY]);
  // Inside code, Markdown has no markup.
  expect(format === 'md' ? out.replaceAll(/`[^`\n]*`/g, '') : out).not.toMatch(/<script|<img/i);
  expect(out).toContain('cmd|'.replace('|', format === 'md' ? '\\|' : '|'));
});

test('a file that is refused alone is told alone', async () => {
  const { code, out, err } = await lanekeeper(folder, ['audit', 'report.pdf.xlsx', ...TODAY]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^report\.pdf\.xlsx: The file is not a workbook but looks like a PDF;[^\n]*\n$/);
});

test('files of the same name are told apart by their folders', async () => {
  const both = folderWith({ 'a/plan.csv': FAULTY_PLAN, 'b/plan.csv': CLEAN_PLAN });
  const { out } = await lanekeeper(both, ['audit', 'a/plan.csv', 'b/plan.csv', '-f', 'json', ...TODAY]);
  const { tables, findings } = JSON.parse(out) as { tables: { file: string }[]; findings: { file: string }[] };
  expect(tables.map(({ file }) => file)).toEqual(['a/plan.csv', 'b/plan.csv']);
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['a/plan.csv']));
});

test('a name with spaces is quoted where it is part of a command to type', async () => {
  const { out } = await lanekeeper(folder, ['audit', "Jörg's „Plan“ 'Q1' & more.csv", ...TODAY]);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(`lanekeeper tables "Jörg's „Plan“ 'Q1' & more.csv"`);
});

test.each([
  ['audit'],
  ['tables'],
  ['schedule'],
  ['scorecard'],
  ['capacity'],
  ['whatif', '--add', '2 designers in July'],
])('%s: a sheet that breaks off is told on stderr, and the command ends with 2', async (command, ...more) => {
  const cells = ['Milestone', 'Owner'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const whole = `<sheetData><row r="1">${cells}</row><row r="2">${cells}</row></sheetData>`;
  const some = folderWith({
    'cut.xlsx': littlePackage(whole.slice(0, -20)),
    'whole.xlsx': littlePackage(whole),
  });
  const cut = await lanekeeper(some, [command, 'cut.xlsx', ...more, ...TODAY]);
  expect(cut.code).toBe(2);
  expect(cut.err).toMatch(/^cut\.xlsx: The sheet “Plan” breaks off [^\n]*\n$/);
  expect(cut.out).toContain('cut.xlsx');
  const other = await lanekeeper(some, [command, 'whole.xlsx', ...more, ...TODAY]);
  expect(other.err).toBe('');
});
