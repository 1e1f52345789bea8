import type { Answer } from '../capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../capacity/trade-off/problem.ts';
import type { Paint } from './paint.ts';
import type { BarStream } from './progress-bar.ts';
import { proofOf } from './whatif-proof.ts';

const WIDTH = 24;

/** A line that says how good the answer is by now, redrawn in place on a terminal; `end` clears it. */
export function whatIfLine(
  stream: BarStream,
  { pieces }: TradeOffProblem,
  paint: Paint,
  language: 'en' | 'de',
): {
  readonly better: (answer: Answer) => void;
  readonly explained: (done: number) => void;
  readonly end: () => void;
} {
  const show = (text: string): void => {
    if (stream.isTTY === true) stream.write(`\r${text}\u001B[K`);
  };
  show(
    language === 'de' ? `${pieces.length} Arbeiten werden abgewogen …` : `Weighing ${pieces.length} pieces of work …`,
  );
  return {
    better(answer) {
      const { dropped, moved } = answer.measures;
      const change =
        language === 'de' ? `${dropped} fallen weg, ${moved} verschoben` : `${dropped} left out, ${moved} moved`;
      show(`${change}. ${paint('dim', proofOf(answer, language))}`);
    },
    explained(done) {
      const full = Math.round(done * WIDTH);
      const bar = paint('cyan', '━'.repeat(full)) + paint('dim', '━'.repeat(WIDTH - full));
      show(`${bar} ${language === 'de' ? 'wird erklärt' : 'explaining'}`);
    },
    end: () => show(''),
  };
}
