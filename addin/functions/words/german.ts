import type { FunctionWords } from './english.ts';

export const german: FunctionWords = {
  severity: 'Schwere',
  rule: 'Regel',
  finding: 'Befund',
  cells: 'Zellen',
  noFindings: 'Keine Befunde.',

  noLine: 'Geben Sie die Messwerte einer Kennzahl an: eine einzelne Zeile oder eine einzelne Spalte.',
  holdsError: (code) => `Eine der Zellen enthält ${code}. Beheben Sie den Fehler, oder lassen Sie die Zelle leer.`,
  noNumbers: (text) => `Keiner der Messwerte ist eine Zahl: „${text}“. Geben Sie die Zellen mit den Werten an.`,
  noDirection: (text) => `„${text}“ ist keine Richtung. Schreiben Sie "higher", "lower" oder "range".`,
  noKind: (text) => `„${text}“ ist keine Art von Kennzahl. Schreiben Sie "leading", "lagging" oder "cumulative".`,
  noTarget: (text) =>
    `„${text}“ ist kein Ziel. Geben Sie eine Zahl an, oder die zwei Zellen mit den Enden eines Bereichs.`,
  twoEnds: 'Zwei Ziele sind die Enden eines Bereichs: Lassen Sie die Richtung weg, oder schreiben Sie "range".',
  tooManyTargets: 'Geben Sie ein Ziel an, oder die zwei Zellen mit den Enden eines Bereichs.',
  noWorkColumn: 'Geben Sie IDs, Dauern und Vorgänger als je eine Spalte an, eine Zelle für jede Arbeit.',
  unequalLengths: (lengths) => `Die Spalten sind verschieden lang: ${lengths}. Geben Sie Zellen derselben Zeilen an.`,
  noFloatKind: (text) => `„${text}“ ist keine Art von Puffer. Schreiben Sie "total" oder "free".`,
  threeColumns:
    'Geben Sie die Schätzungen als drei Spalten an: optimistische, wahrscheinliche und pessimistische Arbeitstage.',
  noEstimates: 'Die Schätzungen sind leer. Geben Sie optimistische, wahrscheinliche und pessimistische Arbeitstage an.',
  noEstimate: (text) => `„${text}“ ist keine Schätzung. Geben Sie Arbeitstage an, 0 oder mehr.`,
  incompleteEstimate: (row) =>
    `Zeile ${row} der Schätzungen ist nicht vollständig. Geben Sie alle drei Werte an, oder nur den wahrscheinlichen, wenn er sicher ist.`,
  notAscending: (values) =>
    `Eine Schätzung steigt nicht von optimistisch über wahrscheinlich bis pessimistisch: ${values}. Ordnen Sie ihre Werte.`,
  noConfidence: (text) =>
    `„${text}“ ist keine Sicherheit. Geben Sie einen Anteil zwischen 0 und 1 an, etwa 0,8 oder 80 %.`,
  idsAndPredecessors: 'Geben Sie IDs und Vorgänger an; ohne beide folgen die Zeilen aufeinander.',
  unknownPredecessor: (id) =>
    `„${id}“ ist ein Vorgänger, aber keine Zeile hat diese ID. Berichtigen oder entfernen Sie ihn.`,
  idTwice: (id) => `Mehrere Zeilen haben die ID „${id}“. Geben Sie jeder eine eigene.`,
  cycle: (chain) => `Zeilen warten auf sich selbst: ${chain}. Entfernen Sie eine dieser Verknüpfungen.`,
  noTrigger: (nearest) => `Die Bedingung ist nicht lesbar. Schreiben Sie sie als: ${nearest}`,
  severalMeasures: 'Die Bedingung nennt mehrere Kennzahlen: Schreiben Sie für jede eine Funktion.',
  noTargetHere: 'Schreiben Sie den Wert, mit dem verglichen wird: Die Funktion kennt keinen Zielwert.',
  noDay: (text) => `„${text}“ ist kein Datum. Geben Sie eine Zelle an, die ein Datum enthält.`,
  unclearDay: (text) =>
    `„${text}“ ist ein Text, der sich als zwei Daten lesen lässt. Geben Sie eine Zelle mit einem Datum an.`,
  noDateSystem: 'Excel hat nicht gesagt, ob Daten ab 1900 oder ab 1904 zählen. Berechnen Sie neu.',
  noSeverity: (text) => `„${text}“ ist kein Schweregrad. Schreiben Sie "critical", "serious", "moderate" oder "minor".`,
  noSheet: (text) => `Kein Blatt heißt „${text}“.`,
  noWho: 'Nennen Sie eine Fähigkeit, ein Team oder eine Person des Plans.',
  noPeriod: (text) =>
    `„${text}“ ist kein Zeitraum. Schreiben Sie "2027-03" oder "Q1 2027", oder geben Sie eine Zelle mit einem Datum an.`,
  noCapacityKind: (text) => `„${text}“ ist keine Art von Kapazität. Schreiben Sie "skill", "team" oder "person".`,
  unknownWho: (text) => `Der Plan kennt keine Fähigkeit, kein Team und keine Person „${text}“.`,
  unknownSupply: (name) => `Nichts im Plan sagt, wie viel Zeit „${name}“ hat.`,
  nobodyThere: (name) => `Von „${name}“ wird dann Zeit verlangt, und es ist keine da.`,
  outsidePlan: (span) => `Der Plan sagt nichts über diese Zeit: Gezählt wird ${span}.`,
  noApprovalTable:
    'Die Zellen sind keine Freigabetabelle. Geben Sie Überschriften und Zeilen an: Spalten mit Bedingungen, die Spur und wer freigibt.',
  unequalFields:
    'Geben Sie die Namen der Felder in einer Zeile oder Spalte an, und darunter oder daneben die Werte zu jedem.',
  fieldTwice: (name) => `Mehrere Felder könnten „${name}“ sein. Nennen Sie nur eines so.`,
  noFields: (names) => `Keines der Felder ist eines, das die Tabelle ansieht: ${names}.`,
  noShow: (text) =>
    `„${text}“ kann nicht gezeigt werden. Schreiben Sie "lane", "approvers", "rule", "why" oder "faster".`,
  notAudited: 'Die Arbeitsmappe wurde nicht geprüft. Wählen Sie „Jetzt prüfen“ auf der Registerkarte Lanekeeper.',
  broken: (message) => `Die Arbeitsmappe konnte nicht geprüft werden: ${message}`,
};
