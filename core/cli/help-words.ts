import type { Language } from '../sheet/phrase.ts';

const english = {
  about: 'Lanekeeper audits operating plans in workbooks: who does what by when, and who may decide.',
  usage: (line: string) => `Usage: ${line}`,
  command: '<command> [options]',
  more: 'lanekeeper help <command> tells its options. lanekeeper --version tells the version.',
  example: 'Example: lanekeeper audit plan.xlsx --fail-on critical',
  own: 'Options',
  common: 'Options of other commands too',
};

const german: typeof english = {
  about: 'Lanekeeper prüft operative Pläne in Arbeitsmappen: wer tut was bis wann, und wer darf entscheiden.',
  usage: (line) => `Aufruf: ${line}`,
  command: '<Befehl> [Optionen]',
  more: 'lanekeeper help <Befehl> nennt die Optionen. lanekeeper --version nennt die Version.',
  example: 'Beispiel: lanekeeper audit plan.xlsx --language de --fail-on critical',
  own: 'Optionen',
  common: 'Optionen auch anderer Befehle',
};

/** The words around the help, by language. */
export const HELP_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
