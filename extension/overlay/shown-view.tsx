import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

interface ShownProps {
  readonly label: string | undefined;
  /** What opens its detail; without one it lets clicks through. */
  readonly onOpen: ((owner: HTMLElement) => void) | null;
  onBroken(problem: unknown): void;
  readonly children: ComponentChildren;
}

/** What a feature shows at an element: a button where it has details, plain text where it has none. */
export function ShownView({ label, onOpen, onBroken, children }: ShownProps): JSX.Element | null {
  const [problem] = useErrorBoundary(onBroken);
  if (problem !== undefined) return null;
  if (onOpen === null)
    return (
      <span class="shown" role={label === undefined ? undefined : 'img'} aria-label={label}>
        {children}
      </span>
    );
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
