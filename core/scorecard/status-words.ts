import type { Phrase } from '../sheet/phrase.ts';
import type { HealthStatus } from './status.ts';

/** A status as it is shown. */
export const STATUS_WORDS: Readonly<Record<HealthStatus, Phrase>> = {
  'on-track': { en: 'On track', de: 'Im Plan' },
  'at-risk': { en: 'At risk', de: 'Gefährdet' },
  'off-track': { en: 'Off track', de: 'Nicht im Plan' },
  'no-data': { en: 'No data', de: 'Keine Daten' },
};

/** A status within a sentence. */
export const STATUS_IN_TEXT: Readonly<Record<HealthStatus, Phrase>> = {
  'on-track': { en: 'on track', de: 'im Plan' },
  'at-risk': { en: 'at risk', de: 'gefährdet' },
  'off-track': { en: 'off track', de: 'nicht im Plan' },
  'no-data': { en: 'not known', de: 'unbekannt' },
};
