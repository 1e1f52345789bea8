import type { Words } from '../english/english.ts';

export const severities: Words['severities'] = {
  critical: 'Kritisch',
  serious: 'Schwerwiegend',
  moderate: 'Mittel',
  minor: 'Gering',
};

export const kinds: Words['kinds'] = {
  initiatives: 'Initiativen',
  milestones: 'Meilensteine',
  tasks: 'Aufgaben',
  people: 'Personen',
  capacity: 'Kapazität',
  allocation: 'Zuordnungen',
  requests: 'Kapazitätsanfragen',
  flex_pool: 'Flexpool',
  scorecard: 'Scorecard',
  readings: 'Messwerte von Kennzahlen',
  risks: 'Risiken',
  scenarios: 'Szenarien',
  issues: 'Offene Punkte',
  decisions: 'Entscheidungen',
  raci: 'Verantwortlichkeiten (RACI)',
  budget: 'Budget',
  stakeholders: 'Stakeholder',
  deliverables: 'Arbeitsergebnisse',
  updates: 'Statusmeldungen',
  dependencies: 'Abhängigkeiten',
  choices: 'Strategische Weichenstellungen',
  exclusions: 'Ausschlüsse',
  commitments: 'Zusagen',
  guardrails: 'Leitplanken',
  change_log: 'Änderungsprotokoll',
  approvals: 'Genehmigungen',
  holidays: 'Feiertage',
  other: 'Etwas anderes',
};
