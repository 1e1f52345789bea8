import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { HistoryAnswer, QueuedCases, SharedQueueLine } from './history-answers.ts';
import { valueText } from './span-text.ts';

interface QueueItemProps {
  readonly queue: SharedQueueLine;
  readonly answer: HistoryAnswer;
}

/** Small and large cases that wait for the same approver. */
export function QueueItem({ queue, answer }: QueueItemProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.history.queues;
  return (
    <li>
      <p class="line-title">{queue.approver}</p>
      <QueuePart part={queue.small} answer={answer} say={words.small} />
      <QueuePart part={queue.large} answer={answer} say={words.large} />
    </li>
  );
}

interface QueuePartProps {
  readonly part: QueuedCases;
  readonly answer: HistoryAnswer;
  say(cases: number, edge: string, wait: number): string;
}

function QueuePart({ part: { cases, wait, edge }, answer, say }: QueuePartProps): JSX.Element {
  const { words, show, goTo } = usePlanPane();
  const amount = valueText(edge, { kind: 'money', unit: null }, show, words);
  const unit = answer.currency === null ? '' : `\u00a0${answer.currency}`;
  return (
    <p class="row-facts">
      {say(cases.length, amount + unit, wait)}{' '}
      <button type="button" class="link" onClick={() => void goTo(cases.flatMap((at) => answer.cells[at] ?? []))}>
        {words.history.show(cases.length)}
      </button>
    </p>
  );
}
