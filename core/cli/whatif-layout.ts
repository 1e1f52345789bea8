import { plainLine } from '../audit/report/plain-line.ts';
import type { Paint } from './paint.ts';
import { wrapped } from './wrapped.ts';

/** What lines of text are made with. */
export interface WhatIfLayout {
  readonly paint: Paint;
  readonly width: number;
  readonly language: 'en' | 'de';
}

/** A heading with paragraphs below it; nothing where there are none. */
export function section(
  title: string,
  paragraphs: readonly string[],
  { paint, width }: WhatIfLayout,
): readonly string[] {
  if (paragraphs.length === 0) return [];
  return [
    paint('bold', title),
    ...paragraphs.flatMap((text) =>
      wrapped(plainLine(text), width - 4).map((line, row) => (row === 0 ? `  ${line}` : `    ${line}`)),
    ),
    '',
  ];
}

/** A figure with at most two decimals, as the language writes it. */
export function amount(value: number, language: 'en' | 'de'): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'de' ? text.replace('.', ',') : text;
}
