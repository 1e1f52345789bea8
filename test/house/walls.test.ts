import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Breaks each wall of the house in a copy that holds nothing else, and expects the linter or the compiler to see it. */
const ROOT = resolve(import.meta.dirname, '../..');
let house = '';

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'lanekeeper-walls-'));
  for (const file of [
    '.oxlintrc.json',
    'tsconfig.json',
    'core/tsconfig.json',
    'core/platform.d.ts',
    'addin/tsconfig.json',
    'addin/office/tsconfig.json',
  ])
    cpSync(join(ROOT, file), join(house, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

function run(tool: string, ...args: readonly string[]): string {
  const options = { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' } as const;
  try {
    return execFileSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], options);
  } catch (problem) {
    return String((problem as { stdout?: unknown }).stdout);
  }
}

/** What the linter says of the paths: a line each, the file first, its advice last. */
function lint(...paths: readonly string[]): readonly string[] {
  const report = JSON.parse(run('oxlint/bin/oxlint', '--format=json', ...paths)) as {
    diagnostics: { filename: string; code?: string; message: string; help?: string }[];
  };
  return report.diagnostics.map((it) => `${it.filename}: ${it.code ?? ''} ${it.message} ${it.help ?? ''}`);
}
const compile = (project: string): string => run('typescript/bin/tsc', '-p', project);

const IMPORT_BREACHES = [
  ['core/calendar/breach', '../sheet/workbook.ts', 'core/calendar stands on nothing'],
  ['core/sheet/breach', '../plan/plan.ts', 'core/sheet knows grids'],
  ['core/files/breach', '../plan/plan.ts', 'core/files turns bytes into grids'],
  ['core/plan/breach', '../audit/finding.ts', 'core/plan is the shared ground'],
  ['core/plan/breach', '../recognise/recognise.ts', 'core/plan is the shared ground'],
  ['core/recognise/build/breach', '../../audit/rule.ts', 'core/recognise makes plans from grids'],
  ['core/recognise/breach', '../files/open-workbook.ts', 'core/recognise makes plans from grids'],
  ['core/schedule/breach', '../audit/rule.ts', 'core/schedule computes on a plan'],
  ['core/scorecard/breach', '../audit/rule.ts', 'core/scorecard computes on a plan'],
  ['core/scorecard/breach', '../recognise/recognise.ts', 'core/scorecard computes on a plan'],
  ['core/scorecard/breach', 'zod/mini', 'core/scorecard uses no package'],
  ['core/capacity/breach', '../audit/rule.ts', 'core/capacity computes on a plan'],
  ['core/governance/breach', '../audit/rule.ts', 'core/governance computes on a plan'],
  ['core/feed/breach', '../recognise/recognise.ts', 'core/feed publishes'],
  ['core/feed/breach', 'highs', 'core/feed uses zod'],
  ['core/audit/breach', '../recognise/recognise.ts', 'core/audit reads plans'],
  ['core/audit/rules/breach', '../../files/open-workbook.ts', 'core/audit reads plans'],
  ['core/session/breach', '../files/open-workbook.ts', 'core/session is where'],
  ['core/records/breach', '../audit/rule.ts', 'core/records reads rows'],
  ['core/records/breach', '../files/open-workbook.ts', 'core/records reads rows'],
  ['core/governance/breach', '../records/field-value.ts', 'core/governance computes on a plan'],
  ['core/sample/breach', '../recognise/recognise.ts', 'core/sample draws a workbook'],
  ['core/audit/breach', 'fflate', 'core/audit uses'],
  ['core/recognise/breach', 'hucre', 'core/recognise uses'],
  ['core/sheet/breach', 'zod/mini', 'core/sheet uses no package'],
  ['core/audit/breach', 'node:fs', 'core/audit uses'],
  ['core/audit/breach', '../../addin/pane/app.tsx', 'core knows no host'],
  ['core/cli/breach', '../../addin/pane/app.tsx', 'core knows no host'],
  ['core/cli/breach', 'fflate', 'The command uses'],
  ['addin/file/breach', '../../extension/overlay/run.ts', 'never each other'],
  ['addin/file/breach', 'fflate', 'File formats belong to core/files'],
  ['addin/pane/breach', '../file/open-file.ts', 'only through its port'],
  ['addin/pane/breach', '../../core/files/open-workbook.ts', 'File formats belong to core/files'],
  ['addin/worker/breach', '../pane/app.tsx', 'no screen'],
  ['addin/worker/breach', '../office/host.ts', 'no Excel'],
  ['addin/pane/breach', '@microsoft/office-js-helpers', 'Only addin/office knows Excel'],
  ['addin/file/breach', '../office/host.ts', 'Only addin/office knows Excel'],
  ['addin/file/breach', '@microsoft/office-js-helpers', 'Only addin/office knows Excel'],
  ['addin/office/breach', '../file/file-port.ts', 'never each other'],
  ['addin/office/breach', '../../core/cli/main.ts', 'core/cli is the terminal'],
  ['addin/office/breach', 'fflate', 'File formats belong to core/files'],
  ['addin/office/breach', '@microsoft/office-js', 'script of the page'],
  ['addin/office/breach', '@microsoft/office-js-helpers', 'only forced-sheet.ts'],
  ['extension/overlay/breach', '../../addin/pane/pane.tsx', 'never each other'],
  ['extension/options/breach', 'webextension-polyfill', 'Only extension/browser'],
  ['extension/features/breach', '../../core/recognise/recognise.ts', 'stays small'],
  ['extension/features/breach', 'zod/mini', 'stays small'],
] as const;

test('an import over a wall is seen, as value, type or lazy import, with the wall’s own sentence', () => {
  const files = IMPORT_BREACHES.flatMap(([path, specifier, sentence], at) => [
    {
      path: `${path}-${at}-value.ts`,
      text: `import * as other from '${specifier}';\nexport const it = other;\n`,
      sentence,
    },
    { path: `${path}-${at}-type.ts`, text: `export type { It } from '${specifier}';\n`, sentence },
    { path: `${path}-${at}-lazy.ts`, text: `export const it = () => import('${specifier}');\n`, sentence },
  ]);
  write(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const said = lint('core', 'addin', 'extension');
  for (const { path, text, sentence } of files)
    expect(said.filter((line) => line.startsWith(`${path}:`)).join('\n'), `${path}: ${text}`).toContain(sentence);
});

test('every dependency has a wall: the ground of the core may import none of them', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
  const names = Object.keys(dependencies);
  write({ 'core/calendar/breach.ts': names.map((name, at) => `export * as it${at} from '${name}';\n`).join('') });
  const said = lint('core').join('\n');
  for (const name of names) expect(said).toContain(`'${name}' import is restricted`);
});

test('a cycle of imports and a barrel are seen', () => {
  write({
    'core/plan/first.ts': "import { second } from './second.ts';\nexport const first = (): number => second();\n",
    'core/plan/second.ts': "import { first } from './first.ts';\nexport const second = (): number => first();\n",
    'core/plan/barrel.ts': "export * from './first.ts';\n",
  });
  const said = lint('core/plan');
  expect(said.some((line) => line.startsWith('core/plan/first.ts') && line.includes('no-cycle'))).toBe(true);
  expect(said.some((line) => line.startsWith('core/plan/barrel.ts') && line.includes('barrel'))).toBe(true);
});

test('the clock and chance are banned from the core; core/calendar knows Date', () => {
  const text = 'export const made = [new Date(), Date.now(), Math.random()];\n';
  write({ 'core/audit/clock.ts': text, 'core/calendar/clock.ts': text });
  const said = lint('core');
  const of = (file: string, sentence: string) =>
    said.filter((line) => line.startsWith(file) && line.includes(sentence)).length;
  expect(of('core/audit/clock.ts', 'Only core/calendar knows Date')).toBe(2);
  expect(of('core/calendar/clock.ts', 'Only core/calendar knows Date')).toBe(0);
  expect(of('core/audit/clock.ts', 'deterministic')).toBe(1);
});

test('core does not compile with a page, with Office, with Node or with a timer', () => {
  const names = ['document', 'window', 'process', 'Excel', 'Office', 'fetch', 'setTimeout', 'performance'];
  write({ 'core/plan/platform.ts': names.map((name) => `export const it_${name}: unknown = ${name};\n`).join('') });
  const said = compile('core');
  for (const [at, name] of names.entries())
    expect(said).toMatch(
      new RegExp(`core/plan/platform\\.ts\\(${at + 1},\\d+\\): error TS\\d+: Cannot find name '${name}'`),
    );
});

test('the add-in does not compile with Node', () => {
  write({ 'addin/pane/node.ts': 'export const it: unknown = process.exit();\n' });
  expect(compile('addin')).toMatch(/Cannot find name 'process'/);
});

test('Excel and Office compile in addin/office only', () => {
  const text = 'export const it: unknown = [Excel, Office];\n';
  write({ 'addin/pane/excel.ts': text, 'addin/worker/excel.ts': text, 'addin/office/excel.ts': text });
  expect(compile('addin').match(/Cannot find name '(Excel|Office)'/g)).toHaveLength(4);
  expect(compile('addin/office')).not.toMatch(/Cannot find name/);
});
