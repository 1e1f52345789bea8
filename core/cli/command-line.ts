import { parseArgs } from 'node:util';
import { plainLine } from '../audit/report/plain-line.ts';
import type { CommandWords, OptionWords } from './command-words.ts';
import type { Outcome } from './outcome.ts';
import { meant } from './nearest.ts';

/** What was typed after a command's name. */
export interface Typed {
  readonly names: readonly string[];
  /** Each option given, with its values in order; a switch has none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Reads what was typed after a command's name; a sentence when an option is unknown, repeated or lacks its value. */
export function readCommandLine(args: readonly string[], command: CommandWords): Outcome<Typed> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      command.options.map((option) => [
        option.name,
        {
          type: option.value === undefined ? ('boolean' as const) : ('string' as const),
          ...(option.short !== undefined && { short: option.short }),
        },
      ]),
    ),
  });
  const names: string[] = [];
  const options = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    const trouble = troubleWith(option, token, command, options.has(token.name));
    if (trouble !== null) return { ok: false, message: trouble };
    options.set(token.name, [...(options.get(token.name) ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  return { ok: true, value: { names, options } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function troubleWith(
  option: OptionWords | undefined,
  token: OptionToken,
  command: CommandWords,
  again: boolean,
): string | null {
  const written = plainLine(token.rawName, 60);
  if (option === undefined) {
    const near = meant(
      token.name,
      command.options.map(({ name }) => name),
      '--',
    );
    return `${command.name} has no option ${written}.${near} See lanekeeper help ${command.name}.`;
  }
  if (option.value === undefined)
    return token.value === undefined ? null : `${written} is a switch and takes no value: leave “=…” out.`;
  if (token.value === undefined || (token.inlineValue !== true && /^-./.test(token.value)))
    return `${written} needs a value: ${written} ${option.value}.`;
  if (again && option.many !== true) return `${written} is given more than once: keep one of them.`;
  return null;
}

/** The one value of an option; null where it was not given. */
export function valueOf(typed: Typed, name: string): string | null {
  return typed.options.get(name)?.[0] ?? null;
}
