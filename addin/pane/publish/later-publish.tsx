import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { Publishing } from './publish-context.ts';

/** The dialog that publishes the plan: it, its words and what it does are loaded when they are first wanted. */
export function LaterPublish(): JSX.Element | null {
  const pane = usePane();
  const { publishes, publishing, toasts, words } = pane;
  const [Dialog, setDialog] = useState<ComponentType<{ readonly publishing: Publishing }> | null>(null);
  const load = async (): Promise<void> => {
    const [{ PublishDialog }, { startPublishing }] = await Promise.all([
      import('./publish-dialog.tsx'),
      import('./start-publishing.ts'),
    ]);
    const started = publishing.value ?? (await startPublishing(pane));
    // Another workbook may have been opened meanwhile.
    if (!publishes.value) return;
    publishing.value = started;
    setDialog(() => PublishDialog);
  };
  useEffect(() => {
    load().catch((error: unknown) => {
      publishes.value = false;
      toasts.show(words.told.broke(error instanceof Error ? error.message : String(error)));
    });
  }, []);
  return Dialog === null || publishing.value === null ? null : <Dialog publishing={publishing.value} />;
}
