import type { Typed } from './command-line.ts';
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, helpText } from './help-text.ts';
import { meant } from './nearest.ts';
import { complain, deliver, endWithReader } from './output.ts';
import { VERSION } from './version.ts';

/** Runs the command that was typed; the exit code. Commands are loaded when they are called: help starts at once. */
async function main([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined || first === '--help' || first === '-h') return say(helpText());
  if (first === '--version' || first === '-V') return say(`${VERSION}\n`);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined)
    return complain(
      `There is no command “${first}”.${meant(first, names(), 'lanekeeper ')} lanekeeper --help lists them all.`,
    );
  const typed = readCommandLine(rest, command);
  if (!typed.ok) return complain(typed.message);
  if (typed.value.options.has('help')) return say(commandHelp(command));
  return run(command.name, typed.value);
}

async function run(name: string, typed: Typed): Promise<number> {
  switch (name) {
    case 'audit':
      return (await import('./audit-command.ts')).auditCommand(typed);
    case 'tables':
      return (await import('./tables-command.ts')).tablesCommand(typed);
    case 'schedule':
      return (await import('./schedule-command.ts')).scheduleCommand(typed);
    case 'scorecard':
      return (await import('./scorecard-command.ts')).scorecardCommand(typed);
    case 'capacity':
      return (await import('./capacity-command.ts')).capacityCommand(typed);
    case 'whatif':
      return (await import('./whatif-command.ts')).whatIfCommand(typed);
    case 'lanes':
      return (await import('./lanes-command.ts')).lanesCommand(typed);
    case 'publish':
      return (await import('./publish-command.ts')).publishCommand(typed);
    case 'keys':
      return (await import('./keys-command.ts')).keysCommand(typed);
    case 'explain':
      return (await import('./explain-command.ts')).explainCommand(typed);
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(typed);
    default:
      return helpCommand(typed);
  }
}

function helpCommand({ names: [wanted] }: Typed): number {
  const command = COMMANDS.find(({ name }) => name === wanted);
  if (wanted === undefined) return say(helpText());
  return command === undefined
    ? complain(`There is no command “${wanted}”.${meant(wanted, names())}`)
    : say(commandHelp(command));
}

function names(): readonly string[] {
  return COMMANDS.map(({ name }) => name);
}

function say(text: string): 0 {
  deliver(text, null);
  return 0;
}

endWithReader();
process.exitCode = await main(process.argv.slice(2));
