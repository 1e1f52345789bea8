import type { Done } from './workbook-port.ts';

/** A file that was made, or the sentence that says why it could not be. */
type MadeFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly type: string;
      readonly content: Uint8Array | string;
      readonly note: string | null;
    }
  | { readonly ok: false; readonly message: string };

/** Gives the planner a made file as a download. */
export function handOver(made: MadeFile): Done {
  if (!made.ok) return made;
  const content = typeof made.content === 'string' ? made.content : new Uint8Array(made.content);
  const url = URL.createObjectURL(new Blob([content], { type: made.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = made.name;
  link.click();
  // Revoked a while later: some browsers start reading only after the click returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { ok: true, note: made.note };
}
