import type { JSX } from 'preact';
import { explanationSections } from '../../../core/capacity/explain/words/sections.ts';
import type { TradeOffAnswer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { Posed } from '../trade-off-answers.ts';
import { Fold } from '../parts/fold.tsx';

/** Why it is so, what binds, what else could be, and what would make it fit; in sentences. */
export function Explained({ posed, answer }: { readonly posed: Posed; readonly answer: TradeOffAnswer }): JSX.Element {
  const { whatIf, words, show } = usePlanPane();
  const telling = { problem: posed.problem, periods: posed.periods.map(show.period), language: words.language };
  return (
    <>
      {explanationSections(whatIf.explanations.value, answer, telling).map(({ title, paragraphs }, at) => (
        <Fold key={title} title={title} count={paragraphs.length} startsOpen={at === 0}>
          <div class="explained">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Fold>
      ))}
    </>
  );
}
