import { germanMeanings } from '../../../../core/audit/report/german-meanings.ts';
import type { Words } from '../english/english.ts';

export const meaningGroups: Words['meaningGroups'] = {
  what: 'Was es ist',
  who: 'Wer',
  standing: 'Wo es steht',
  when: 'Wann',
  waits: 'Worauf es wartet',
  amount: 'Wie viel',
  measures: 'Kennzahlen',
  risks: 'Risiken',
  flows: 'Abläufe und Systeme',
  decisions: 'Entscheidungen und Personen',
};

/** The words of the reports, so that a question says what the list of columns says. */
export const meanings: Words['meanings'] = germanMeanings;
