import type { Typed } from '../command-line.ts';
import type { Layout } from './layout.ts';

const WIDTH = 24;

/** The stream a bar is drawn on. */
export interface BarStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a command shows how far it is: nowhere when it has to be quiet. */
export function progressStream(typed: Typed): BarStream {
  return typed.options.has('quiet') ? { write: () => true } : process.stderr;
}

/** A bar that is redrawn in place, on a terminal and for more than one file only; null draws nothing and clears it. */
export function progressBar(
  stream: BarStream,
  total: number,
  { paint, language }: Pick<Layout, 'paint' | 'language'>,
): (done: number | null) => void {
  if (stream.isTTY !== true || total < 2) return () => {};
  return (done) => {
    if (done === null || done >= total) return void stream.write('\r\u001B[K');
    const full = Math.round((done / total) * WIDTH);
    const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '━'.repeat(WIDTH - full));
    stream.write(`\r${bar} ${FILES[language](done, total)}\u001B[K`);
  };
}

const FILES = {
  en: (done: number, total: number) => `${done} of ${total} files`,
  de: (done: number, total: number) => `${done} von ${total} Dateien`,
};
