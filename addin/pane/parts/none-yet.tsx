import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';

interface NoneYetProps {
  readonly title: string;
  /** What would stand here. */
  readonly what: string;
  /** How to get it. */
  readonly how: string;
}

/** In place of an empty view. */
export function NoneYet({ title, what, how }: NoneYetProps): JSX.Element {
  const { showUnderstood, words } = usePane();
  return (
    <div class="nothing">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{what}</p>
      <p>{how}</p>
      <button type="button" onClick={showUnderstood}>
        {words.findings.nothing.showUnderstood}
      </button>
    </div>
  );
}
