import type { JSX } from 'preact';
import type { FinishConfidence } from '../../../core/schedule/finish-confidence.ts';
import { chanceInWords, sureInWords } from '../../../core/schedule/sure-in-words.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduleAnswer, ScheduledWork } from '../plan-answers.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { ConfidenceStrip } from './confidence-strip.tsx';
import { workName } from './work-name.ts';

interface EndItemProps {
  readonly answer: ScheduleAnswer;
  readonly work: number;
  /** Its chain is the one that is drawn. */
  readonly isChosen: boolean;
  readonly finish: FinishConfidence | null;
  readonly choose: () => void;
}

/** One end of the plan: when it is finished, against its date, and how sure that is. */
export function EndItem({ answer, work: at, isChosen, finish, choose }: EndItemProps): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.schedule;
  const work = answer.works.at(at);
  if (work === undefined) return null;
  const isLate = (work.margin ?? 0) < 0;
  return (
    <li class={isChosen ? 'end is-chosen' : 'end'}>
      <div class="end-line">
        <button type="button" class="end-head" aria-pressed={isChosen} data-walk onClick={choose}>
          {workName(work)}
        </button>
        <CellButton cell={work.cells.name} />
      </div>
      <p>
        <strong title={work.finish ?? undefined}>
          {work.finish === null ? words.noDate : words.finish(show.day(work.finish))}
        </strong>
        {work.margin !== null && ' · '}
        <span class={isLate ? 'is-late' : 'hint'}>{marginWords(work, words, show)}</span>
      </p>
      {finish !== null && (
        <div class="end-sure">
          <ConfidenceStrip finish={finish} name={workName(work)} />
          <p class="hint">{confidenceWords(finish, all, show)}</p>
        </div>
      )}
    </li>
  );
}

function marginWords({ margin, planned }: ScheduledWork, words: AllWords['schedule'], show: Formats): string {
  if (margin === null || planned === null) return '';
  if (margin === 0) return words.onDate;
  return (margin < 0 ? words.late : words.early)(Math.abs(margin), show.day(planned));
}

/** Confidence and buffer of one finish in sentences. */
function confidenceWords(finish: FinishConfidence, { language, schedule }: AllWords, show: Formats): string {
  const words = schedule.confidence;
  const { chance, buffer, planned } = finish;
  const sure = words.sure(sureInWords(finish, language, show.day));
  if (chance === null || buffer === null || planned === null) return sure;
  const room = buffer > 0 ? words.lacks(buffer) : buffer < 0 ? words.spare(-buffer) : words.exact;
  return [sure, words.chance(chanceInWords(chance, language), show.day(planned)), room].join(' ');
}
