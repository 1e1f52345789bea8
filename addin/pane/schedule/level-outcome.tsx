import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { ApplyDates } from './apply-dates.tsx';
import type { LevelProps } from './level-moves.tsx';
import { LevelMoves } from './level-moves.tsx';
import { LevelNotes } from './level-notes.tsx';
import { WorkButton } from './work-button.tsx';
import { workName } from './work-name.ts';

/** Levelled dates: how good they are, what cannot be kept, what moves and because of whom, what stays. */
export function LevelOutcome({ answer, level }: LevelProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.schedule.level;
  const nameOf = (work: number): string => {
    const own = answer.works.at(work);
    return own === undefined ? '' : workName(own);
  };
  const broken = level.breaches.filter(({ kind }) => kind !== 'stated');
  return (
    <div class="levelled">
      <Headline answer={answer} level={level} broken={broken.length} />
      <Listed
        title={words.broken}
        isBad
        items={broken.map(({ work, kind, days, waitsFor }) => ({
          work,
          what:
            waitsFor === null
              ? `${words.kinds[kind]}: ${words.late(days)}`
              : words.waits(words.kinds[kind], nameOf(waitsFor), days),
        }))}
        answer={answer}
      />
      <Listed title={words.unplaced} isBad items={level.unplaced.map((work) => ({ work, what: '' }))} answer={answer} />
      <Listed
        title={words.tooMuch}
        items={level.tooMuch.map(({ work, name, asked, most }) => ({ work, what: words.tooMuchOf(name, asked, most) }))}
        answer={answer}
      />
      {level.moves.length > 0 && <LevelMoves answer={answer} level={level} />}
      {level.moves.length > 0 && <ApplyDates key={level.revision} written={level.written} />}
      <Listed
        title={words.stays}
        items={level.stays.map(({ work, why }) => ({ work, what: words.why[why] }))}
        answer={answer}
      />
      <LevelNotes level={level} />
    </div>
  );
}

function Headline({ answer, level, broken }: LevelProps & { readonly broken: number }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.schedule.level;
  const { moves, unplaced, finish, isStaffed, isProved, schedules } = level;
  const said =
    answer.notBegun === 0
      ? words.noneOpen
      : !isStaffed
        ? words.unstaffed
        : moves.length > 0
          ? words.headline(moves.length, broken)
          : unplaced.length === 0
            ? words.nothing
            : null;
  return (
    <div role="status">
      {said !== null && <p class="line-title">{said}</p>}
      {moves.length > 0 && finish !== null && (
        <p>
          {words.ends(show.day(finish.after), show.day(finish.before))}{' '}
          {words.soonest(show.day(finish.soonest), finish.gap)}
        </p>
      )}
      {moves.length > 0 && (
        <p class="hint">
          {isProved
            ? words.proved
            : words.unproved(
                moves.reduce((sum, { days }) => sum + days, 0),
                schedules,
              )}
        </p>
      )}
    </div>
  );
}

interface ListedProps {
  readonly title: string;
  readonly items: readonly { readonly work: number; readonly what: string }[];
  readonly answer: ScheduleAnswer;
  readonly isBad?: boolean;
}

const SHOWN_FIRST = 10;

/** Works with a word on each; nothing where there are none. */
function Listed({ title, items, answer, isBad = false }: ListedProps): JSX.Element | null {
  const { words } = usePlanPane();
  const [shown, setShown] = useState(SHOWN_FIRST);
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class={isBad ? 'lines is-broken' : 'lines'}>
        {items.slice(0, shown).map(({ work, what }) => (
          <li key={`${work} ${what}`}>
            <WorkButton work={answer.works.at(work)} />
            {what !== '' && <span class="level-what">{what}</span>}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 200)}>
          {words.schedule.level.more(items.length - shown)}
        </button>
      )}
    </>
  );
}
