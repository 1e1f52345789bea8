import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';

/** While a workbook is read and audited: what is being done, how far it is, and a way out. */
export function WorkingView(): JSX.Element {
  const { state, port, words } = usePane();
  const now = state.value;
  if (now.phase !== 'working') return <div />;
  const { doing, done } = now.progress;
  return (
    <div class="working">
      <h1 title={now.name} tabIndex={-1}>
        {now.name}
      </h1>
      <progress aria-label={words.frame.working.progress} {...(done !== null && { value: done, max: 1 })} />
      <p class="doing" role="status">
        {doing}
      </p>
      <button type="button" onClick={() => port.cancel()}>
        {words.frame.cancel}
      </button>
    </div>
  );
}
