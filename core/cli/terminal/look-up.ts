import { plainLine } from '../../audit/report/plain-line.ts';
import { STANDARD_INPUT } from '../find-workbooks.ts';
import type { Layout } from './layout.ts';
import { wrapped } from './wrapped.ts';

/** What to type to see what was recognised, where a report has nothing to tell. */
export function lookUpLines(file: string, { paint, width, language }: Layout): readonly string[] {
  const command = `lanekeeper tables ${typedName(file)}`;
  const sentence = {
    en: `What was recognised, and what was left out: ${command}`,
    de: `Was erkannt wurde, und was nicht: ${command}`,
  }[language];
  return wrapped(sentence, width).map((line) => paint('dim', line));
}

/** A file's name as it is typed in a shell: in quotes where it holds more than plain letters. */
export function typedName(name: string): string {
  if (name === STANDARD_INPUT) return '-';
  // What begins with a dash would be read as an option.
  const plain = plainLine(name).replace(/^(?=-)/, './');
  return /^[\p{L}\p{N}_./:@%+,-]+$/u.test(plain) ? plain : `"${plain.replaceAll(/["\\$`]/g, '\\$&')}"`;
}
