import { wrapped } from './wrapped.ts';

/** The least room for what a name means beside it; with less it stands below. */
const LEAST = 30;

/** Names with their meanings beside them, or below where that is too narrow; `side` is how wide names are. */
export function twoColumns(
  rows: readonly (readonly [name: string, meaning: string])[],
  width: number,
  side = rows.reduce((most, [name]) => Math.max(most, name.length), 0),
): readonly string[] {
  const room = width - side - 4;
  return rows.flatMap(([name, meaning]) =>
    room < LEAST
      ? [
          ...(name === '' ? [] : [`  ${name.trimStart()}`]),
          ...wrapped(meaning, width - 6).map((line) => `      ${line}`),
        ]
      : wrapped(meaning, room).map((line, at) => `  ${(at === 0 ? name : '').padEnd(side)}  ${line}`),
  );
}
