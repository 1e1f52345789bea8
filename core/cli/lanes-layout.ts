import type { Language } from '../sheet/phrase.ts';
import { noPaint, paintFor } from './paint.ts';
import type { Paint } from './paint.ts';
import { screenOf } from './screen.ts';

/** How the texts of `lanekeeper lanes` are laid out. */
export interface LanesLayout {
  readonly width: number;
  readonly paint: Paint;
  readonly language: Language;
}

/** The layout for the terminal, or for a file. */
export function lanesLayout(output: string | null, language: Language): LanesLayout {
  const paint = output === null ? paintFor(process.stdout, process.env) : noPaint;
  return { paint, width: screenOf(process.stdout).width, language };
}
