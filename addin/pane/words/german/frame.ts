import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const frame = ({ number, count }: Formats): Words['frame'] => ({
  findings: 'Befunde',
  understood: 'Erkannt',
  views: 'Ansichten',
  more: 'Mehr',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Meldung schließen',
  openWorkbook: 'Arbeitsmappe öffnen',
  openAnother: 'Andere Arbeitsmappe öffnen',
  dropHint: 'Arbeitsmappe zum Öffnen hier ablegen',
  empty: {
    about:
      'Liest einen operativen Plan in einer Arbeitsmappe und zeigt, was daran nicht stimmt: das Schwerwiegendste zuerst, jeweils mit den betroffenen Zellen.',
    drop: 'Arbeitsmappe hier ablegen (.xlsx, .xlsm oder .csv)',
    sample: 'Beispiel ansehen',
    audit: 'Diese Arbeitsmappe prüfen',
    staysInBrowser:
      'Die Arbeitsmappe wird in diesem Browser gelesen. Nichts verlässt Ihren Computer, und die Datei bleibt unverändert.',
    staysInHost:
      'Die Arbeitsmappe wird auf diesem Computer gelesen. Nichts verlässt ihn, und ohne Ihre Zustimmung wird keine Zelle geändert.',
  },
  working: { progress: 'Fortschritt' },
  refused: { again: 'Erneut versuchen' },
  header: {
    notSaved: 'Nicht gespeichert',
    saveCopy: 'Korrigierte Kopie speichern',
    tookTitle: (took) => `Die letzte Prüfung dauerte ${took}. Erneut prüfen.`,
    tookLabel: (took) => `Erneut prüfen; die letzte Prüfung dauerte ${took}`,
  },
  menu: {
    undo: 'Letzte Korrektur rückgängig machen',
    mark: 'Befunde in den Blättern markieren',
    reportSheet: 'Bericht als Blatt einfügen',
    report: (format) => `Bericht als ${format}`,
    openWith: 'Mit dieser Arbeitsmappe öffnen',
    keys: 'Tasten',
    openAnother: 'Andere Arbeitsmappe öffnen …',
    closeWorkbook: 'Diese Arbeitsmappe schließen',
  },
  standing: {
    noTable: 'In dieser Arbeitsmappe wurde keine Plantabelle gefunden.',
    unsure: (questions) => `Bisher kein Befund; ${count(questions, 'Frage wartet', 'Fragen warten')} auf Ihre Antwort.`,
    unchecked: 'Es konnte nichts geprüft werden.',
    clean: (tables) => `Kein Befund in ${count(tables, 'Tabelle', 'Tabellen')}.`,
    rest: (amount) => `${number(amount)} mittel oder gering`,
    more: (amount) => `${number(amount)} weitere`,
  },
  keys: {
    title: 'Tasten',
    or: 'oder',
    next: 'Nächster Befund',
    previous: 'Vorheriger Befund',
    goTo: 'Zur Zelle gehen',
    fix: 'Korrektur anzeigen; Eingabe wendet sie an',
    accept: 'Mit Begründung akzeptieren',
    undo: 'Letzte Korrektur rückgängig machen',
    search: 'Suchen',
    back: 'Zurück',
    keys: 'Diese Übersicht',
    enter: 'Eingabe',
    escape: 'Esc',
    control: 'Strg',
  },
});
