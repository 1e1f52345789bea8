import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import { Caveats } from './caveats.tsx';
import { Cycles } from './cycles.tsx';
import { EndsAndPath } from './ends-and-path.tsx';
import { LevelledDates } from './levelled-dates.tsx';
import { Screens } from './screens.tsx';
import { WorkTable } from './work-table.tsx';
import '../styles/plan-views.css';
import './level.css';
import './schedule.css';

/** When the plan is finished and what decides it: the critical path, finish dates, float, cycles, screens. */
export function ScheduleView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view schedule" role="tabpanel" aria-labelledby="tab-schedule">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.schedule} doing={words.schedule.working}>
          {(answer) => (answer.works.length === 0 ? <NoneYet {...words.schedule.none} /> : <Whole answer={answer} />)}
        </LookedUp>
      </div>
    </div>
  );
}

function Whole({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const { schedule: words } = usePlanPane().words;
  const unfinished = answer.byFloat.unfinished.length;
  const ends = answer.ends.length;
  return (
    <>
      <p class="headline">
        {ends === 0 ? words.unlinked(unfinished) : words.headline(unfinished, answer.critical, ends)}
      </p>
      {answer.cycles.length > 0 && <Cycles answer={answer} />}
      <EndsAndPath answer={answer} />
      <LevelledDates answer={answer} />
      <WorkTable answer={answer} />
      <Screens answer={answer} />
      <Caveats answer={answer} />
    </>
  );
}
