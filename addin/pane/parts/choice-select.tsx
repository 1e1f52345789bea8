import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface ChoiceSelectProps {
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * A select whose answer counts once it is made. Keys walk a closed list, and browsers call each step a change: those wait
 * for Enter or for the focus to leave, and Esc drops them. What is picked from the open list counts at once.
 */
export function ChoiceSelect({ value, choose, label, children, ...rest }: ChoiceSelectProps): JSX.Element {
  const isOpen = useRef(false);
  const walks = useRef(false);
  const [walkedTo, walkTo] = useState<string | null>(null);
  const settle = (made: string | null): void => {
    isOpen.current = false;
    walks.current = false;
    walkTo(null);
    if (made !== null && made !== value) choose(made);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (walkedTo !== null) event.preventDefault();
      settle(null);
    } else if (event.key === 'Enter' && walkedTo !== null) {
      event.preventDefault();
      settle(walkedTo);
    } else if (opensList(event)) isOpen.current = true;
    else walks.current = !isOpen.current;
  };
  return (
    <select
      {...rest}
      aria-label={label}
      value={walkedTo ?? value}
      onPointerDown={() => {
        isOpen.current = true;
        walks.current = false;
      }}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => (walks.current ? walkTo(currentTarget.value) : settle(currentTarget.value))}
      onBlur={() => settle(walkedTo)}
    >
      {children}
    </select>
  );
}

function opensList({ key, altKey }: KeyboardEvent): boolean {
  return key === ' ' || key === 'Enter' || key === 'F4' || (altKey && key.startsWith('Arrow'));
}
