import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly accept?: string;
  /** A folder with all that is in it, instead of one file. */
  readonly folder?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that opens files. */
export function FileButton({ label, accept, folder = false, onFiles }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        class="file-input"
        type="file"
        tabIndex={-1}
        aria-label={label}
        aria-hidden="true"
        accept={accept}
        multiple={folder}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that the same file can be opened again after it was saved.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
