import type { Collection } from '../plan/plan.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';
import { listed } from './lists-in-words.ts';

const COLLECTIONS: Readonly<Record<Collection, Phrase>> = {
  initiatives: { en: 'initiatives', de: 'Initiativen' },
  milestones: { en: 'milestones or tasks', de: 'Meilensteinen oder Aufgaben' },
  updates: { en: 'progress updates', de: 'Statusmeldungen' },
  deliverables: { en: 'deliverables', de: 'Arbeitsergebnissen' },
  people: { en: 'list of people', de: 'Personen' },
  availability: { en: 'capacity', de: 'Kapazität' },
  allocations: { en: 'allocations', de: 'Zuordnungen' },
  requests: { en: 'capacity requests', de: 'Kapazitätsanfragen' },
  flexPools: { en: 'flex pools', de: 'Flexpools' },
  draws: { en: 'draws on a flex pool', de: 'Entnahmen aus einem Flexpool' },
  measures: { en: 'measures', de: 'Kennzahlen' },
  risks: { en: 'risks', de: 'Risiken' },
  scenarios: { en: 'scenarios', de: 'Szenarien' },
  raisedIssues: { en: 'raised issues', de: 'offenen Punkten' },
  decisions: { en: 'decisions', de: 'Entscheidungen' },
  raci: { en: 'responsibility matrix', de: 'Verantwortlichkeiten (RACI)' },
  commitments: { en: 'commitments', de: 'Zusagen' },
  guardrails: { en: 'guardrails', de: 'Leitplanken' },
  changes: { en: 'change log', de: 'Änderungen (Änderungsprotokoll)' },
  choices: { en: 'choices', de: 'Weichenstellungen' },
  exclusions: { en: 'exclusions', de: 'Ausschlüssen' },
  payDrivers: { en: 'pay drivers', de: 'Größen, an denen Vergütung hängt' },
  experiments: { en: 'experiments', de: 'Experimenten' },
  approvalRules: { en: 'rows of approval tables', de: 'Zeilen von Freigabetabellen' },
  approvalRequests: { en: 'approval history', de: 'bisherige Freigaben' },
  flowSteps: { en: 'steps of flows', de: 'Schritte von Abläufen' },
  mappedFields: { en: 'mapped fields', de: 'zugeordnete Felder' },
  rates: { en: 'exchange rates', de: 'Wechselkurse' },
  budget: { en: 'budget', de: 'Budget' },
  stakeholders: { en: 'stakeholders', de: 'Stakeholdern' },
  meetings: { en: 'list of meetings', de: 'Besprechungen' },
  sourceRecords: { en: 'export from a tracker or a CRM', de: 'Exporten aus Tracker oder CRM' },
};

