import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { LevelAnswer, MovedBecause, MovedWork } from '../level-answers.ts';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { WorkButton } from './work-button.tsx';
import { workName } from './work-name.ts';

const [SHOWN_FIRST, MOST_HOLDERS] = [20, 3];

export interface LevelProps {
  /** The schedule that `level` names works of. */
  readonly answer: ScheduleAnswer;
  readonly level: LevelAnswer;
}

/** What moves, the longest first: whose it is, from when to when, and because of whom or what. */
export function LevelMoves({ answer, level }: LevelProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.schedule.level;
  const [shown, setShown] = useState(SHOWN_FIRST);
  const slips = new Map(level.breaches.flatMap(({ kind, work, days }) => (kind === 'stated' ? [[work, days]] : [])));
  return (
    <>
      <h3>{words.moves}</h3>
      <ul class="level-moves">
        {level.moves.slice(0, shown).map((move) => (
          <Move key={move.work} answer={answer} level={level} move={move} slip={slips.get(move.work) ?? null} />
        ))}
      </ul>
      {level.moves.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 200)}>
          {words.more(level.moves.length - shown)}
        </button>
      )}
    </>
  );
}

interface MoveProps extends LevelProps {
  readonly move: MovedWork;
  /** Working days past its stated date. */
  readonly slip: number | null;
}

function Move({ answer, move: { work, from, to, days, because }, slip }: MoveProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.schedule.level;
  const own = answer.works.at(work);
  const dates = ({ start, finish }: typeof from): string => words.span(show.day(start), show.day(finish));
  return (
    <li>
      <span class="level-head">
        <WorkButton work={own} />
        {own !== undefined && own.owners.length > 0 && <span class="hint">{own.owners.join(', ')}</span>}
      </span>
      <span class="level-dates">
        <span class="before">{dates(from)}</span> <span aria-hidden="true">→</span>
        <span class="visually-hidden">{words.to}</span> <strong>{dates(to)}</strong>
      </span>
      <span class="hint">
        {words.later(days)}
        {slip !== null && <span class="is-late"> · {words.pastStated(slip === days ? null : slip)}</span>}
      </span>
      {because !== null && <Because answer={answer} because={because} />}
    </li>
  );
}

function Because({ answer, because }: Pick<LevelProps, 'answer'> & { readonly because: MovedBecause }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.schedule.level;
  const nameOf = (work: number): string => {
    const own = answer.works.at(work);
    return own === undefined ? '' : workName(own);
  };
  if (because.by === 'work') return <span class="level-why">{words.after(nameOf(because.work))}</span>;
  const { of, name, span, holds } = because;
  const held = holds.slice(0, MOST_HOLDERS).map(nameOf);
  return (
    <span class="level-why">
      {words.busy(of, name, show.day(span.start), show.day(span.finish))}
      {held.length > 0 && words.holds(held.length, held)}
    </span>
  );
}
