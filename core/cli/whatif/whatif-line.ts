import type { Answer } from '../../capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../../capacity/trade-off/problem.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Paint } from '../terminal/paint.ts';
import type { BarStream } from '../terminal/progress-bar.ts';

const WIDTH = 24;

const WORDS = {
  en: {
    weighing: (pieces: number) => `Weighing ${pieces} pieces of work`,
    found: (dropped: number, moved: number) => `${dropped} left out, ${moved} moved`,
    gap: (gap: string) => `at most ${gap}% more value`,
    explaining: 'explaining',
    time: (passed: number, of: number) => `${passed} of ${of} s`,
    stop: 'Ctrl+C: answer now',
  },
  de: {
    weighing: (pieces: number) => `${pieces} Arbeiten werden abgewogen`,
    found: (dropped: number, moved: number) => `${dropped} fallen weg, ${moved} verschoben`,
    gap: (gap: string) => `höchstens ${gap} % mehr Wert`,
    explaining: 'wird erklärt',
    time: (passed: number, of: number) => `${passed} von ${of} s`,
    stop: 'Strg+C: Antwort jetzt',
  },
} as const;

interface Line {
  readonly better: (answer: Answer) => void;
  /** 0–1. */
  readonly explained: (done: number) => void;
  readonly end: () => void;
}

/** A line that says how good the answer is by now and how long it took, redrawn in place on a terminal, at least each second; `end` clears it. */
export function whatIfLine(
  stream: BarStream,
  { pieces, objective }: TradeOffProblem,
  { paint, language, seconds }: { readonly paint: Paint; readonly language: Language; readonly seconds: number },
): Line {
  if (stream.isTTY !== true) return { better: () => {}, explained: () => {}, end: () => {} };
  const words = WORDS[language];
  const isOfValue = (objective[0]?.weights.valueLost ?? 0) > 0;
  let began = performance.now();
  let done: number | null = null;
  let known: readonly string[] = [words.weighing(pieces.length)];
  const draw = (): void => {
    const passed = Math.min(seconds, Math.floor((performance.now() - began) / 1000));
    const full = Math.round((done ?? 0) * WIDTH);
    const bar = done === null ? '' : `${paint('cyan', '━'.repeat(full))}${paint('dim', '━'.repeat(WIDTH - full))} `;
    const text = [...known, words.time(passed, seconds), words.stop].join(' · ');
    // A terminal that does not know its width says 0.
    const room =
      (stream.columns === undefined || stream.columns === 0 ? 80 : stream.columns) -
      1 -
      (done === null ? 0 : WIDTH + 1);
    stream.write(`\r${bar}${[...text].slice(0, Math.max(0, room)).join('')}\u001B[K`);
  };
  const ticking = setInterval(draw, 1000);
  // Ctrl+C is offered once there is somebody who hears it.
  queueMicrotask(draw);
  return {
    better({ measures: { dropped, moved }, gap }) {
      const percent = Math.ceil(gap * 1000) / 10;
      const more = language === 'de' ? String(percent).replace('.', ',') : String(percent);
      const isTold = isOfValue && gap > 0 && Number.isFinite(gap);
      known = [words.found(dropped, moved), ...(isTold ? [words.gap(more)] : [])];
      draw();
    },
    explained(share) {
      if (done === null) began = performance.now();
      done = share;
      known = [words.explaining];
      draw();
    },
    end() {
      clearInterval(ticking);
      stream.write('\r\u001B[K');
    },
  };
}
