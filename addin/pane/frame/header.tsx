import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { HostNews } from './host-news.tsx';
import { PaneMenu } from './pane-menu.tsx';
import { Standing } from './standing.tsx';

/** File name, how long the audit took, the menu, and the one line that says how the plan stands. */
export function Header(): JSX.Element {
  const pane = usePane();
  const audited = pane.audited.value;
  if (audited === null) return <header class="header" />;
  const words = pane.words.frame.header;
  const took = pane.show.took(audited.took);
  const state = pane.state.value;
  const isBusy = pane.busy.value || (state.phase === 'ready' && state.refreshing !== null);
  return (
    <header class="header">
      <div class="header-line">
        <h1 title={audited.name} tabIndex={-1} aria-describedby="standing">
          {audited.name}
        </h1>
        {pane.unsaved.isUnsaved.value && (
          <button type="button" class="unsaved" title={words.saveCopy} onClick={() => void pane.saveCopy()}>
            {words.notSaved}
          </button>
        )}
        <button
          type="button"
          class="quiet took"
          title={words.tookTitle(took)}
          aria-label={words.tookLabel(took)}
          aria-busy={isBusy}
          onClick={() => void pane.auditAgain()}
        >
          <Icon name="refresh" />
          <span>{took}</span>
        </button>
        <PaneMenu />
      </div>
      <Standing />
      <HostNews />
    </header>
  );
}
