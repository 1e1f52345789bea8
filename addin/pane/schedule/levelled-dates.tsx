import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer } from '../plan-answers.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import { LevelOutcome } from './level-outcome.tsx';
import { Running } from './running.tsx';

/** Dates that respect capacity, looked for when the planner asks: how far that is, and what moves. */
export function LevelledDates({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const { plan, audited, words: all } = usePlanPane();
  const words = all.schedule.level;
  const { level: lookUp } = plan;
  const [asked, ask] = useState<AuditedWorkbook | null>(null);
  const level = lookUp.answer.value;
  // Works are named by their positions in the schedule of the same revision.
  const found = lookUp.isCurrent.value && level?.revision === answer.revision ? level : null;
  const trouble = lookUp.trouble.value;
  const isAsked = asked !== null && asked === audited.value && !lookUp.isStopped.value;
  const start = (): void => {
    lookUp.again();
    ask(audited.value);
  };
  return (
    <Fold title={words.title} count={found?.moves.length ?? null}>
      {found !== null && <LevelOutcome answer={answer} level={found} />}
      {found === null && isAsked && trouble === null && <Comparing />}
      {found === null && trouble !== null && (
        <p class="asks" role="alert">
          {all.told.broke(trouble)}
        </p>
      )}
      {found === null && !isAsked && (
        <>
          <p class="hint">{lookUp.isStopped.value ? words.stopped : words.about}</p>
          <button type="button" class="level-start" onClick={start}>
            {words.start}
          </button>
        </>
      )}
    </Fold>
  );
}

/** How far the comparing is; it goes on only while that is seen. */
function Comparing(): JSX.Element {
  const { plan, words } = usePlanPane();
  const { level: lookUp } = plan;
  useEffect(() => lookUp.watch(), [lookUp]);
  return <Running lookUp={lookUp} working={words.schedule.level.working} />;
}
