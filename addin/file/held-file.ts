import type { Phrase } from '../../core/sheet/phrase.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook, HostState } from '../pane/workbook-port.ts';
import type { WorkerLink } from '../worker/worker-link.ts';
import type { OpenFile, Way } from './open-file.ts';
import { openFile, startFileWorker } from './open-file.ts';
import { language } from './page-language.ts';
import { whyUnread } from './why-unread.ts';

const OPENING: Phrase = { en: 'Opening the file', de: 'Die Datei wird geöffnet' };
const RESTORED: Phrase = {
  en: 'The audit had stopped working and was started again; what you changed is in it.',
  de: 'Die Prüfung war stehen geblieben und wurde neu gestartet; Ihre Änderungen sind darin.',
};

/** A page has no sheets of its own to mark or to open with. */
const NO_CHOICES = { marksCells: false, opensWithWorkbook: false } as const;

/** The one file that the page has open, and how it stands. */
interface HeldFile {
  /** Tells how the file stands, now and whenever that changes. */
  subscribe(listener: (state: HostState) => void): () => void;
  open(way: Way): void;
  close(): void;
  /** The file as it is open. Throws where none is. */
  opened(): OpenFile;
  /** The same, before something in it is changed or audited again: earlier news of the audit is no longer told. */
  changing(): OpenFile;
  ready(audited: AuditedWorkbook): void;
}

/** Holds no file at first; a worker for the first is loaded ahead. */
export function createHeldFile(): HeldFile {
  const listeners = new Set<(state: HostState) => void>();
  let state: HostState = { phase: 'empty' };
  let file: OpenFile | null = null;
  /** What befell the audit since the planner last asked for a change. */
  let news: string | null = null;
  // Loaded ahead, so that the first workbook does not wait for it.
  let spare: WorkerLink | null = startFileWorker();

  const enter = (next: HostState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const ready = (audited: AuditedWorkbook): void =>
    enter({ phase: 'ready', audited, refreshing: null, notice: news, choices: NO_CHOICES });
  const stop = (): void => {
    if (file === null) return;
    file.stop();
    file = null;
    spare = startFileWorker();
  };
  const opened = (): OpenFile => {
    if (file === null) throw new WorkbookClosed('No workbook is open.');
    return file;
  };

  const open = (way: Way): void => {
    stop();
    news = null;
    const { name } = way;
    enter({ phase: 'working', name, progress: { doing: OPENING[language()], done: null } });
    const refuse = (message: string): void => {
      if (file !== own) return;
      stop();
      enter({ phase: 'refused', name, message });
    };
    const own = openFile(way, spare ?? startFileWorker(), {
      working(progress) {
        if (file !== own) return;
        enter(state.phase === 'ready' ? { ...state, refreshing: progress } : { phase: 'working', name, progress });
      },
      restored(audited) {
        if (file !== own) return;
        news = RESTORED[language()];
        ready(audited);
      },
      lost: (error) => refuse(couldNotRead(name, error)),
    });
    spare = null;
    file = own;
    const show = async (): Promise<void> => {
      const opening = await own.opening;
      if (file !== own) return;
      if (opening.ok) ready(opening.audited);
      else refuse(opening.message);
    };
    show().catch((error: unknown) => refuse(couldNotRead(name, error)));
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    open,
    close() {
      stop();
      enter({ phase: 'empty' });
    },
    opened,
    changing() {
      news = null;
      return opened();
    },
    ready,
  };
}

function couldNotRead(name: string, error: unknown): string {
  const reason = whyUnread(error)[language()];
  const told: Phrase = {
    en: `“${name}” could not be read: ${reason} The file itself was not touched; open it again, or try another copy of it.`,
    de: `„${name}“ ließ sich nicht lesen: ${reason} Die Datei selbst wurde nicht verändert; öffnen Sie sie erneut oder versuchen Sie es mit einer anderen Kopie.`,
  };
  return told[language()];
}
