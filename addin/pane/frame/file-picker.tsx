import type { JSX, RefObject } from 'preact';
import { usePane } from '../model/pane-context.ts';

/** The browser's own choice of a file, opened by whoever holds the ref. */
export function FilePicker({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }): JSX.Element {
  const { port, unsaved, words } = usePane();
  return (
    <input
      ref={inputRef}
      class="file-input"
      type="file"
      accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.lanekeeper.json"
      multiple
      tabIndex={-1}
      aria-label={words.frame.openWorkbook}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) unsaved.leave(() => port.openFiles(files));
      }}
    />
  );
}
