import type { Paint } from './paint.ts';
import type { BarStream } from './progress-bar.ts';

const WIDTH = 24;

/** A bar of drawn samples, redrawn in place on a terminal whenever a hundredth more is done; cleared at the end. */
export function sampleBar(stream: BarStream, samples: number, paint: Paint): (done: number) => void {
  if (stream.isTTY !== true) return () => {};
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round(done * WIDTH);
    const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '━'.repeat(WIDTH - full));
    stream.write(done >= 1 ? '\r\u001B[K' : `\r${bar} ${Math.round(done * samples)} of ${samples} samples\u001B[K`);
  };
}
