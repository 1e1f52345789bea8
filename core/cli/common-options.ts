import type { Phrase } from '../sheet/phrase.ts';
import type { OptionWords } from './command-words.ts';

export const HELP: OptionWords = { name: 'help', short: 'h', help: { en: 'Show this help', de: 'Diese Hilfe zeigen' } };

export const LANGUAGE: OptionWords = {
  name: 'language',
  short: 'l',
  value: 'LANGUAGE',
  help: {
    en: 'Language of all that is told: en or de (default: that of the settings, else en)',
    de: 'Sprache von allem, was gesagt wird: en oder de (sonst die der Einstellungen, sonst en)',
  },
};

export const CONFIG: OptionWords = {
  name: 'config',
  short: 'c',
  value: 'FILE',
  help: {
    en: 'Settings to use (default: lanekeeper.config.json here, if there)',
    de: 'Diese Einstellungen nehmen (sonst lanekeeper.config.json hier, wenn es da ist)',
  },
};

export const ENCODING: OptionWords = {
  name: 'encoding',
  value: 'NAME',
  help: {
    en: 'How the letters of a CSV are written, as windows-1250 (default: what they look like)',
    de: 'Wie die Buchstaben einer CSV-Datei geschrieben sind, etwa windows-1250 (sonst, wonach sie aussehen)',
  },
};

const OUTPUT: OptionWords = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: {
    en: 'Write the report to a file instead of the terminal',
    de: 'Den Bericht in eine Datei statt auf das Terminal schreiben',
  },
};

const QUIET: Phrase = { en: 'No progress on the terminal', de: 'Kein Fortschritt auf dem Terminal' };
const FORMAT: Phrase = { en: 'text (default) or json', de: 'text (Voreinstellung) oder json' };

/** The options that every command which tells something of a plan has, always in this order; some say more of them. */
export function commonOptions({
  today,
  format = FORMAT,
  quiet = QUIET,
}: {
  readonly today: Phrase;
  readonly format?: Phrase;
  readonly quiet?: Phrase;
}): readonly OptionWords[] {
  return [
    { name: 'format', short: 'f', value: 'FORMAT', help: format },
    LANGUAGE,
    { name: 'today', value: 'YYYY-MM-DD', help: today },
    ENCODING,
    OUTPUT,
    CONFIG,
    { name: 'quiet', short: 'q', help: quiet },
    HELP,
  ];
}

/** The options of commands that tell of Lanekeeper itself. */
export const ABOUT_OPTIONS: readonly OptionWords[] = [LANGUAGE, OUTPUT, CONFIG, HELP];
