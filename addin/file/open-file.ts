import type { Settings } from '../../core/plan/settings.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook, Edited, Progress } from '../pane/workbook-port.ts';
import type { Opening } from '../worker/messages.ts';
import type { WorkerLink } from '../worker/worker-link.ts';
import { startWorker, WorkerGone } from '../worker/worker-link.ts';

/** How a workbook gets into a worker, as often as it must. */
export interface Way {
  readonly name: string;
  opening(link: WorkerLink, onProgress: (progress: Progress) => void): Promise<Opening>;
}

/** A workbook in a worker. Where the worker dies, another one opens it again and makes all changes anew. */
export interface OpenFile {
  readonly opening: Promise<Opening>;
  readonly ask: WorkerLink['ask'];
  edit(edits: readonly CellEdit[]): Promise<{ readonly edited: Edited; readonly audited: AuditedWorkbook }>;
  changeSettings(settings: Settings): Promise<AuditedWorkbook>;
  /** Ends it; what is still asked fails with `WorkbookClosed`. */
  stop(): void;
}

interface Around {
  readonly working: (progress: Progress) => void;
  /** Told when another worker has the workbook as it was. */
  readonly restored: (audited: AuditedWorkbook) => void;
  /** Told when the workbook cannot be opened again. */
  readonly lost: (error: unknown) => void;
}

/** Milliseconds without a word after which a worker that has something to do counts as gone; a large sheet takes a while. */
const PATIENCE = 120_000;

export function startFileWorker(): WorkerLink {
  return startWorker(PATIENCE);
}

export function openFile(way: Way, first: WorkerLink, { working, restored, lost }: Around): OpenFile {
  let link = first;
  let edits: readonly CellEdit[] = [];
  let settings: Settings | null = null;
  let restoring = Promise.resolve();

  async function restore(): Promise<void> {
    link.stop();
    link = startFileWorker();
    try {
      const opening = await way.opening(link, working);
      if (!opening.ok) throw new Error(opening.message);
      let { audited } = opening;
      if (edits.length > 0) ({ audited } = await link.ask('edit', { edits }));
      if (settings !== null) audited = await link.ask('settings', { settings });
      restored(audited);
    } catch (error) {
      lost(error);
      throw new WorkbookClosed();
    }
  }
  /** A question over which the worker died is asked once more, for it may be the only one that the planner has. */
  const ask: WorkerLink['ask'] = async (...asked) => {
    await restoring;
    const own = link;
    try {
      return await own.ask(...asked);
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error;
      if (link === own) restoring = restore();
      await restoring;
      return link.ask(...asked);
    }
  };
  return {
    opening: way.opening(link, working),
    ask,
    async edit(wanted) {
      const done = await ask('edit', { edits: wanted });
      edits = [...edits, ...done.edited.applied];
      return done;
    },
    async changeSettings(wanted) {
      const audited = await ask('settings', { settings: wanted });
      settings = wanted;
      return audited;
    },
    stop: () => link.stop(),
  };
}
