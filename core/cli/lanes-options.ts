import type { CommandWords } from './command-words.ts';

/** What `lanekeeper lanes` accepts. */
export const LANES_COMMAND: CommandWords = {
  name: 'lanes',
  usage: 'lanekeeper lanes <plan> [deals] [options]',
  summary: 'Approval tables with their holes, yields and waits; or the lane of each record of an export, and why',
  more: [
    'Reads the approval tables of one .xlsx, .xlsm, .xltx or .csv. With a second file, an export of deals or of anything else',
    'that is approved, it tells for each row the lane, who approves, by which row of the table and which values, what was',
    'missing, and the nearest change that would make it faster. Columns are matched by the plan’s field map, else by name.',
    'Exit code: 0; 1 when a table leaves cases open or rows contradict each other, or a record has no lane for sure; 2 when',
    'something could not be read.',
  ],
  options: [
    { name: 'table', short: 't', value: 'NAME', help: 'Only this approval table, by its name or sheet' },
    { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default), json, or with deals csv' },
    {
      name: 'language',
      short: 'l',
      value: 'LANGUAGE',
      help: 'Language of what is told: en (default) or de',
    },
    { name: 'sheet', value: 'NAME', help: 'The sheet of the export that holds the records' },
    { name: 'today', value: 'YYYY-MM-DD', help: 'The day by which the age of open cases is counted (default: today)' },
    { name: 'output', short: 'o', value: 'FILE', help: 'Write the report to a file instead of the terminal' },
    {
      name: 'config',
      short: 'c',
      value: 'FILE',
      help: 'Settings to use (default: lanekeeper.config.json here, if there)',
    },
    { name: 'help', short: 'h', help: 'Show this help' },
  ],
};
