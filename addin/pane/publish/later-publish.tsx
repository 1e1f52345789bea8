import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';

/** The dialog that publishes the plan, loaded when it is first wanted. */
export function LaterPublish(): JSX.Element | null {
  const { publishes, toasts, words } = usePane();
  const [Dialog, setDialog] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./publish-dialog.tsx').then(
      ({ PublishDialog }) => setDialog(() => PublishDialog),
      (error: unknown) => {
        publishes.value = false;
        toasts.show(words.told.broke(error instanceof Error ? error.message : String(error)));
      },
    );
  }, []);
  return Dialog === null ? null : <Dialog />;
}
