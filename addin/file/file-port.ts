import type { Language, Phrase } from '../../core/sheet/phrase.ts';
import { today } from '../pane/display/today.ts';
import type { AuditedWorkbook, HostState, Progress, WorkbookPort } from '../pane/workbook-port.ts';
import type { Opening } from '../worker/messages.ts';
import { sourceOf } from './chosen-files.ts';
import { languageOf } from '../pane/words/language.ts';
import { handOver } from '../pane/hand-over.ts';
import { planQuestions } from '../worker/plan-questions.ts';
import type { WorkerLink } from '../worker/worker-link.ts';
import { startWorker } from '../worker/worker-link.ts';

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

/** How a workbook gets into a worker. */
interface Way {
  readonly name: string;
  opening(link: WorkerLink, onProgress: (progress: Progress) => void): Promise<Opening>;
}

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
  let link: WorkerLink | null = null;
  // Loaded ahead, so that the first workbook does not wait for it.
  let spare: WorkerLink | null = startWorker();

  const enter = (next: HostState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const ready = (audited: AuditedWorkbook): void =>
    enter({ phase: 'ready', audited, refreshing: null, notice: null, choices: NO_CHOICES });
  const stop = (): void => {
    if (link === null) return;
    link.stop();
    link = null;
    spare = startWorker();
  };
  const linked = (): WorkerLink => {
    if (link === null) throw new Error('No workbook is open.');
    return link;
  };

  const open = (way: Way): void => {
    stop();
    const { name } = way;
    enter({ phase: 'working', name, progress: { doing: OPENING[language()], done: null } });
    const own = spare ?? startWorker();
    spare = null;
    link = own;
    const refuse = (message: string): void => {
      if (link !== own) return;
      stop();
      enter({ phase: 'refused', name, message });
    };
    const openIn = async (): Promise<void> => {
      const onProgress = (progress: Progress): void => {
        if (link === own) enter({ phase: 'working', name, progress });
      };
      const opening = await way.opening(own, onProgress);
      if (link !== own) return;
      if (opening.ok) ready(opening.audited);
      else refuse(opening.message);
    };
    openIn().catch((error: unknown) => refuse(couldNotRead(name, error)));
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
    audit: async () => ready(await linked().ask('audit', { today: today() })),
    readCells: (sheet, area) => linked().ask('cells', { sheet, area, locale: navigator.language }),
    goTo: () => Promise.resolve({ gone: true }),
    goToArea: () => Promise.resolve({ gone: true }),
    watchSelection: () => () => undefined,
    async edit(edits) {
      const { edited, audited } = await linked().ask('edit', { edits });
      ready(audited);
      return edited;
    },
    async changeSettings(settings) {
      ready(await linked().ask('settings', { settings }));
      return { ok: true, note: null };
    },
    markCells: () => Promise.resolve(NOT_HERE),
    writeReportSheet: () => Promise.resolve(NOT_HERE),
    writeScorecardSheet: () => Promise.resolve(NOT_HERE),
    openWithWorkbook: () => Promise.resolve(NOT_HERE),
    saveCopy: async () => handOver(await linked().ask('save', {})),
    ...planQuestions((...asked) => linked().ask(...asked)),
    exportReport: async (format) => handOver(await linked().ask('report', { format })),
  };
}

function couldNotRead(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const told: Phrase = {
    en: `“${name}” could not be read: ${reason} The file itself was not touched; open it again, or try another copy of it.`,
    de: `„${name}“ ließ sich nicht lesen: ${reason} Die Datei selbst wurde nicht verändert; öffnen Sie sie erneut oder versuchen Sie es mit einer anderen Kopie.`,
  };
  return told[language()];
}
