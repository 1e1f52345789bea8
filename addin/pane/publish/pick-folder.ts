/** What a folder’s choice came to: null where the planner chose none. */
export type Picked =
  | { readonly ok: true; readonly folder: FileSystemDirectoryHandle | null }
  /** The name of what the browser threw: it keeps pages in frames from choosing folders. */
  | { readonly ok: false; readonly error: string };

type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** The browser’s own choice of a folder; null where it has none. Has to be called from a click. */
export function folderPicker(): (() => Promise<Picked>) | null {
  const { showDirectoryPicker } = window as { readonly showDirectoryPicker?: Picker };
  if (showDirectoryPicker === undefined) return null;
  return async () => {
    try {
      return { ok: true, folder: await showDirectoryPicker.call(window, { id: 'lanekeeper', mode: 'readwrite' }) };
    } catch (error) {
      const name = error instanceof Error ? error.name : String(error);
      return name === 'AbortError' ? { ok: true, folder: null } : { ok: false, error: name };
    }
  };
}
