import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FinishConfidence } from '../../../core/schedule/finish-confidence.ts';
import { chanceInWords } from '../../../core/schedule/sure-in-words.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { WorkButton } from './work-button.tsx';

const SHOWN_FIRST = 50;

interface FinishDatesProps {
  readonly answer: ScheduleAnswer;
  readonly finishes: readonly FinishConfidence[];
}

/** The simulated finish dates as numbers. */
export function FinishDates({ answer, finishes }: FinishDatesProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const { confidence: words, columns } = all.schedule;
  const [shown, setShown] = useState(SHOWN_FIRST);
  const heads = [columns.planned, words.half, words.most, words.nearly, words.keeps, words.buffer];
  return (
    <Fold title={words.title} count={finishes.length}>
      <div class="table-box" role="region" aria-label={words.title}>
        <table class="works">
          <thead>
            <tr>
              <th scope="col">{columns.work}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="is-number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {finishes.slice(0, shown).map(({ work, planned, p50, p80, p90, chance, buffer }) => (
              <tr key={work}>
                <th scope="row">
                  <WorkButton work={answer.works.at(work)} />
                </th>
                {[planned, p50, p80, p90].map((day, at) => (
                  <td key={heads[at]} class="is-number">
                    {day === null ? '' : show.day(day)}
                  </td>
                ))}
                <td class="is-number">{chance === null ? '' : chanceInWords(chance, all.language)}</td>
                <td class="is-number">{buffer === null ? '' : show.number(Math.max(0, buffer))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {finishes.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 200)}>
          {words.more(finishes.length - shown)}
        </button>
      )}
    </Fold>
  );
}
