import { englishMeanings } from '../../../../core/audit/report/english-meanings.ts';
import type { MeaningGroup } from '../../display/meaning-groups.ts';

/** The groups in which a planner looks for a meaning. */
export const meaningGroups: Readonly<Record<MeaningGroup, string>> = {
  what: 'What it is',
  who: 'Who',
  standing: 'Where it stands',
  when: 'When',
  waits: 'What it waits for',
  amount: 'How much',
  measures: 'Measures',
  risks: 'Risks',
  flows: 'Flows and systems',
  decisions: 'Decisions and people',
};

/** The words of the reports, so that a question says what the list of columns says. */
export const meanings = englishMeanings;
