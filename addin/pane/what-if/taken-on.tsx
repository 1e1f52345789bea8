import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../../core/capacity/trade-off/answer.ts';
import { createLookUp } from '../model/look-up.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { FirstOfMany } from '../parts/first-of-many.tsx';
import { LookedUp } from '../parts/looked-up.tsx';
import type { Posed, TakenOn as Taken } from '../trade-off-answers.ts';
import { pieceName } from './piece-words.ts';

interface TakenOnProps {
  readonly posed: Posed;
  readonly answer: Answer;
}

/** Every request that comes in: whom it needs and when, who could do it, and what gives way to it. */
export function TakenOn({ posed, answer }: TakenOnProps): JSX.Element {
  const { audited, port, words } = usePlanPane();
  const lookUp = useMemo(
    () => createLookUp(audited, () => port.tradeOffTaken({ starts: answer.starts })),
    [posed, answer.starts.join()],
  );
  return (
    <LookedUp lookUp={lookUp} doing={words.whatIf.taken.working}>
      {({ taken }) => (
        <>
          {taken.length > 0 && <h3>{words.whatIf.taken.title}</h3>}
          <FirstOfMany amount={taken.length}>
            {(drawn) => (
              <ul class="pieces">
                {taken.slice(0, drawn).map((one) => (
                  <TakenLine key={one.at} posed={posed} taken={one} />
                ))}
              </ul>
            )}
          </FirstOfMany>
        </>
      )}
    </LookedUp>
  );
}

function TakenLine({ posed, taken }: { readonly posed: Posed; readonly taken: Taken }): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.whatIf.taken;
  const nameOf = (at: number): string => {
    const piece = posed.pieces[at];
    return piece === undefined ? '' : pieceName(piece, all.whatIf);
  };
  const displaced = taken.displaces.map(nameOf);
  return (
    <li>
      <span class="piece-name">{nameOf(taken.at)}</span>
      <span class="hint piece-facts">
        {taken.needs.map(({ name, unit, most, from, to, people }) => (
          <span key={`${name} ${from.key}`} class="taken-need">
            {words.need(`${show.amount(most)} ${unit}`.trim(), name, spanOf(show.period(from), show.period(to)))}
            {people.length > 0 && ` · ${words.people(listed(people, words.more))}`}
          </span>
        ))}
        <span class="taken-need">
          {displaced.length === 0
            ? words.displacesNothing
            : words.displaces(all.whatIf.list(displaced.length, displaced))}
        </span>
      </span>
    </li>
  );
}

const MOST_NAMED = 6;

function listed(people: readonly string[], more: (count: number) => string): string {
  const shown = people.slice(0, MOST_NAMED).join(', ');
  return people.length > MOST_NAMED ? `${shown} ${more(people.length - MOST_NAMED)}` : shown;
}

function spanOf(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}
