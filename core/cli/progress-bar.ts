import type { Paint } from './paint.ts';

const WIDTH = 24;

/** The stream a bar is drawn on. */
export interface BarStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar that is redrawn in place, on a terminal and for more than one file only; null draws nothing and clears it. */
export function progressBar(stream: BarStream, total: number, paint: Paint): (done: number | null) => void {
  if (stream.isTTY !== true || total < 2) return () => {};
  return (done) => {
    if (done === null || done >= total) return void stream.write('\r\u001B[K');
    const full = Math.round((done / total) * WIDTH);
    const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '━'.repeat(WIDTH - full));
    stream.write(`\r${bar} ${done} of ${total} files\u001B[K`);
  };
}
