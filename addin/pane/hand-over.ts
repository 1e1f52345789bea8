import type { Done } from './workbook-port.ts';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string | Blob;
}

/** A file that was made, or the sentence that says why it could not be. */
type MadeFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly type: string;
      readonly content: Uint8Array | string | Blob;
      readonly note: string | null;
      readonly beside?: Download;
    }
  | { readonly ok: false; readonly message: string };

/** Gives the planner a made file, and the one that belongs beside it, as downloads. */
export function handOver(made: MadeFile): Done {
  if (!made.ok) return made;
  download(made);
  if (made.beside !== undefined) download(made.beside);
  return { ok: true, note: made.note };
}

function download({ name, type, content }: Download): void {
  downloadBlob(name, new Blob([content instanceof Uint8Array ? new Uint8Array(content) : content], { type }));
}

/** Gives the planner a file as a download. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked a while later: some browsers start reading only after the click returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
