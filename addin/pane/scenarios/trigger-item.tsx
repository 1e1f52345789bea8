import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ToldTrigger } from '../told-trigger.ts';
import { TriggerCard } from './trigger-card.tsx';
import { shownState, StateMark } from './trigger-state.tsx';

interface TriggerItemProps {
  readonly trigger: ToldTrigger;
  readonly startsOpen: boolean;
}

/** One trigger: its state and its text; opened, everything about it. */
export function TriggerItem({ trigger, startsOpen }: TriggerItemProps): JSX.Element {
  const { scenarios: words } = usePlanPane().words;
  const [open, setOpen] = useState(startsOpen);
  const { told } = trigger;
  const state = shownState(told);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.querySelector('button')?.focus();
  };
  return (
    <li class={open ? 'trigger is-open' : 'trigger'}>
      <div role="none" onKeyDown={onKeyDown}>
        <h2>
          <button type="button" class="trigger-head" aria-expanded={open} data-walk onClick={() => setOpen(!open)}>
            <StateMark state={state} />
            <span class="trigger-name">{told.scenario.name}</span>
            <span class={`trigger-state state-${state}`}>{words.states[state]}</span>
            {!open && <span class="trigger-text">{told.text}</span>}
          </button>
        </h2>
        {open && <TriggerCard trigger={trigger} />}
      </div>
    </li>
  );
}
