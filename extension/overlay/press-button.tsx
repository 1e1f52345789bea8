import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';

interface PressProps {
  readonly class?: string;
  /** What it does; what it returns stands on the button from then on. */
  readonly press: () => Promise<string>;
  readonly children: ComponentChildren;
}

/** A button that does something and says what came of it. A click leaves the focus where it is: a field stays open. */
export class PressButton extends Component<PressProps, { readonly said?: string }> {
  override render(): JSX.Element {
    const { class: name, press, children } = this.props;
    return (
      <button
        type="button"
        class={name}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void press().then((text) => this.setState({ said: text }))}
      >
        <span aria-live="polite">{this.state.said ?? children}</span>
      </button>
    );
  }
}
