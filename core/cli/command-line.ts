import { parseArgs } from 'node:util';
import { LANGUAGES } from '../audit/language.ts';
import { ENCODINGS, encodingNamed } from '../files/encoding/encodings.ts';
import { plainLine } from '../audit/report/plain-line.ts';
import type { Language } from '../sheet/phrase.ts';
import type { CommandWords, OptionWords } from './command-words.ts';
import { ENCODING } from './common-options.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';

/** What was typed after a command's name. */
export interface Typed {
  readonly names: readonly string[];
  /** Each option given, with its values in order; a switch has none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** The one that all is told in. */
  readonly language: Language;
  /** What standard input gave, where `-` names it. */
  readonly input: Uint8Array | null;
}

/** Reads what was typed after a command's name; a sentence when an option is unknown, repeated or lacks its value. */
export function readCommandLine(args: readonly string[], command: CommandWords, language: Language): Outcome<Typed> {
  const known = [...command.options, ...command.common];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map((option) => [
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
    if (token.kind === 'positional') {
      if (token.value === '') return { ok: false, message: COMPLAINTS[language].emptyName };
      names.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    const trouble =
      option === undefined
        ? unknownOption(token, command, language)
        : troubleWith(option, token, options.has(token.name), language);
    if (trouble !== null) return { ok: false, message: trouble };
    options.set(token.name, [...(options.get(token.name) ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  return { ok: true, value: { names, options, language, input: null } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function unknownOption({ name, rawName }: OptionToken, command: CommandWords, language: Language): string {
  const known = [...command.options, ...command.common];
  const words = COMPLAINTS[language];
  // Many commands elsewhere have such a switch.
  const isFormat = known.some((option) => option.name === 'format' && option.help.en.split(/\W+/).includes(name));
  const near = isFormat
    ? words.meant(`--format ${name}`)
    : meant(
        name,
        known.map((option) => option.name),
        language,
        '--',
      );
  return words.noOption(command.name, plainLine(rawName, 60), near);
}

function troubleWith(option: OptionWords, token: OptionToken, again: boolean, language: Language): string | null {
  const words = COMPLAINTS[language];
  const written = plainLine(token.rawName, 60);
  if (option.value === undefined) return token.value === undefined ? null : words.isSwitch(written);
  if (token.value === undefined || token.value === '' || (token.inlineValue !== true && /^-./.test(token.value)))
    return words.needsValue(written, option.value);
  if (again && option.many !== true) return words.again(written);
  if (option.name === 'language' && !LANGUAGES.some((one) => one === token.value))
    return words.notOneOf(written, token.value, '', LANGUAGES.join(', '));
  if (option.name === ENCODING.name && encodingNamed(token.value) === null)
    return words.notOneOf(written, token.value, meant(token.value, ENCODINGS, language), ENCODINGS.join(', '));
  return null;
}

/** The one value of an option; null where it was not given. */
export function valueOf(typed: Typed, name: string): string | null {
  return typed.options.get(name)?.[0] ?? null;
}
