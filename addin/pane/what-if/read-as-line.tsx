import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TradeOffPosed } from '../trade-off-answers.ts';

/** How the request was read and what was assumed; or which words could not be read. */
export function ReadAsLine({ asked }: { readonly asked: TradeOffPosed }): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.whatIf;
  const { read, unread } = asked;
  if (unread !== null)
    return (
      <p class="asks" role="alert">
        {words.unread[unread.why](words.list(unread.words.length, unread.words))}
      </p>
    );
  if (read === null) return null;
  const demand = read.demand.map(({ name, amount, kind }) => words.demand[kind](show.amount(amount), name));
  return (
    <div class="read-as" role="status">
      <p>{words.readAs(demand.join(words.and), show.day(read.from), show.day(read.to))}</p>
      {read.assumed.map(({ what, word, as }) => (
        <p key={`${what} ${word}`} class="hint">
          {words.assumed[what](word, as)}
        </p>
      ))}
    </div>
  );
}
