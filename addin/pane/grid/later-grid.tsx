import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';

/** The workbook's sheets, loaded where the pane draws them: in Excel it never does. */
export function LaterGrid(): JSX.Element | null {
  const { toasts, words } = usePane();
  const [Panel, setPanel] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./grid-panel.tsx').then(
      ({ GridPanel }) => setPanel(() => GridPanel),
      (error: unknown) => toasts.show(words.told.broke(error instanceof Error ? error.message : String(error))),
    );
  }, []);
  return Panel === null ? null : <Panel />;
}
