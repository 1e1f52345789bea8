import type { Severity } from '../../core/audit/finding.ts';
import type { Lane } from '../../core/plan/governance.ts';
import type { DecidesBy } from '../../core/governance/decider-of.ts';
import type { MatchBy } from '../../core/feed/overlay-view.ts';
import type { FeatureState, OffBy } from '../browser/messages.ts';
import type { Words } from './english.ts';
import { ORGS_GERMAN } from './orgs.ts';
import type { Formats } from './formats.ts';

const lanes: Readonly<Record<Lane, string>> = {
  commitment: 'Zusage',
  guardrail: 'Leitplanke',
  autonomy: 'Autonomie',
};

const decidesBy: Readonly<Record<DecidesBy, string>> = {
  'decision-owner': 'entscheidet laut Plan',
  'initiative-decision-owner': 'entscheidet über die Initiative',
  accountable: 'rechenschaftspflichtig',
  'initiative-accountable': 'rechenschaftspflichtig für die Initiative',
  owner: 'verantwortlich dafür',
  'initiative-owner': 'verantwortlich für die Initiative',
  integrator: 'als Integrator',
};

const severities: Readonly<Record<Severity, string>> = {
  critical: 'Kritisch',
  serious: 'Schwerwiegend',
  moderate: 'Mittel',
  minor: 'Gering',
};

const matchedBy: Readonly<Record<MatchBy, (text: string) => string>> = {
  key: (text) => `Der Plan verweist auf ${text}`,
  parent: (text) => `Der Plan verweist auf das übergeordnete ${text}`,
  component: (text) => `Der Plan verweist auf die Komponente ${text}`,
  label: (text) => `Der Plan verweist auf das Label ${text}`,
  project: (text) => `Der Plan verweist auf das Projekt ${text}`,
};

const states: Readonly<Record<FeatureState, string>> = {
  running: 'aktiv',
  'not-here': 'nicht für diese Seite',
  off: 'aus',
  lost: 'wartet: auf dieser Seite fehlt die Stelle dafür',
  failed: 'durch einen Fehler angehalten',
};

const offBy: Readonly<Record<OffBy, string>> = {
  user: 'hier ausgeschaltet',
  policy: 'von Ihrer Organisation ausgeschaltet',
  plan: 'vom Herausgeber des Plans ausgeschaltet',
};

