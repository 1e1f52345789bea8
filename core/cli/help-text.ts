import type { CommandWords, OptionWords } from './command-words.ts';
import { COMMANDS } from './commands.ts';

/** What `lanekeeper --help` says. */
export function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'Lanekeeper audits operating plans in workbooks: who does what by when, and who may decide.',
    '',
    'Usage: lanekeeper <command> [options]',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'lanekeeper help <command> tells its options. lanekeeper --version tells the version.',
    '',
    'Example: lanekeeper audit plan.xlsx --fail-on critical',
    '',
  ].join('\n');
}

/** What `lanekeeper help <command>` says. */
export function commandHelp(command: CommandWords): string {
  const names = command.options.map(optionName);
  const width = Math.max(...names.map(({ length }) => length));
  return [
    `${command.summary}.`,
    '',
    `Usage: ${command.usage}`,
    '',
    ...command.options.map(({ help }, at) => `  ${(names[at] ?? '').padEnd(width)}  ${help}`),
    ...(command.more.length === 0 ? [] : ['', ...command.more]),
    '',
  ].join('\n');
}

function optionName({ name, short, value }: OptionWords): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
