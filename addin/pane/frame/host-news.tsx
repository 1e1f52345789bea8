import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';

/** What the host is doing while the last audit stays in sight, and what keeps it from following the workbook. */
export function HostNews(): JSX.Element {
  const { state } = usePane();
  const now = state.value;
  const { refreshing = null, notice = null } = now.phase === 'ready' ? now : {};
  return (
    <>
      {/* There before it says anything: only what changes in it is read out. */}
      <p class="notice" role="status">
        {notice}
      </p>
      {refreshing !== null && (
        <progress
          class="refreshing"
          title={refreshing.doing}
          {...(refreshing.done !== null && { value: refreshing.done, max: 1 })}
        />
      )}
    </>
  );
}
