import type { QuestionWords } from './question-words.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** Some of so many names; the rest by its number. */
function list(count: number, names: readonly string[]): string {
  const shown = names.filter((name) => name !== '').slice(0, MOST_NAMES);
  const quoted = shown.map((name) => `„${name}“`).join(', ');
  return shown.length < count ? `${quoted} und ${count - shown.length} weitere` : quoted;
}

export const german: QuestionWords = {
  readAs: (demand, from, to) => `Gelesen als ${demand}, ${from} bis ${to}.`,
  demand: {
    fte: (amount, name) => `${amount} Vollzeit ${name}`,
    days: (amount, name) => `${amount} Tage ${name}`,
  },
  unread: {
    empty: () => 'Es wurde nichts geschrieben.',
    'no-amount': () => 'Wie viele? Schreiben Sie etwa „2 Entwickler für 3 Monate ab Juli“.',
    'no-time': () => 'Von wann bis wann? Schreiben Sie etwa „für 3 Monate ab Juli“ oder „in Q3“.',
    backwards: () => 'Das Ende liegt vor dem Beginn.',
    words: (words) =>
      `Nicht verstanden: ${words}. Nennen Sie Fähigkeiten, Teams oder Personen so, wie der Plan es tut.`,
  },
  assumed: {
    year: (word, as) => `„${word}“ wird als ${as} verstanden.`,
    start: (_, as) => `Kein Beginn angegeben: ${as}.`,
    end: (_, as) => `Kein Ende angegeben: ${as}.`,
    spelling: (word, as) => `„${word}“ wird als „${as}“ verstanden.`,
    'any-of': (word, as) => `„${word}“ kann jedes von ${as} sein.`,
    'nobody-has': (word, as) =>
      as === ''
        ? `Niemand im Plan ist oder kann „${word}“.`
        : `Niemand im Plan ist oder kann „${word}“; am nächsten kommt „${as}“.`,
    'full-time': (word) => `„${word}“ zählt als Vollzeit.`,
  },
  notes: {
    'no-initiatives': () => 'Der Plan hat keine offenen Initiativen: nichts kann weichen.',
    'by-priority': () => 'Keine Werte sind angegeben: Prioritäten stehen dafür.',
    'all-alike': () =>
      'Weder Werte noch Prioritäten sind angegeben: alle zählen gleich. Eine Rangfolge oder eine Spalte mit Werten entschiede besser.',
    'value-missing': (count, names) => `Ohne eigenen Wert, gezählt wie die Mitte der anderen: ${list(count, names)}.`,
    'nothing-needed': (count, names) => `Nichts sagt, was es braucht, es weicht also nie: ${list(count, names)}.`,
    'no-dates': (count, names) => `Ohne Termine, Beginn jetzt angenommen: ${list(count, names)}.`,
    running: (count, names) =>
      `Läuft schon: es geht weiter oder hört auf und wird nicht verschoben: ${list(count, names)}.`,
    'circle-cut': (count, names) => `Abhängigkeiten im Kreis, eine davon ausgelassen: ${list(count, names)}.`,
    'broken-today': (count, names) =>
      `Die heutigen Termine verletzen eine Abhängigkeit, es gilt der heutige Abstand: ${list(count, names)}.`,
    'late-today': (count, names) => `Endet heute nach der Frist, die Frist wurde ausgelassen: ${list(count, names)}.`,
    'overloaded-today': (count, names) =>
      `Schon heute wird zu viel verlangt, und das bleibt so: ${list(count, names)}.`,
    undecided: (count, names) =>
      `Anfragen, die niemand entschieden hat, gehören nicht zum heutigen Plan: ${list(count, names)}.`,
    pooled: () => 'Leute mit denselben Fähigkeiten vertreten einander.',
    'other-work': () => 'Arbeit außerhalb der Initiativen bleibt, wie sie ist.',
    'no-budget': () => 'Geld ist nicht nach Zeiträumen für die Initiativen angegeben: es begrenzt hier nichts.',
  },
  notWritten: {
    'no-start': (name) => `„${name}“ hat keine Zelle für den Beginn.`,
    'no-end': (name) => `„${name}“ hat keine Zelle für das Ende.`,
    'no-status': (name) => `„${name}“ steht in einer Tabelle ohne Status.`,
    'no-displaces': (name) => `Die Tabelle von „${name}“ hat keine Spalte für das, was nicht getan wird.`,
    formula: (name) => `Bei „${name}“ steht dort eine Formel: ändern Sie, wovon sie ausgeht.`,
    'no-change-log': () =>
      'Es gibt kein Änderungsprotokoll oder keine freie Zeile darunter: nichts wird protokolliert.',
    'no-request-table': (name) =>
      `Der Plan hat keine Tabelle der Anfragen, in die „${name}“ mit dem, was dafür nicht getan wird, einzutragen wäre: Legen Sie eine an mit den Spalten Anfrage, Fähigkeit, FTE, Beginn, Ende, Verdrängt und Status.`,
    'no-request-amount': (name) => `Die Tabelle der Anfragen hat keine Spalte dafür, wie viel „${name}“ verlangt.`,
    'no-request-row': (name) => `Unter den Anfragen ist keine freie Zeile für „${name}“.`,
    'no-period': (name) => `„${name}“ bräuchte Zeiträume, für die die Tabelle keine Spalten hat.`,
  },
};
