import type { TableKind } from '../../plan/table.ts';

/** What tables hold, in German. */
export const germanKinds: Readonly<Record<TableKind, string>> = {
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
  issues: 'offene Punkte',
  decisions: 'Entscheidungen',
  raci: 'Verantwortlichkeiten (RACI)',
  budget: 'Budget',
  stakeholders: 'Stakeholder',
  deliverables: 'Arbeitsergebnisse',
  updates: 'Statusmeldungen',
  dependencies: 'Abhängigkeiten',
  choices: 'strategische Weichenstellungen',
  change_log: 'Änderungsprotokoll',
  approvals: 'Genehmigungen',
  holidays: 'Feiertage',
  other: 'eine Tabelle anderer Art',
};