/** Every word of the extension’s own pages, in German. */
export const german = (show: Formats): Words => ({
  language: 'de',
  lanes,
  decidesBy,
  matchedBy: (by, text) => matchedBy[by](text),
  severities,
  state: (state) => states[state],
  offBy: (by) => offBy[by],
  unexpected: (problem) =>
    `Etwas konnte nicht gelesen oder gespeichert werden: ${problem} Was vorher gespeichert war, geht dadurch nicht verloren. Öffnen Sie diese Seite noch einmal oder starten Sie den Browser neu.`,
  work: {
    decides: 'Entscheidet',
    nobody: 'niemand ist genannt',
    owner: 'Verantwortlich',
    integrator: 'Integrator',
    due: 'Fällig',
    initiative: 'Initiative',
    guardrails: 'Leitplanken',
    withheld: 'Grenze nicht veröffentlicht',
    waits: 'wartet auf eine Entscheidung',
    in: (plan) => `in ${plan}`,
  },
  standing: {
    newest: (ago) => `Aktuell ${ago}`,
    never: 'Noch kein Plan',
    lastGood: (ago) => `Gezeigt wird der letzte gute Plan; aktuell war er ${ago}.`,
    published: (day, sequence) => `Veröffentlicht am ${day}, Nummer ${show.number(sequence)}`,
    until: (day) => `gültig bis ${day}`,
    signedBy: (key) => `Signiert mit ${key}`,
    onlyHere: 'Auf diesem Rechner gelesen, nur für diesen Browser; nicht signiert',
  },
  orgs: ORGS_GERMAN,
  options: {
    title: 'Lanekeeper',
    what: 'Legt Ihren operativen Plan über Jira und Salesforce: wer entscheidet, was ohne Rückfrage geht und welche Freigabe ein Geschäft braucht. Nichts davon verlässt diesen Browser.',
    plans: 'Pläne',
    noPlans:
      'Noch kein Plan. Fügen Sie die Adresse eines veröffentlichten Plans hinzu, öffnen Sie einen veröffentlichten Ordner, oder ziehen Sie eine Arbeitsmappe auf diese Seite.',
    managed: 'Von Ihrer Organisation festgelegt',
    check: 'Jetzt prüfen',
    checking: 'Wird geprüft …',
    remove: 'Entfernen',
    removeThis: (name) => `Entfernen: ${name}`,
    checkThis: (name) => `Jetzt prüfen: ${name}`,
    addUrl: 'Veröffentlichten Plan hinzufügen',
    address: 'Adresse seines Verzeichnisses',
    keys: 'Fingerabdruck des Herausgebers',
    keysHint: 'Er sieht ihn mit „lanekeeper keys“; er beginnt mit lk1-. Übernommen wird nur, was so signiert ist.',
    add: 'Hinzufügen',
    notHttps: 'Das ist keine https-Adresse eines veröffentlichten Plans wie https://plans.example.com/fy27/index.json.',
    noKey: 'Fügen Sie den Fingerabdruck des Herausgebers ein, etwa lk1-…: ohne ihn könnte jeder den Plan signieren.',
    notAllowed: (host) =>
      `Ohne Zugriff auf ${host} lässt sich der Plan nicht lesen. Fügen Sie ihn erneut hinzu und erlauben Sie das.`,
    openFolder: 'Veröffentlichten Ordner öffnen …',
    openWorkbook: 'Arbeitsmappe lesen …',
    reading: (name) => `${name} wird gelesen …`,
    noIndex: 'Unter diesen Dateien ist kein Verzeichnis eines veröffentlichten Plans.',
    added: (name) => `„${name}“ wurde hinzugefügt.`,
    removed: (name) => `„${name}“ wurde entfernt.`,
    closed: 'Ihre Organisation hat die Pläne festgelegt; weitere lassen sich nicht hinzufügen.',
    sites: 'Seiten',
    sitesWhat:
      'Der Plan wird über Jira in der Cloud und Salesforce Lightning gelegt. Fügen Sie eigene Server hinzu, etwa ein Jira Data Center, oder acme.my.salesforce.com für Salesforce Classic.',
    host: 'Server',
    noHost: 'Das ist kein https-Server wie https://jira.example.com.',
    allow: 'Erlauben',
    allowed: 'erlaubt',
    notYetAllowed: 'noch nicht erlaubt',
    always: 'immer',
    features: 'Funktionen',
    noFeatures: 'Diese Version hat für keine Seite etwas zu zeigen.',
    you: 'Sie',
    yourName: 'Ihr Name, wie ihn der Plan schreibt',
    yourNameHint:
      'Für „Wartet auf Sie“ und „Befunde zu meiner Arbeit“ am Knopf der Erweiterung. Er bleibt in diesem Browser.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    selfTest: 'Selbsttest',
    selfTestWhat:
      'Öffnen Sie eine Seite von Jira oder Salesforce in einem Tab, kommen Sie zurück und sehen Sie nach, was dort erkannt wird.',
    look: 'Letzte Seite ansehen',
    noOverlay:
      'In keinem offenen Tab wird etwas gezeigt. Öffnen Sie eine der Seiten oben, oder laden Sie eine neu, die schon offen war.',
    page: (site, record) => (record === null ? `${site}, kein einzelner Datensatz` : `${site}, ${record}`),
    noSite: 'Die Seite gehört zu keiner, die erkannt wird.',
    anchors: (found, withKey, shown) =>
      `${show.number(found)} gefunden, ${show.number(withKey)} mit Schlüssel, ${show.number(shown)} gezeigt`,
    foughtOver:
      'Die Seite entfernt immer wieder, was gezeigt wird; es wurde aufgegeben. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
    cost: (script, longest) =>
      `${show.number(script)} ms Rechenzeit insgesamt, höchstens ${show.number(longest)} ms am Stück`,
  },
  popup: {
    search: 'Wer entscheidet …?',
    searchHint: 'Initiative, Meilenstein, Person oder Vorgangsschlüssel',
    found: (amount) => show.count(amount, 'Treffer', 'Treffer'),
    nothing: 'Im Plan passt nichts dazu.',
    here: 'Diese Seite',
    noRecord: 'Diese Seite handelt von keinem einzelnen Vorgang oder Geschäft.',
    notInPlan: (key) => `${key} steht in keinem Plan.`,
    noOverlay: 'Auf dieser Seite wird nichts gezeigt.',
    stopped: (titles) => `Auf dieser Seite angehalten: ${titles}.`,
    mine: 'Wartet auf Sie',
    nobody: 'Sagen Sie in den Einstellungen, wer Sie sind, um zu sehen, was auf Sie wartet.',
    noneMine: (name) => `Auf ${name} wartet nichts.`,
    decisionWaits: (decision) => `Die Entscheidung „${decision}“ wartet auf Sie`,
    overdue: (day) => `war fällig am ${day}`,
    guardrailBreached: 'Leitplanke verletzt',
    guardrailNear: 'nahe an der Grenze',
    findings: 'Befunde zu meiner Arbeit',
    noFindings: (name) => `Kein veröffentlichter Befund betrifft die Arbeit von ${name}.`,
    openFindings: (work) => `Offene Befunde zu ${work}`,
    moreInWorkbook: (amount) => `${show.count(amount, 'weiterer', 'weitere')} in der Arbeitsmappe`,
    options: 'Einstellungen',
    noPlans: 'Noch kein Plan. Fügen Sie in den Einstellungen einen hinzu.',
    more: (amount) => show.count(amount, 'weiterer', 'weitere'),
    loading: 'Der Plan wird gelesen …',
    unreadable: (name) => `„${name}“ konnte nicht ganz gelesen werden; versuchen Sie es erneut, wenn Sie online sind.`,
  },
});
