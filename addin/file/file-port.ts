import type { Language, Phrase } from '../../core/sheet/phrase.ts';
import { today } from '../pane/display/today.ts';
import { handOver } from '../pane/hand-over.ts';
import { languageOf } from '../pane/words/language.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook, HostState, WorkbookPort } from '../pane/workbook-port.ts';
import { planQuestions } from '../worker/plan-questions.ts';
import type { WorkerLink } from '../worker/worker-link.ts';
import { sourceOf } from './chosen-files.ts';
import type { OpenFile, Way } from './open-file.ts';
import { openFile, startFileWorker } from './open-file.ts';
import { whyUnread } from './why-unread.ts';

/** Where the page finds workbooks that it opens by itself. */
export interface FileSource {
  readonly name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Reads the settings file that came with a delimited text. */
  readBeside?(): Promise<{ readonly name: string; readonly text: string }>;
}

/** The port over a file opened in the browser: the workbook lives in a worker, and nothing leaves the machine. */
export interface FilePort extends WorkbookPort {
  open(source: FileSource): void;
}

const language = (): Language => languageOf(navigator.language);

const SAMPLE: Way = {
  name: 'Sample plan.xlsx',
  opening: (link, onProgress) =>
    link.ask('sample', { name: SAMPLE.name, today: today(), language: language() }, { onProgress }),
};

function wayOf({ name, read, readBeside }: FileSource): Way {
  return {
    name,
    async opening(link, onProgress) {
      const bytes = await read();
      const about = { name, bytes, today: today(), language: language(), beside: (await readBeside?.()) ?? null };
      return link.ask('open', about, { transfer: [bytes.buffer], onProgress });
    },
  };
}

const OPENING: Phrase = { en: 'Opening the file', de: 'Die Datei wird geöffnet' };
const RESTORED: Phrase = {
  en: 'The audit had stopped working and was started again; what you changed is in it.',
  de: 'Die Prüfung war stehen geblieben und wurde neu gestartet; Ihre Änderungen sind darin.',
};

const ABILITIES = {
  opensFiles: true,
  drawsSheets: true,
  savesCopies: true,
  marksCells: false,
  writesReportSheet: false,
  opensWithWorkbook: false,
} as const;

/** A page has no sheets of its own to mark or to open with. */
const NO_CHOICES = { marksCells: false, opensWithWorkbook: false } as const;
const NOT_HERE = { ok: false, message: 'A page shows the workbook itself; this is for Excel.' } as const;

export function createFilePort(): FilePort {
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
  const changing = (): OpenFile => {
    news = null;
    return opened();
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
    abilities: ABILITIES,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    open: (source) => open(wayOf(source)),
    openFiles: (files) => open(wayOf(sourceOf(files))),
    openSample: () => open(SAMPLE),
    cancel() {
      stop();
      enter({ phase: 'empty' });
    },
    audit: async () => ready(await changing().ask('audit', { today: today() })),
    readCells: (sheet, area) => opened().ask('cells', { sheet, area, locale: navigator.language }),
    goTo: () => Promise.resolve({ gone: true }),
    goToArea: () => Promise.resolve({ gone: true }),
    watchSelection: () => () => undefined,
    async edit(edits) {
      const { edited, audited } = await changing().edit(edits);
      ready(audited);
      return edited;
    },
    async changeSettings(settings) {
      ready(await changing().changeSettings(settings));
      return { ok: true, note: null };
    },
    markCells: () => Promise.resolve(NOT_HERE),
    writeReportSheet: () => Promise.resolve(NOT_HERE),
    writeScorecardSheet: () => Promise.resolve(NOT_HERE),
    openWithWorkbook: () => Promise.resolve(NOT_HERE),
    saveCopy: async () => handOver(await opened().ask('save', {})),
    ...planQuestions((...asked) => opened().ask(...asked)),
    exportReport: async (format) => handOver(await opened().ask('report', { format })),
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
