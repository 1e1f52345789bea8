import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

export const whatIf = ({ number }: Formats): Words['whatIf'] => ({
  title: 'Was wäre, wenn',
  load: 'Auslastung',
  modes: 'Was gezeigt wird',
  request: 'Wenn dazukommt',
  example: '12 Entwickler und 2 Designer für 3 Monate ab Juli',
  hint: 'Sagen Sie, wie viele von wem, ab wann und wie lange. Leer wird der Plan von heute geprüft.',
  worth: 'Wert',
  worthUnknown: 'muss sein',
  run: 'Was weicht?',
  isOld: 'Die Arbeitsmappe hat sich seither geändert.',
  askAgain: 'Neu fragen',
  pieces: { initiative: 'Initiative', request: 'Anfrage', added: 'Was dazukommt', other: 'Andere Arbeit' },
  options: {
    title: 'Wie gewichtet wird',
    basis: 'Wert ist',
    bases: {
      auto: 'Was der Plan angibt',
      value: 'Angegebener Wert',
      priority: 'Priorität',
      wsjf: 'Wert je Aufwand (WSJF)',
      effort: 'Aufwand: möglichst viel Arbeit behalten',
      equal: 'Alle gleich: möglichst wenige weichen',
    },
    zeroBased: 'Alle Anfragen der Tabelle neu entscheiden',
    order: 'Was zählt, das Wichtigste zuerst',
    levels: {
      valueLost: 'Wenigster Wertverlust',
      dropped: 'Wenigste fallen weg',
      moved: 'Wenigste verschoben',
      shifted: 'Kleinste Verschiebungen',
    },
    earlier: (name) => `${name}: wichtiger`,
  },
  readAs: (demand, from, to) => `Gelesen als ${demand}, ${from} bis ${to}.`,
  list: (_, names) => list(names),
  and: ' und ',
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
  progress: {
    posing: 'Die Frage wird gelesen',
    solving: 'Gesucht wird, was am wenigsten kostet',
    explaining: 'Geklärt wird, warum und was sonst ginge',
    stop: 'Anhalten',
    optimal: 'Besser geht es nicht: bewiesen.',
    valueProven: 'Mehr Wert lässt sich nicht halten: bewiesen. Weniger Änderungen sind vielleicht möglich.',
    gap: (gap) => `Keine Antwort hält mehr als ${gap} an weiterem Wert.`,
    unproven: 'Wie viel besser es ginge, ist noch nicht bekannt.',
    stopped: (gap) => `Angehalten. Das Beste bisher: ${gap}`,
    infeasible: 'Was sein muss, geht nicht zusammen.',
    open: 'In dieser Zeit wurde weder eine Antwort gefunden noch bewiesen, dass es keine gibt.',
  },
  outcome: {
    fits: 'Es passt: nichts muss weichen.',
    headline: (dropped, moved) =>
      [
        ...(dropped > 0 ? [`${number(dropped)} ${dropped === 1 ? 'fällt' : 'fallen'} weg`] : []),
        ...(moved > 0 ? [`${number(moved)} verschoben`] : []),
      ].join(', '),
    value: (lost, total) => `${lost} von ${total} Wert verloren`,
    dropped: 'Fällt weg',
    moved: 'Verschoben',
    was: (span) => span,
    from: (before, after) => `${before} → ${after}`,
    promises: (names) => `berührt ${names}`,
  },
  apply: {
    preview: 'Zeigen, was geschrieben würde',
    title: 'Diese Antwort in den Plan schreiben',
    nothing: 'Es gibt nichts zu schreiben.',
    notWritten: {
      'no-start': (name) => `„${name}“ hat keine Zelle für den Beginn.`,
      'no-end': (name) => `„${name}“ hat keine Zelle für das Ende.`,
      'no-status': (name) => `„${name}“ steht in einer Tabelle ohne Status.`,
      'no-displaces': (name) => `Die Tabelle von „${name}“ hat keine Spalte für das, was nicht getan wird.`,
      formula: (name) => `Bei „${name}“ steht dort eine Formel: ändern Sie, wovon sie ausgeht.`,
      'no-change-log': () =>
        'Es gibt kein Änderungsprotokoll oder keine freie Zeile darunter: nichts wird protokolliert.',
      'no-period': (name) => `„${name}“ bräuchte Zeiträume, für die die Tabelle keine Spalten hat.`,
    },
  },
  timeline: {
    title: 'Wann',
    hint: 'Umrisse sind heute, Balken die Antwort. Ziehen Sie einen Balken, oder gehen Sie mit den Pfeiltasten, um zu sehen, was dann weicht.',
    back: (moved) => `Gezogenes zurücksetzen (${number(moved)})`,
    start: (name) => `Beginn von ${name}`,
    leftOut: 'fällt weg',
  },
  compare: {
    title: 'Antworten nebeneinander',
    what: 'Was weicht',
    best: 'Beste',
    other: (at) => `Andere ${number(at)}`,
    value: 'Wertverlust',
    moved: (by) => (by > 0 ? `${number(by)} später` : `${number(-by)} früher`),
    leftOut: 'fällt weg',
    asPlanned: 'wie geplant',
    hint: 'Wählen Sie eine Überschrift, um diese Antwort oben zu sehen und zu schreiben.',
  },
  notes: {
    title: 'Angenommen',
    'no-initiatives': () => 'Der Plan hat keine offenen Initiativen: nichts kann weichen.',
    'by-priority': () => 'Keine Werte sind angegeben: Prioritäten stehen dafür.',
    'all-alike': () =>
      'Weder Werte noch Prioritäten sind angegeben: alle zählen gleich. Eine Rangfolge oder eine Spalte mit Werten entschiede besser.',
    'value-missing': (_, names) => `Ohne eigenen Wert, gezählt wie die Mitte der anderen: ${list(names)}.`,
    'nothing-needed': (_, names) => `Nichts sagt, was es braucht, es weicht also nie: ${list(names)}.`,
    'no-dates': (_, names) => `Ohne Termine, Beginn jetzt angenommen: ${list(names)}.`,
    running: (_, names) => `Läuft schon: es geht weiter oder hört auf und wird nicht verschoben: ${list(names)}.`,
    'circle-cut': (_, names) => `Abhängigkeiten im Kreis, eine davon ausgelassen: ${list(names)}.`,
    'broken-today': (_, names) =>
      `Die heutigen Termine verletzen eine Abhängigkeit, es gilt der heutige Abstand: ${list(names)}.`,
    'late-today': (_, names) => `Endet heute nach der Frist, die Frist wurde ausgelassen: ${list(names)}.`,
    'overloaded-today': (_, names) => `Schon heute wird zu viel verlangt, und das bleibt so: ${list(names)}.`,
    undecided: (_, names) => `Anfragen, die niemand entschieden hat, gehören nicht zum heutigen Plan: ${list(names)}.`,
    pooled: () => 'Leute mit denselben Fähigkeiten vertreten einander.',
    'other-work': () => 'Arbeit außerhalb der Initiativen bleibt, wie sie ist.',
    'no-budget': () => 'Geld ist nicht nach Zeiträumen für die Initiativen angegeben: es begrenzt hier nichts.',
  },
});
