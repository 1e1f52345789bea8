#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import type { Typed } from './command-line.ts';
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { ENCODING } from './common-options.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { startFileWorker } from './file-worker.ts';
import type { HelpLayout } from './help-text.ts';
import { commandHelp, helpText } from './help-text.ts';
import { meant } from './nearest.ts';
import { complain, endWithReader, say } from './output.ts';
import { screenOf } from './terminal/screen.ts';
import { sparedFile } from './spared-file.ts';
import { spokenLanguage } from './spoken-language.ts';
import { unexpected } from './unexpected.ts';
import { VERSION } from './version.ts';

/** Runs the command that was typed; the exit code. Commands are loaded when they are called: help starts at once. */
async function main(args: readonly string[]): Promise<number> {
  const language = spokenLanguage(args);
  const layout = { language, width: screenOf(process.stdout, process.env).width };
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h') return say(helpText(layout));
  if (first === '--version' || first === '-V') return say(`${VERSION}\n`);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined && /^-./.test(first)) return complain(COMPLAINTS[language].commandFirst(first));
  if (command === undefined)
    return complain(COMPLAINTS[language].noCommand(first, meant(first, names(), language, 'lanekeeper ')));
  const typed = readCommandLine(rest, command, language);
  if (!typed.ok) return complain(typed.message);
  if (typed.value.options.has('help')) return say(commandHelp(command, layout));
  if (command.name === 'help') return helpCommand(typed.value, layout);
  const spared = sparedFile(typed.value);
  if (spared !== null) return complain(spared);
  const takesInput = typed.value.names.includes('-') && command.common.includes(ENCODING);
  if (!takesInput) return run(command.name, typed.value);
  if (process.stdin.isTTY) return complain(COMPLAINTS[language].nothingPiped(command.name));
  return run(command.name, { ...typed.value, input: await buffer(process.stdin) });
}

async function run(name: string, typed: Typed): Promise<number> {
  if (name === 'audit' || name === 'tables') startFileWorker();
  switch (name) {
    case 'audit':
      return (await import('./audit/audit-command.ts')).auditCommand(typed);
    case 'tables':
      return (await import('./tables/tables-command.ts')).tablesCommand(typed);
    case 'schedule':
      return (await import('./schedule/schedule-command.ts')).scheduleCommand(typed);
    case 'scorecard':
      return (await import('./scorecard/scorecard-command.ts')).scorecardCommand(typed);
    case 'capacity':
      return (await import('./capacity/capacity-command.ts')).capacityCommand(typed);
    case 'whatif':
      return (await import('./whatif/whatif-command.ts')).whatIfCommand(typed);
    case 'lanes':
      return (await import('./lanes/lanes-command.ts')).lanesCommand(typed);
    case 'publish':
      return (await import('./publish/publish-command.ts')).publishCommand(typed);
    case 'keys':
      return (await import('./publish/keys-command.ts')).keysCommand(typed);
    case 'explain':
      return (await import('./rules/explain-command.ts')).explainCommand(typed);
    default:
      return (await import('./rules/rules-command.ts')).rulesCommand(typed);
  }
}

function helpCommand({ names: [wanted] }: Typed, layout: HelpLayout): number {
  const { language } = layout;
  const command = COMMANDS.find(({ name }) => name === wanted);
  if (wanted === undefined) return say(helpText(layout));
  return command === undefined
    ? complain(COMPLAINTS[language].noCommand(wanted, meant(wanted, names(), language)))
    : say(commandHelp(command, layout));
}

function names(): readonly string[] {
  return COMMANDS.map(({ name }) => name);
}

const typed = process.argv.slice(2);
endWithReader(() => spokenLanguage(typed));
const code = await main(typed).catch((error: unknown) => complain(unexpected(error, spokenLanguage(typed))));
// What a file lost was told while it was read.
process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
