import { signal } from '@preact/signals';
import type { Theme } from '../pane/pane-handle.ts';
import { showPane } from '../pane/show-pane.tsx';
import { languageOf } from '../pane/words/language.ts';
import type { FileSource } from './file-port.ts';
import { createFilePort } from './file-port.ts';

/** A workbook served beside the page. */
function served(path: string, name: string): FileSource {
  return {
    name,
    async read() {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`the server answered ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

const port = createFilePort();
const root = document.getElementById('pane');
if (root !== null)
  void showPane(root, port, { language: languageOf(navigator.language), theme: signal<Theme>('system') });

// `npm start` opens the page with `?sample`, or with the token and the name of the file it serves.
const wanted = new URLSearchParams(location.search);
const token = wanted.get('open');
if (token !== null && /^[\w-]{16,64}$/.test(token))
  port.open(served(`./open/${token}`, wanted.get('name') ?? 'Workbook'));
else if (wanted.has('sample')) port.openSample();
