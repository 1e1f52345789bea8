import type { Host } from '../host.ts';
import type { PaneState } from '../pane-state.ts';

const EXCEL = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** Shows or hides the add-in's pane, which keeps running either way (shared runtime), and tells it. */
export function showPane(host: Host, state: PaneState, runtime: string): void {
  if (state.runtime === runtime) return;
  state.runtime = runtime;
  host.events.send(EXCEL, VISIBILITY_CHANGED, '', { visibility: runtime === 'Visible' ? 'Visible' : 'Hidden' });
}
