import type { Phrase } from '../../core/sheet/phrase.ts';
import { languageOf } from '../pane/words/language.ts';
import { start } from './start.ts';

const NO_LIBRARY: Phrase = {
  en: 'Office’s library could not be loaded from Microsoft. Check the connection and open the pane again.',
  de: 'Die Bibliothek von Office ließ sich nicht von Microsoft laden. Prüfen Sie die Verbindung und öffnen Sie den Bereich neu.',
};

const root = document.getElementById('pane');
if (root !== null)
  if (typeof Office === 'undefined') root.textContent = NO_LIBRARY[languageOf(navigator.language)];
  else start(root);
