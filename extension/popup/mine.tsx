import type { JSX } from 'preact';
import { useSpeech } from '../pages/speech.ts';
import type { Waiting } from './waiting-for.ts';
import { waitingFor } from './waiting-for.ts';
import type { NamedPlan } from './whole-plans.ts';

const SHOWN = 12;

interface MineProps {
  readonly me: string | null;
  readonly plans: readonly NamedPlan[];
  readonly today: string;
}

/** What waits for the person. */
export function Mine({ me, plans, today }: MineProps): JSX.Element {
  const { words } = useSpeech();
  const all = me === null ? [] : waitingFor(me, plans, today);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{words.popup.mine}</h2>
      {me === null && <p class="quiet">{words.popup.nobody}</p>}
      {me !== null && all.length === 0 && <p class="quiet">{words.popup.noneMine(me)}</p>}
      <ul class="works">
        {all.slice(0, SHOWN).map((it) => (
          <li key={keyOf(it)}>
            <Line waiting={it} />
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <p class="quiet">{words.popup.more(all.length - SHOWN)}</p>}
    </section>
  );
}

function keyOf(waiting: Waiting): string {
  const of = waiting.what === 'guardrail' ? waiting.guardrail.ref : waiting.work.ref;
  return `${waiting.what} ${of} ${waiting.what === 'decision' ? waiting.name : ''}`;
}

function Line({ waiting }: { readonly waiting: Waiting }): JSX.Element {
  const { words, show } = useSpeech();
  switch (waiting.what) {
    case 'decision':
      return (
        <p>
          <strong>{words.popup.decisionWaits(waiting.name)}</strong> <span class="quiet">{waiting.work.name}</span>
        </p>
      );
    case 'guardrail': {
      const { name, limit, state } = waiting.guardrail;
      return (
        <p>
          <strong>{name}</strong> {limit !== null && <span class="quiet">{limit}</span>}{' '}
          <span class="asks">{state === 'breached' ? words.popup.guardrailBreached : words.popup.guardrailNear}</span>
        </p>
      );
    }
    case 'overdue': {
      const { name, due } = waiting.work;
      return (
        <p>
          <strong>{name}</strong>{' '}
          {due !== null && (
            <time class="asks" dateTime={due} title={due}>
              {words.popup.overdue(show.day(due))}
            </time>
          )}
        </p>
      );
    }
  }
}
