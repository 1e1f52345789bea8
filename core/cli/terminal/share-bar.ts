import type { Paint } from './paint.ts';
import type { BarStream } from './progress-bar.ts';

const WIDTH = 24;

/** A bar of the share done, 0–1, with words beside it; redrawn in place on a terminal by hundredths, cleared at the end. */
export function shareBar(stream: BarStream, paint: Paint, words: (done: number) => string): (done: number) => void {
  if (stream.isTTY !== true) return () => {};
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round(done * WIDTH);
    const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '━'.repeat(WIDTH - full));
    stream.write(done >= 1 ? '\r\u001B[K' : `\r${bar} ${words(done)}\u001B[K`);
  };
}
