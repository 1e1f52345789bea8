import type { AuditedWorkbook, WorkbookPort } from '../pane/workbook-port.ts';
import type { Answer } from './answer.ts';
import { notAvailable, value } from './answer.ts';
import type { FunctionWords } from './words/english.ts';

/** The audit that is shared with the pane: a `WorkbookPort` is one. */
export type AuditSource = Pick<WorkbookPort, 'subscribe' | 'audit'>;

/** The way to the audits of a source; starts the first audit where none was made yet, once for all that follow. */
export interface AuditFollower {
  /** Calls the listener with every audit, or with what keeps it from being made, until the returned function is called. */
  follow(listener: (audit: Answer<AuditedWorkbook>) => void): () => void;
}

export function followAudits(source: AuditSource, words: () => FunctionWords): AuditFollower {
  let start: 'due' | 'running' | 'done' = 'due';
  return {
    follow(listener) {
      return source.subscribe((state) => {
        if (state.phase === 'ready') listener(value(state.audited));
        else if (state.phase === 'refused') listener(notAvailable(state.message));
        else if (state.phase !== 'empty') return;
        else if (start === 'done') listener(notAvailable(words().notAudited));
        else if (start === 'due') {
          start = 'running';
          source
            .audit()
            .catch((error: unknown) => listener(notAvailable(words().broken(messageOf(error)))))
            .finally(() => (start = 'done'));
        }
      });
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
