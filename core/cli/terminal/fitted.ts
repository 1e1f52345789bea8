import { stripVTControlCharacters } from 'node:util';

/** How much further in than a line began it goes on. */
const FURTHER = 4;

/** Lines of painted text, those that are too long broken at spaces; a longer word keeps its own line. */
export function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (shownLength(line) <= width ? line : broken(line, width)))
    .join('\n');
}

function broken(line: string, width: number): string {
  const indent = ' '.repeat((/^ */.exec(line)?.[0].length ?? 0) + FURTHER);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=[^ ]) /)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || shownLength(longer.trimEnd()) <= width) {
      current = longer;
      continue;
    }
    lines.push(current.trimEnd());
    current = indent + word.trimStart();
  }
  return [...lines, current].join('\n');
}

function shownLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
