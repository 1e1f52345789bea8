import type { Phrase } from '../../core/sheet/phrase.ts';
import type { FeedTrouble } from '../../core/feed/feed-trouble.ts';
import { feedTroubleWords } from '../../core/feed/feed-trouble.ts';

/** What keeps the newest plan of a source away: its host or this browser, or what is in it. */
export type SourceTrouble = HostTrouble | FeedTrouble;

interface HostTrouble {
  readonly kind: 'offline' | 'not-found' | 'refused' | 'server' | 'too-slow' | 'storage' | 'no-keys' | 'no-permission';
  /** What it was about: a status code, a host, the browser’s own words. */
  readonly detail: string;
}

const OF_HOST: Readonly<Record<HostTrouble['kind'], (detail: string) => Phrase>> = {
  offline: () => ({
    en: 'The plan’s host could not be reached. It is tried again by itself.',
    de: 'Der Server des Plans ist nicht erreichbar. Es wird von selbst erneut versucht.',
  }),
  'not-found': () => ({
    en: 'There is no plan at its address. Ask who publishes it for the new address.',
    de: 'An seiner Adresse liegt kein Plan. Fragen Sie, wer ihn veröffentlicht, nach der neuen Adresse.',
  }),
  refused: () => ({
    en: 'The host refuses to give the plan out. Open its address in a tab and sign in.',
    de: 'Der Server gibt den Plan nicht heraus. Öffnen Sie die Adresse in einem Tab und melden Sie sich an.',
  }),
  server: (status) => ({
    en: `The plan’s host is in trouble (answer ${status}). It is tried again by itself.`,
    de: `Der Server des Plans ist gestört (Antwort ${status}). Es wird von selbst erneut versucht.`,
  }),
  'too-slow': (seconds) => ({
    en: `The plan’s host did not finish within ${seconds} seconds. It is tried again by itself.`,
    de: `Der Server des Plans wurde in ${seconds} Sekunden nicht fertig. Es wird von selbst erneut versucht.`,
  }),
  storage: () => ({
    en: 'The browser’s storage is full or broken, so that the plan could not be kept or read. Free some space and restart the browser.',
    de: 'Der Speicher des Browsers ist voll oder gestört; der Plan konnte nicht behalten oder gelesen werden. Schaffen Sie Platz und starten Sie den Browser neu.',
  }),
  'no-keys': () => ({
    en: 'No key is known that may sign this plan. Ask who publishes it for the fingerprint and add the plan again.',
    de: 'Es ist kein Schlüssel bekannt, der diesen Plan signieren darf. Fragen Sie, wer ihn veröffentlicht, nach dem Fingerabdruck und fügen Sie den Plan neu hinzu.',
  }),
  'no-permission': (host) => ({
    en: `${host} could not be reached. Allow it for the extension, or check that you are online.`,
    de: `${host} war nicht erreichbar. Erlauben Sie der Erweiterung den Zugriff, oder prüfen Sie, ob Sie online sind.`,
  }),
};

/** The storage threw: it is full, broken, or of another version. */
export function storageTrouble(problem: unknown): SourceTrouble {
  return { kind: 'storage', detail: problem instanceof Error ? problem.message : String(problem) };
}

/** Says what is wrong with a source and what to do. */
export function troubleWords(trouble: SourceTrouble): Phrase {
  return 'detail' in trouble ? OF_HOST[trouble.kind](trouble.detail) : feedTroubleWords(trouble);
}
