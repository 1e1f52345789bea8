import type { Language } from '../../core/sheet/phrase.ts';
import { JIRA_FEATURES, SALESFORCE_FEATURES } from '../features/index.ts';

/** What a feature that a page tells of does; its id where this version has no such feature. */
export function featureTitle(id: string, language: Language): string {
  const feature = [...JIRA_FEATURES, ...SALESFORCE_FEATURES].find((it) => it.id === id);
  return (language === 'de' ? feature?.german : feature?.title) ?? id;
}
