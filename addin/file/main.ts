import { signal } from '@preact/signals';
import type { Phrase } from '../../core/sheet/phrase.ts';
import type { Theme } from '../pane/pane-handle.ts';
import { showPane } from '../pane/show-pane.tsx';
import { languageOf } from '../pane/words/language.ts';
import type { FileSource } from './file-source.ts';
import { createFilePort } from './file-port.ts';

const language = languageOf(navigator.language);
const NO_SERVER: Phrase = {
  en: 'the server that opened this page does not answer; is “npm start” still running?',
  de: 'Der Server, der diese Seite geöffnet hat, antwortet nicht; läuft „npm start“ noch?',
};
const NOT_SERVED: Phrase = {
  en: 'the server does not find it; is it still where it was?',
  de: 'Der Server findet sie nicht; ist sie noch, wo sie war?',
};
const NOT_LOADED: Phrase = {
  en: 'The pane could not be loaded whole. Check the connection and load the page again.',
  de: 'Der Bereich ließ sich nicht ganz laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
};

/** A workbook served beside the page. */
function served(path: string, name: string): FileSource {
  return {
    name,
    async read() {
      const response = await fetch(path).catch(() => null);
      if (response === null) throw new Error(NO_SERVER[language]);
      if (!response.ok) throw new Error(NOT_SERVED[language]);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

const port = createFilePort();
const root = document.getElementById('pane');
if (root !== null)
  showPane(root, port, { language, theme: signal<Theme>('system') }).catch((problem: unknown) => {
    root.textContent = NOT_LOADED[language];
    console.error('Lanekeeper could not be shown:', problem);
  });

// `npm start` opens the page with `?sample`, or with the token and the name of the file it serves.
const wanted = new URLSearchParams(location.search);
const token = wanted.get('open');
if (token !== null && /^[\w-]{16,64}$/.test(token))
  port.open(served(`./open/${token}`, wanted.get('name') ?? 'Workbook'));
else if (wanted.has('sample')) port.openSample();
