import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { HistoryAnswer, ProposedAutonomy } from './history-answers.ts';

interface ProposedItemProps {
  readonly proposal: ProposedAutonomy;
  readonly answer: HistoryAnswer;
}

/** An approval that hardly ever changes anything, and what deciding without it would free. */
export function ProposedItem({ proposal, answer }: ProposedItemProps): JSX.Element {
  const { words: all, show, goTo } = usePlanPane();
  const words = all.history.proposals;
  const { by, name, row, cases, freed } = proposal;
  const { decided, rejected, changed, interval } = proposal.yield;
  return (
    <li>
      <p class="line-title">{words.what[by](name)}</p>
      {row.length > 0 && <p class="row-facts">{row.join(' · ')}</p>}
      <p class="row-facts">
        {words.because(rejected + changed, decided, show.finePercent(interval.high))}{' '}
        {freed.cases > 0 && <strong>{words.frees(freed.days, freed.perYear)}</strong>}
      </p>
      <button type="button" class="link" onClick={() => void goTo(cases.flatMap((at) => answer.cells[at] ?? []))}>
        {all.history.show(cases.length)}
      </button>
    </li>
  );
}
