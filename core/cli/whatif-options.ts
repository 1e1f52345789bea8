import type { CommandWords } from './command-words.ts';

/** `lanekeeper whatif`: what its help says and what it accepts. */
export const WHATIF_COMMAND: CommandWords = {
  name: 'whatif',
  usage: 'lanekeeper whatif <file> --add "12 engineers and 2 designers for 3 months from July" [options]',
  summary: 'What will not be done if this comes in',
  more: [
    'A request says how many of whom, from when, for how long, in English or German; "Title: …" names it, "… for Apollo" says',
    'what it is for. Skills, roles, teams and people are those of the plan. Commitments and the flex pool never give way.',
    'Exit code: 0 with an answer, 1 when what must be done does not fit together, 2 when something could not be read, written',
    'or answered in time.',
  ],
  options: [
    { name: 'add', short: 'a', value: 'REQUEST', many: true, help: 'What comes in; may be given several times' },
    {
      name: 'value',
      short: 'v',
      value: 'N',
      many: true,
      help: 'What the request is worth, the first for the first --add; without it, it must be done',
    },
    {
      name: 'move',
      short: 'm',
      value: 'NAME=DAY',
      many: true,
      help: 'This initiative begins on that day: "Apollo=2027-03-01"; may be given several times',
    },
    { name: 'requests', help: 'Zero-based: decide all requests of the sheet as a whole' },
    { name: 'fit', help: 'What is too much already today has to give way too' },
    {
      name: 'basis',
      value: 'BASIS',
      help: 'What work is worth: auto (default: stated values, else priorities), value, priority, wsjf, effort, equal',
    },
    {
      name: 'order',
      value: 'LIST',
      help: 'What counts, most important first (default: value,dropped,moved,shifted)',
    },
    { name: 'seconds', value: 'N', help: 'Longest to look for the answer, and again to explain it (default: 20)' },
    { name: 'seed', value: 'N', help: 'Seed of the search: the same seed gives the same answer (default: 1)' },
    { name: 'write', short: 'w', value: 'FILE', help: 'Write the answer into a copy of the workbook; never into it' },
    { name: 'language', short: 'l', value: 'LANGUAGE', help: 'Language of the answer: en (default) or de' },
    { name: 'format', short: 'f', value: 'FORMAT', help: 'text (default) or json' },
    { name: 'today', value: 'YYYY-MM-DD', help: 'The day from which on is planned (default: today)' },
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
