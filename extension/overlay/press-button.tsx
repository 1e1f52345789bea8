import type { ComponentChildren, JSX } from 'preact';
import { drawIn } from './draw-view.ts';

interface PressProps {
  readonly class?: string;
  /** What it does; what it returns stands on the button from then on. */
  readonly press: () => Promise<string>;
  readonly children: ComponentChildren;
}

/** A button that does something and says what came of it. A click leaves the focus where it is: a field stays open. */
export function PressButton({ class: name, press, children }: PressProps): JSX.Element {
  const say = async ({ currentTarget }: { readonly currentTarget: Element }): Promise<void> => {
    const said = currentTarget.firstElementChild;
    const text = await press();
    if (said !== null) drawIn(said, text);
  };
  return (
    <button
      type="button"
      class={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => void say(event)}
    >
      <span aria-live="polite">{children}</span>
    </button>
  );
}
