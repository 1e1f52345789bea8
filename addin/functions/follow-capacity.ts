import type { CapacityAnswer } from '../pane/capacity-answers.ts';
import type { AuditedWorkbook, WorkbookPort } from '../pane/workbook-port.ts';
import type { Answer } from './answer.ts';
import { notAvailable, value } from './answer.ts';
import type { AuditFollower } from './follow-audit.ts';
import type { FunctionWords } from './words/english.ts';

/** Who has how much time in the plan that was audited. */
export interface AuditedCapacity {
  readonly audited: AuditedWorkbook;
  readonly capacity: CapacityAnswer;
}

/** The way to the capacity of the plan as the audits of a source leave it; counted once for each of them, for all that follow. */
export interface CapacityFollower {
  follow(listener: (capacity: Answer<AuditedCapacity>) => void): () => void;
}

export function followCapacity(
  audits: AuditFollower,
  source: Pick<WorkbookPort, 'capacity'>,
  words: () => FunctionWords,
): CapacityFollower {
  let last: { readonly audited: AuditedWorkbook; readonly counted: Promise<Answer<AuditedCapacity>> } | null = null;
  const countedFor = (audited: AuditedWorkbook): Promise<Answer<AuditedCapacity>> => {
    if (last?.audited !== audited)
      last = {
        audited,
        counted: source.capacity().then(
          (capacity) => value({ audited, capacity }),
          (error: unknown) => notAvailable(words().broken(error instanceof Error ? error.message : String(error))),
        ),
      };
    return last.counted;
  };
  return {
    follow(listener) {
      let told = 0;
      const stop = audits.follow((audit) => {
        const own = (told += 1);
        if (!audit.ok) return listener(audit);
        // What was asked before and comes late is out of date.
        void countedFor(audit.value).then((answer) => (own === told ? listener(answer) : undefined));
      });
      return () => {
        told = -1;
        stop();
      };
    },
  };
}
