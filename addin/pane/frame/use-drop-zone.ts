import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';

/** Opens a file dropped anywhere on the page; true while one is held over it. */
export function useDropZone(): boolean {
  const { port, unsaved } = usePane();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!port.abilities.opensFiles) return;
    const stop = new AbortController();
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      document.addEventListener(
        name,
        (event) => {
          if (!holdsFile(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: stop.signal },
      );
    listen('dragover', () => setIsOver(true));
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) unsaved.leave(() => port.openFiles(files));
    });
    return () => stop.abort();
  }, [port, unsaved]);
  return isOver;
}
