import type { CommandWords, OptionWords } from './command-words.ts';
import { FEED_COMMANDS } from './feed-words.ts';
import { LANES_COMMAND } from './lanes-options.ts';
import { WHATIF_COMMAND } from './whatif-options.ts';

const HELP: OptionWords = { name: 'help', short: 'h', help: 'Show this help' };
const FORMAT_FILES: readonly OptionWords[] = [
  { name: 'output', short: 'o', value: 'FILE', help: 'Write the report to a file instead of the terminal' },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    help: 'Settings to use (default: lanekeeper.config.json here, if there)',
  },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    help: 'How many files to read at the same time (default: as many as there are cores)',
  },
  { name: 'time-limit', value: 'SECONDS', help: 'The longest a file may take before it is given up (default: 60)' },
];

/** Every command: what its help says and what it accepts. */
export const COMMANDS: readonly CommandWords[] = [
  {
    name: 'audit',
    usage: 'lanekeeper audit <files or folders…> [options]',
    summary: 'What is wrong with the plans in these workbooks, worst first',
    more: [
      'Reads .xlsx, .xlsm, .xltx and .csv; folders are searched with what is in them.',
      'Exit code: 0 nothing at or above the bar, 1 findings at or above it, 2 something could not be read or run.',
    ],
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default), json, sarif, html or md' },
      { name: 'all', short: 'a', help: 'Show every finding, not only the first screen' },
      { name: 'lines', value: 'N', help: 'About how many lines of text to show (default: a screen)' },
      { name: 'fail-on', value: 'SEVERITY', help: 'The bar: critical, serious (default), moderate, minor or none' },
      {
        name: 'language',
        short: 'l',
        value: 'LANGUAGE',
        help: 'Language of the findings and the report: en (default) or de',
      },
      { name: 'rule', short: 'r', value: 'ID', many: true, help: 'Only this rule; may be given several times' },
      { name: 'today', value: 'YYYY-MM-DD', help: 'The day to audit for (default: today)' },
      { name: 'baseline', short: 'b', value: 'FILE', help: 'Only findings that are not in this baseline' },
      { name: 'write-baseline', value: 'FILE', help: 'Write today’s findings as the baseline of later audits' },
      { name: 'quiet', short: 'q', help: 'Only findings at or above the bar, and no progress bar' },
      ...FORMAT_FILES,
      HELP,
    ],
  },
  {
    name: 'tables',
    usage: 'lanekeeper tables <files or folders…> [options]',
    summary: 'What was recognised in these workbooks, and how sure',
    more: ['Exit code: 0, or 2 when something could not be read or run.'],
    options: [{ name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' }, ...FORMAT_FILES, HELP],
  },
  {
    name: 'schedule',
    usage: 'lanekeeper schedule <file> [options]',
    summary: 'Critical path, float, how sure the finish dates of a plan are, and dates that respect capacity',
    more: [
      'Reads one .xlsx, .xlsm, .xltx or .csv. Finish dates get a confidence where the plan has optimistic, likely and',
      'pessimistic durations, or ten finished rows with planned and actual dates.',
      '--level tells instead which work has to move so that nobody is asked for more than they can do; what runs, what a',
      'commitment rests on and fixed dates stay.',
      'Exit code: 0, or 2 when the file could not be read; with --level 1 when commitments, deadlines or fixed dates cannot be',
      'kept or work finds no time.',
    ],
    options: [
      { name: 'level', help: 'Dates that respect capacity: what moves, and because of whom' },
      { name: 'write', short: 'w', value: 'FILE', help: 'Write the levelled dates into a copy of the workbook' },
      { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' },
      { name: 'today', value: 'YYYY-MM-DD', help: 'The day from which what is left is counted (default: today)' },
      { name: 'end', value: 'ID', help: 'Only what leads to this milestone, task or initiative, by id or name' },
      { name: 'samples', value: 'N', help: 'How often finish dates are drawn (default: up to 10000)' },
      { name: 'seed', value: 'N', help: 'Seed of draws and search: the same seed gives the same dates (default: 1)' },
      {
        name: 'distribution',
        value: 'NAME',
        help: 'How durations lie between their three points: pert (default) or triangular',
      },
      { name: 'time-limit', value: 'SECONDS', help: 'Stop after so long and tell what was found by then' },
      ...FORMAT_FILES.slice(0, 2),
      HELP,
    ],
  },
  {
    name: 'scorecard',
    usage: 'lanekeeper scorecard <file> [options]',
    summary: 'What the measures and triggers of a plan say, worst first',
    more: [
      'Reads one .xlsx, .xlsm, .xltx or .csv: scorecards, tables of readings, tables of scenarios.',
      'Exit code: 0, or 2 when the file could not be read.',
    ],
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' },
      {
        name: 'today',
        value: 'YYYY-MM-DD',
        help: 'The day from which the age of readings is counted (default: today)',
      },
      { name: 'team', value: 'TEAM', help: 'Only the measures of this team, without triggers' },
      ...FORMAT_FILES.slice(0, 2),
      HELP,
    ],
  },
  {
    name: 'capacity',
    usage: 'lanekeeper capacity <file> [options]',
    summary: 'Who has how much time, what is asked of it, and what cannot be met',
    more: [
      'Reads one .xlsx, .xlsm, .xltx or .csv: people, capacity, allocations, requests, flex pools. People with several',
      'skills are given to the work as it fits best before anything is called missing.',
      'Exit code: 0, or 2 when the file could not be read.',
    ],
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' },
      { name: 'today', value: 'YYYY-MM-DD', help: 'The day from which on load is shown (default: today)' },
      { name: 'period', value: 'PERIOD', help: 'Only this period of the plan: 2026-07, 2026-Q3, 2026-W14' },
      { name: 'team', value: 'TEAM', help: 'Only this team, its people and their skills' },
      ...FORMAT_FILES.slice(0, 2),
      HELP,
    ],
  },
  WHATIF_COMMAND,
  LANES_COMMAND,
  ...FEED_COMMANDS,
  {
    name: 'explain',
    usage: 'lanekeeper explain <rule>',
    summary: 'What a rule looks for, why, what to do, with examples',
    more: [],
    options: [HELP],
  },
  {
    name: 'rules',
    usage: 'lanekeeper rules [options]',
    summary: 'Every rule, by family',
    more: [],
    options: [{ name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' }, HELP],
  },
  {
    name: 'help',
    usage: 'lanekeeper help [command]',
    summary: 'How a command is used',
    more: [],
    options: [HELP],
  },
];
