import type { CommandWords } from './command-words.ts';

const HELP = { name: 'help', short: 'h', help: 'Show this help' } as const;

/** The commands that make a plan public: what their help says and what they accept. */
export const FEED_COMMANDS: readonly CommandWords[] = [
  {
    name: 'publish',
    usage: 'lanekeeper publish <file> --out FOLDER --key FILE [options]',
    summary: 'The plan as small signed files for Jira, Salesforce and other pages to show',
    more: [
      'Publishes who decides, lanes, guardrails, dates and states: no amounts of money, and of people names and roles only.',
      'Approval tables are nothing without their limits: they go out with --with-approvals, amounts and all, or not at all.',
      'The folder may lie on any file share, site or bucket. Publishing again keeps counting and leaves the files of the',
      'publication before for readers who are under way.',
      'Exit code: 0, or 2 when something could not be read or written.',
    ],
    options: [
      { name: 'out', value: 'FOLDER', help: 'Where the files go; made if it is not there' },
      { name: 'key', value: 'FILE', help: 'The key file that signs them (lanekeeper keys make FILE)' },
      { name: 'name', value: 'NAME', help: 'What readers see as the plan’s name (default: the file’s name)' },
      { name: 'id', value: 'ID', help: 'The plan’s permanent id (default: as published before, else the file’s name)' },
      { name: 'expires', value: 'DAYS', help: 'Days until readers stop showing it (default: 30)' },
      { name: 'with-money', help: 'Publish amounts of money too' },
      { name: 'with-people', help: 'Publish e-mail addresses too, where the plan has them' },
      { name: 'with-findings', help: 'Publish the open findings of initiatives and milestones too' },
      {
        name: 'with-approvals',
        help: 'Publish approval tables with their limits, flows and commitments to customers too',
      },
      { name: 'off', value: 'FEATURE', many: true, help: 'Switch a feature off wherever the plan is shown' },
      { name: 'sequence', value: 'N', help: 'Number of this publication, where the folder before it is lost' },
      { name: 'replace', help: 'Publish over a plan that was signed with another key' },
      { name: 'today', value: 'YYYY-MM-DD', help: 'The day of publication (default: today)' },
      {
        name: 'config',
        short: 'c',
        value: 'FILE',
        help: 'Settings to use (default: lanekeeper.config.json here, if there)',
      },
      HELP,
    ],
  },
  {
    name: 'keys',
    usage: 'lanekeeper keys <make|show> <key file>',
    summary: 'Make the key that signs published plans, or show its fingerprint',
    more: [
      'The file holds the private key: keep it where only the planner reads it. Readers need the fingerprint only.',
      'Exit code: 0, or 2 when the file could not be read or written.',
    ],
    options: [HELP],
  },
];
