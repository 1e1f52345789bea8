import type { Made } from '../worker/messages.ts';
import type { Done } from '../pane/workbook-port.ts';

/** Gives the planner a made file as a download. */
export function handOver(made: Made): Done {
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
