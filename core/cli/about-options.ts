import type { CommandWords } from './command-words.ts';
import { ABOUT_OPTIONS, CONFIG, HELP, LANGUAGE } from './common-options.ts';

/** The commands that tell of Lanekeeper itself, not of a plan. */
export const ABOUT_COMMANDS: readonly CommandWords[] = [
  {
    name: 'explain',
    usage: { en: 'lanekeeper explain <rule> [options]', de: 'lanekeeper explain <Regel> [Optionen]' },
    summary: {
      en: 'What a rule looks for, why, what to do, with examples',
      de: 'Was eine Regel sucht, warum, was zu tun ist, mit Beispielen',
    },
    more: [],
    options: [],
    common: ABOUT_OPTIONS,
  },
  {
    name: 'rules',
    usage: { en: 'lanekeeper rules [options]', de: 'lanekeeper rules [Optionen]' },
    summary: { en: 'Every rule, by family', de: 'Jede Regel, nach Familien' },
    more: [],
    options: [],
    common: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        help: { en: 'text (default) or json', de: 'text (Voreinstellung) oder json' },
      },
      ...ABOUT_OPTIONS,
    ],
  },
  {
    name: 'help',
    usage: { en: 'lanekeeper help [command]', de: 'lanekeeper help [Befehl]' },
    summary: { en: 'How a command is used', de: 'Wie ein Befehl benutzt wird' },
    more: [],
    options: [],
    common: [LANGUAGE, CONFIG, HELP],
  },
];
