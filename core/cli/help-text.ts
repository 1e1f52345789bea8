import type { Language } from '../sheet/phrase.ts';
import type { CommandWords, OptionWords } from './command-words.ts';
import { COMMANDS } from './commands.ts';
import { HELP_WORDS } from './help-words.ts';
import { twoColumns } from './terminal/two-columns.ts';
import { wrapped } from './terminal/wrapped.ts';

/** How help is laid out. */
export interface HelpLayout {
  readonly language: Language;
  readonly width: number;
}

/** Lines of help are no longer than this: longer ones are hard to read. */
const LONGEST = 110;

/** What `lanekeeper --help` says. */
export function helpText({ language, width }: HelpLayout): string {
  const words = HELP_WORDS[language];
  const room = Math.min(width, LONGEST);
  return [
    ...wrapped(words.about, room),
    '',
    words.usage(`lanekeeper ${words.command}`),
    '',
    ...twoColumns(
      COMMANDS.map(({ name, summary }) => [name, summary[language]]),
      room,
    ),
    '',
    ...wrapped(words.more, room),
    '',
    ...wrapped(words.example, room),
    '',
  ].join('\n');
}

/** What `lanekeeper help <command>` says: its own options, then those of other commands too. */
export function commandHelp(
  { summary, usage, more, options, common }: CommandWords,
  { language, width }: HelpLayout,
): string {
  const words = HELP_WORDS[language];
  const room = Math.min(width, LONGEST);
  const side = Math.max(...[...options, ...common].map((option) => optionName(option).length));
  const table = (title: string, list: readonly OptionWords[]): readonly string[] => {
    const rows = list.map((option) => [optionName(option), option.help[language]] as const);
    return rows.length === 0 ? [] : ['', title, ...twoColumns(rows, room, side)];
  };
  return [
    ...wrapped(`${summary[language]}.`, room),
    '',
    ...wrapped(words.usage(usage[language]), room),
    ...more.flatMap((text) => ['', ...wrapped(text[language], room)]),
    ...table(words.own, options),
    ...table(words.common, common),
    '',
  ].join('\n');
}

function optionName({ name, short, value }: OptionWords): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
