import type { JSX } from 'preact';
import { showTook } from '../display/show-number.ts';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { PaneMenu } from './pane-menu.tsx';
import { Standing } from './standing.tsx';

/** File name, how long the audit took, the menu, and the one line that says how the plan stands. */
export function Header(): JSX.Element {
  const pane = usePane();
  const audited = pane.audited.value;
  if (audited === null) return <header class="header" />;
  const changed = audited.editedCells > 0 || audited.settingsChanged;
  const took = showTook(audited.took);
  return (
    <header class="header">
      <div class="header-line">
        <h1 title={audited.name}>{audited.name}</h1>
        {changed && pane.port.abilities.savesCopies && (
          <button type="button" class="unsaved" title="Save a corrected copy" onClick={pane.saveCopy}>
            Not saved
          </button>
        )}
        <button
          type="button"
          class="quiet took"
          title={`The last audit took ${took}. Audit again.`}
          aria-label={`Audit again; the last audit took ${took}`}
          aria-busy={pane.busy.value}
          onClick={pane.auditAgain}
        >
          <Icon name="refresh" />
          <span>{took}</span>
        </button>
        <PaneMenu />
      </div>
      <Standing />
    </header>
  );
}
