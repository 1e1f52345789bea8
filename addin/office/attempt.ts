import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { Done } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import type { LiveAudit } from './live-audit.ts';
import { sentenceOf } from './office-errors.ts';
import type { PortState } from './port-state.ts';

/** Does something in turn; what Excel has against it is the answer. */
export type Attempt = (task: () => Promise<Done>) => Promise<Done>;

export function createAttempt({ words }: Host, state: PortState, live: LiveAudit): Attempt {
  return async (task) => {
    if (state.audited() === null) return { ok: false, message: words.nothingAudited };
    try {
      return await live.inTurn(task);
    } catch (error) {
      if (error instanceof WorkbookClosed) throw error;
      return { ok: false, message: sentenceOf(error, words) };
    }
  };
}
