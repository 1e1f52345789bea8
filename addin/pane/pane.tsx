import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EmptyView } from './frame/empty-view.tsx';
import { Header } from './frame/header.tsx';
import { KeysDialog } from './frame/keys-dialog.tsx';
import { LeaveDialog } from './frame/leave-dialog.tsx';
import { LaterView } from './frame/later-view.tsx';
import { RefusedView } from './frame/refused-view.tsx';
import { Tabs } from './frame/tabs.tsx';
import { useDropZone } from './frame/use-drop-zone.ts';
import { useFocusKept } from './frame/use-focus-kept.ts';
import { WorkingView } from './frame/working-view.tsx';
import { FindingsView } from './findings/findings-view.tsx';
import { HereLine } from './findings/here-line.tsx';
import { LaterGrid } from './grid/later-grid.tsx';
import { handleKey } from './model/keys.ts';
import { usePane } from './model/pane-context.ts';
import type { Tab } from './model/pane-model.ts';
import { LaterPublish } from './publish/later-publish.tsx';
import { ToastLine } from './parts/toast.tsx';
import { UnderstoodView } from './understood/understood-view.tsx';

/** The whole pane: what stands where, by the state of the host. */
export function Pane(): JSX.Element {
  const model = usePane();
  const { phase } = model.state.value;
  const isOver = useDropZone();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => handleKey(event, model);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
  return (
    <div ref={root} class={`pane phase-${phase}${isOver ? ' is-over' : ''}`}>
      {phase === 'ready' ? <ReadyView /> : <main class="alone">{aloneView(phase)}</main>}
      <ToastLine />
      {model.showsKeys.value && <KeysDialog />}
      {model.unsaved.asks.value && <LeaveDialog />}
      {model.publishes.value && <LaterPublish />}
      {isOver && (
        <div class="drop-hint" aria-hidden="true">
          {model.words.frame.dropHint}
        </div>
      )}
    </div>
  );
}

function aloneView(phase: 'empty' | 'working' | 'refused'): JSX.Element {
  if (phase === 'working') return <WorkingView />;
  return phase === 'refused' ? <RefusedView /> : <EmptyView />;
}

function viewOf(tab: Tab): JSX.Element {
  if (tab === 'findings') return <FindingsView />;
  return tab === 'understood' ? <UnderstoodView /> : <LaterView tab={tab} />;
}

function ReadyView(): JSX.Element {
  const { tab, port, grid, wide } = usePane();
  const { drawsSheets } = port.abilities;
  return (
    <>
      <main class={drawsSheets ? 'side' : 'side is-only'} inert={grid.overlay.value && !wide.value}>
        <Header />
        <Tabs />
        {viewOf(tab.value)}
        {!drawsSheets && <HereLine />}
      </main>
      {drawsSheets && <LaterGrid />}
    </>
  );
}
