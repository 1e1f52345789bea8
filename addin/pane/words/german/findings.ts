import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const findings = ({ number, count }: Formats): Words['findings'] => ({
  list: 'Befunde',
  nobody: 'Niemand benannt',
  accepted: 'Akzeptiert',
  search: 'Befunde durchsuchen',
  filter: (chosen) => (chosen === 0 ? 'Filtern' : `Filter (${number(chosen)})`),
  groupBy: 'Gruppieren nach',
  groupings: { severity: 'Schweregrad', rule: 'Regel', sheet: 'Blatt', owner: 'Verantwortlich' },
  all: 'Alle',
  choice: (words, amount) => `${words} (${number(amount)})`,
  narrowed: (amount) => count(amount, 'Befund', 'Befunde'),
  narrowedAt: (amount, place) => `${count(amount, 'Befund', 'Befunde')} in ${place}`,
  showAll: 'Alle anzeigen',
  here: (place, amount) => `Hier: ${place} (${number(amount)})`,
  onlyHere: 'Nur diese anzeigen',
  places: (first, more) => `${first} und ${number(more)} weitere`,
  where: (first, more) => `${first} und ${count(more, 'weitere Zelle', 'weitere Zellen')}`,
  moreCells: (amount) => `${number(amount)} weitere`,
  tooManyCells: (amount) => `und ${number(amount)} weitere, alle im Blatt markiert`,
  showCell: (address) => `${address} anzeigen`,
  rule: (id) => `Regel ${id}`,
  showFix: 'Korrektur anzeigen',
  goTo: 'Zur Zelle',
  acceptMore: 'Akzeptieren …',
  fix: {
    title: 'Korrektur',
    cell: 'Zelle',
    before: 'Vorher',
    after: 'Nachher',
    more: (amount) => `und ${count(amount, 'weitere Zelle', 'weitere Zellen')} auf dieselbe Weise`,
    apply: (cells) => (cells === 1 ? 'Anwenden' : `Auf ${number(cells)} Zellen anwenden`),
  },
  accept: {
    title: 'Akzeptieren',
    why: 'Warum ist das in Ordnung?',
    asks: 'Geben Sie einen Grund an, damit andere wissen, warum dieser Befund akzeptiert ist.',
    until: 'Wiedervorlage am',
    submit: 'Akzeptieren',
  },
  accepting: {
    reason: (reason) => `„${reason}“`,
    facts: (on, by, until) =>
      `Akzeptiert am ${on}${by === null ? '' : ` von ${by}`}, ${until === null ? 'ohne Enddatum' : `bis ${until}`}`,
    takeBack: 'Nicht mehr akzeptieren',
  },
  nothing: {
    filtered: 'Kein Befund entspricht der Suche und den Filtern.',
    showAll: 'Alle Befunde anzeigen',
    noTable:
      'Es wurde keine Plantabelle gefunden, daher gab es nichts zu prüfen. Eine Tabelle braucht eine Überschriftenzeile, zum Beispiel mit Meilenstein, Verantwortlich und Fällig. Wurde eine übersehen, sagen Sie es bei dem, was nicht berücksichtigt wurde.',
    unknown:
      'Keine Tabelle wurde als Teil eines Plans erkannt, daher wurden nur die Zellen selbst geprüft. Geben Sie an, was eine Tabelle enthält, dann geht die Prüfung weiter.',
    noRows:
      'Die Tabellen haben Überschriften, aber noch keine Zeilen. Sobald etwas unter den Überschriften steht, erscheinen hier Befunde.',
    waiting: (questions) =>
      questions === 1
        ? 'Eine Vermutung war zu unsicher, um damit zu prüfen. Beantworten Sie die Frage, dann geht die Prüfung weiter.'
        : `${number(questions)} Vermutungen waren zu unsicher, um damit zu prüfen. Beantworten Sie die Fragen, dann geht die Prüfung weiter.`,
    clean: (rules, tables) =>
      `Kein Befund: ${count(rules, 'Regel', 'Regeln')} in ${count(tables, 'Tabelle', 'Tabellen')} eingehalten.`,
    cleanSoFar: (rules, tables) =>
      `Kein Befund im Rest: ${count(rules, 'Regel', 'Regeln')} in ${count(tables, 'Tabelle', 'Tabellen')} eingehalten.`,
    answer: (questions) => `${count(questions, 'Frage', 'Fragen')} beantworten`,
    showUnderstood: 'Anzeigen, was erkannt wurde',
  },
  notChecked: {
    title: 'Nicht prüfbar',
    unsure: (questions) =>
      questions === 1
        ? 'Eine Vermutung war zu unsicher, um damit zu prüfen.'
        : `${number(questions)} Vermutungen waren zu unsicher, um damit zu prüfen.`,
    answer: 'Unter „Erkannt“ beantworten',
    broke: (reason) => `In dieser Regel ist ein Fehler aufgetreten, sie wurde ausgelassen: ${reason}`,
    noReason: 'ohne Angabe eines Grundes',
  },
  content: {
    empty: 'leer',
    emptyFull: 'Leer',
    text: (value) => `„${value}“`,
    textFull: (length) => `Text mit ${count(length, 'Zeichen', 'Zeichen')}`,
    logical: (value) => (value ? 'WAHR' : 'FALSCH'),
    logicalFull: (value) => `Wahrheitswert ${value}`,
    formulaFull: (formula) => `Formel ${formula}`,
    errorFull: (error) => `Fehler ${error}`,
    dateFull: (iso) => `Datum ${iso}`,
    numberFull: (value) => `Zahl ${value}`,
  },
});
