import type { Phrase } from '../../core/sheet/phrase.ts';
import { WorkerGone } from '../worker/worker-link.ts';

/** Why a file could not be read, as the middle of a sentence; what nobody foresaw is told in the browser's own words. */
export function whyUnread(error: unknown): Phrase {
  if (error instanceof WorkerGone) return STOPPED;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const words = error instanceof Error ? error.message : String(error);
  return WHY[name] ?? { en: words, de: words };
}

const CHANGED: Phrase = {
  en: 'it was moved, deleted or changed since it was chosen, or another program keeps it closed.',
  de: 'Sie wurde verschoben, gelöscht oder geändert, seit sie gewählt wurde, oder ein anderes Programm hält sie verschlossen.',
};

const STOPPED: Phrase = {
  en: 'what reads it stopped working; the file may be more than this browser has memory for.',
  de: 'Was sie liest, ist stehen geblieben; vielleicht reicht der Speicher dieses Browsers nicht für sie.',
};

/** By the name of the error (File API, “Errors and exceptions”). */
const WHY: Readonly<Record<string, Phrase>> = {
  NotFoundError: CHANGED,
  NotReadableError: CHANGED,
  NotAllowedError: CHANGED,
  SecurityError: { en: 'the browser does not allow it.', de: 'Der Browser erlaubt es nicht.' },
};
