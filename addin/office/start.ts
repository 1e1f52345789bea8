import { associateCommands } from '../commands/associate-commands.ts';
import { registerFunctions } from '../functions/register-functions.ts';
import type { Phrase } from '../../core/sheet/phrase.ts';
import type { PaneHandle } from '../pane/pane-handle.ts';
import { showPane } from '../pane/show-pane.tsx';
import { languageOf } from '../pane/words/language.ts';
import type { WorkbookPort } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import { createHost } from './host.ts';
import { lateAudits } from './late-audits.ts';
import { loadOfficeWords } from './load-words.ts';
import { createOfficePort } from './office-port.ts';
import { selectedCells } from './selection.ts';
import { officeTheme } from './theme.ts';
import { readDateSystem } from './workbook-extras.ts';

/** What stands once Excel is there. */
interface InExcel {
  /** For what is asked beside the audit. */
  readonly host: Host;
  readonly port: WorkbookPort;
}

/**
 * Starts the add-in. Functions and commands are made known at once, for Excel may call them before anything else stands;
 * they wait for what they need.
 */
export function start(root: HTMLElement): void {
  const inExcel = reachExcel(root);
  const pane = inExcel.then(({ port }) => drawPane(root, port));
  registerFunctions({
    audits: lateAudits(inExcel.then(({ port }) => port)),
    dateSystem: async () => (await inExcel).host.run(readDateSystem),
    language: () => languageOf(Office.context.displayLanguage),
  });
  associateCommands(
    {
      openPane: () => Office.addin.showAsTaskpane(),
      pane: () => pane,
      selection: async () => selectedCells((await inExcel).host),
      report: (command, problem) => console.error(`Lanekeeper could not do “${command}”:`, problem),
    },
    (id, run) => Office.actions.associate(id, (event?: Office.AddinCommands.Event) => void run(event)),
  );
  const audited = Promise.all([inExcel, pane]).then(([{ port }]) => port.audit());
  audited.catch((problem: unknown) => {
    console.error('Lanekeeper could not start:', problem);
    if (root.childElementCount === 0) root.textContent = NOT_STARTED[languageOf(Office.context.displayLanguage)];
  });
}

/** Said where the words that belong in here could not be loaded either. */
const NOT_STARTED: Phrase = {
  en: 'The pane could not be loaded whole. Check the connection, close this pane and open it again.',
  de: 'Der Bereich ließ sich nicht ganz laden. Prüfen Sie die Verbindung, schließen Sie den Bereich und öffnen Sie ihn neu.',
};

/** Never settles outside Excel, where the page says so and nothing else happens. */
async function reachExcel(root: HTMLElement): Promise<InExcel> {
  const { host: application } = await Office.onReady();
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const words = await loadOfficeWords(language);
  if (application !== Office.HostType.Excel) {
    root.textContent = words.notExcel;
    return new Promise(() => undefined);
  }
  const host = createHost(language, words, () => undefined);
  return { host, port: createOfficePort(language, words) };
}

function drawPane(root: HTMLElement, port: WorkbookPort): Promise<PaneHandle> {
  const { displayLanguage, contentLanguage } = Office.context;
  return showPane(root, port, {
    language: languageOf(displayLanguage),
    locale: contentLanguage === '' ? displayLanguage : contentLanguage,
    theme: officeTheme(),
  });
}