/** Fields whose name does not say it in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  influenceLevel: 'influence',
  supportLevel: 'support',
  planned: 'communication',
  amounts: 'amount',
  endActual: 'actual end',
  startActual: 'actual start',
  endBaseline: 'baseline end',
  percentComplete: '% complete',
  rhythmDays: 'rhythm',
  raisedOn: 'raised on',
  linked: 'linked measure',
  roles: 'role',
  parts: 'period',
  touch: 'touch time',
  waitLimit: 'longest wait',
  approvers: 'approver',
  deputies: 'deputy',
  sourceOfTruth: 'source of truth',
  cadence: 'frequency',
  cause: 'root cause',
  goalMeasure: 'measure of the goal',
  change: 'change to the system',
  decided: 'decisions',
  timedOn: 'last timed',
};

const GERMAN: Readonly<Record<string, string>> = {
  action: 'Maßnahme',
  amount: 'Menge',
  amounts: 'Menge',
  approvers: 'Freigabe durch',
  cadence: 'Häufigkeit',
  cause: 'Ursache',
  change: 'Änderung am System',
  choice: 'Weichenstellung',
  constraint: 'Termineinschränkung',
  criterion: 'Kriterium',
  decided: 'Entscheidungen',
  decidedOn: 'Entschieden am',
  decisionOwner: 'Entscheidet',
  dependsOn: 'Hängt ab von',
  deputies: 'Vertretung',
  direction: 'Richtung',
  displaces: 'Verdrängt',
  due: 'Fällig',
  duration: 'Dauer',
  effort: 'Aufwand',
  end: 'Ende',
  endActual: 'Ist-Ende',
  endBaseline: 'Ende (Basisplan)',
  field: 'Feld',
  forecast: 'Prognose',
  goal: 'Ziel',
  goalMeasure: 'Kennzahl des Ziels',
  id: 'ID',
  impact: 'Auswirkung',
  influenceLevel: 'Einfluss',
  initiative: 'Initiative',
  integrator: 'Integrator',
  kind: 'Art',
  lane: 'Spur',
  lesson: 'Erkenntnis',
  linked: 'Verknüpfte Kennzahl',
  name: 'Name',
  on: 'Datum',
  outcome: 'Ergebnis',
  owner: 'Verantwortlich',
  parent: 'Übergeordnet',
  parts: 'Zeitraum',
  percentComplete: '% abgeschlossen',
  person: 'Person',
  planned: 'Kommunikation',
  probability: 'Wahrscheinlichkeit',
  raisedOn: 'Gemeldet am',
  readings: 'Messwerte',
  requestedOn: 'Angefragt am',
  response: 'Reaktion',
  rhythmDays: 'Rhythmus',
  result: 'Ergebnis',
  roles: 'Rolle',
  score: 'Bewertung',
  sourceOfTruth: 'Führendes System',
  stage: 'Stufe',
  stageSince: 'In dieser Stufe seit',
  start: 'Anfang',
  startActual: 'Ist-Anfang',
  status: 'Status',
  sunset: 'Bedingung für das Beenden',
  supportLevel: 'Unterstützung',
  system: 'System',
  target: 'Zielwert',
  team: 'Team',
  teams: 'Team',
  timedOn: 'Zuletzt gemessen am',
  total: 'Summe',
  touch: 'Bearbeitungszeit',
  training: 'Schulung',
  updatedOn: 'Aktualisiert am',
  wait: 'Wartezeit',
  waitLimit: 'Längste Wartezeit',
};

/** `The plan has no initiatives or milestones or tasks.` */
export function planHasNo(collections: readonly Collection[]): Phrase {
  return {
    en: `The plan has no ${collections.map((name) => COLLECTIONS[name].en).join(' or ')}.`,
    de: `Der Plan sagt nichts zu ${collections.map((name) => COLLECTIONS[name].de).join(' oder ')}.`,
  };
}

/** A part of a sentence: `no “due” or “forecast” column was recognised on Plan`; of very many sheets the first are named. */
export function noColumn(fields: readonly string[], sheets: readonly string[]): Phrase {
  const named = sheets
    .slice(0, sheets.length === NAMED + 1 ? NAMED + 1 : NAMED)
    .map((sheet) => ({ en: sheet, de: sheet }));
  const more = sheets.length - named.length;
  const places = listed(more === 0 ? named : [...named, { en: `${more} more`, de: `${more} weiteren` }]);
  return {
    en: `no “${fields.map((field) => ENGLISH[field] ?? inWords(field)).join('” or “')}” column was recognised on ${places.en}`,
    de: `${sheets.length === 1 ? 'im Blatt' : 'in den Blättern'} ${places.de} wurde keine Spalte „${fields.map((field) => GERMAN[field] ?? inWords(field)).join('“ oder „')}“ erkannt`,
  };
}

/** So many sheets are named before the others are counted; one more takes no more room than its number. */
const NAMED = 3;

/** A part of a sentence: that a table is not audited until it is answered what it is. */
export function waitsForAnswer(place: string): Phrase {
  return {
    en: `the table at ${place} waits for an answer to what it is`,
    de: `die Tabelle in ${place} wartet auf eine Antwort, was sie ist`,
  };
}

/** Parts of sentences as one, each told once. */
export function inOneSentence(parts: readonly Phrase[]): Phrase {
  return inEach((language) => {
    const text = together(parts, language);
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}

/** `Left out: no “due” column was recognised on Plan.` */
export function leftOutBecause(parts: readonly Phrase[]): Phrase {
  return { en: `Left out: ${together(parts, 'en')}`, de: `Nicht berücksichtigt: ${together(parts, 'de')}` };
}

function together(parts: readonly Phrase[], language: keyof Phrase): string {
  return `${[...new Set(parts.map((part) => part[language]))].join('; ')}.`;
}

function inWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
