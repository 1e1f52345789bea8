import type { ComponentChildren, JSX } from 'preact';
import { Component } from 'preact';
import { PressButton } from './press-button.tsx';

interface ShownProps {
  readonly label: string | undefined;
  /** What opens its detail; without one it lets clicks through. */
  readonly onOpen: ((owner: HTMLElement) => void) | null;
  /** What it does where nothing opens; see `HowShown`. */
  readonly onPress: (() => Promise<string>) | undefined;
  onBroken(problem: unknown): void;
  readonly children: ComponentChildren;
}

/**
 * What a feature shows at an element: a button where it has details, plain text where it has none. A class, because only
 * they hear of errors without the library of hooks, which would be a tenth of what pages load.
 */
export class ShownView extends Component<ShownProps, { readonly isBroken: boolean }> {
  override componentDidCatch(problem: unknown): void {
    this.setState({ isBroken: true });
    this.props.onBroken(problem);
  }

  override render(): JSX.Element | null {
    const { label, onOpen, onPress, children } = this.props;
    if (this.state.isBroken) return null;
    if (onPress !== undefined)
      return (
        <PressButton class="shown" press={onPress}>
          {children}
        </PressButton>
      );
    if (onOpen === null) return <span class="shown">{children}</span>;
    return (
      <button
        type="button"
        class="shown"
        aria-haspopup="dialog"
        aria-expanded={false}
        aria-label={label}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {children}
      </button>
    );
  }
}
