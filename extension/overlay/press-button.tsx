import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';

interface PressProps {
  readonly class?: string;
  readonly label?: string | undefined;
  /** What it does; what it returns stands on the button from then on. */
  readonly press: () => Promise<string>;
  readonly children: ComponentChildren;
}

/** A button that does something and says what came of it. A click leaves the focus where it is: a field stays open. */
export class PressButton extends Component<PressProps, { readonly said: string | null }> {
  override render(): JSX.Element {
    const { class: name, label, press, children } = this.props;
    const said = this.state.said ?? null;
    return (
      <button
        type="button"
        class={name}
        aria-label={said === null ? label : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void press().then((text) => this.setState({ said: text }))}
      >
        <span aria-live="polite">{said ?? children}</span>
      </button>
    );
  }
}
