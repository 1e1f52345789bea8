import type { Language } from '../../sheet/phrase.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import type { Paint } from './paint.ts';
import { noPaint, paintFor } from './paint.ts';
import { screenOf } from './screen.ts';

/** What lines of text are made with. */
export interface Layout {
  readonly paint: Paint;
  readonly width: number;
  readonly language: Language;
}

/** The layout for the terminal, or for the file that a command writes to. */
export function layoutOf(typed: Typed): Layout {
  const output = valueOf(typed, 'output');
  const paint = output === null || output === '-' ? paintFor(process.stdout, process.env) : noPaint;
  return { paint, width: screenOf(process.stdout, process.env).width, language: typed.language };
}
