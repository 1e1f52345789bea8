import { plainLine } from '../../audit/report/plain-line.ts';
import type { Layout } from './layout.ts';
import { wrapped } from './wrapped.ts';

/** A heading with paragraphs below it; nothing where there are none. */
export function section(
  title: string,
  paragraphs: readonly string[],
  { paint, width }: Pick<Layout, 'paint' | 'width'>,
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
