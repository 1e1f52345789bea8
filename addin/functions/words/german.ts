import type { FunctionWords } from './english.ts';

export const german: FunctionWords = {
  noLine: 'Geben Sie die Messwerte einer Kennzahl an: eine einzelne Zeile oder eine einzelne Spalte.',
  holdsError: (code) => `Eine der Zellen enthält ${code}. Beheben Sie den Fehler, oder lassen Sie die Zelle leer.`,
  noNumbers: (text) => `Keiner der Messwerte ist eine Zahl: „${text}“. Geben Sie die Zellen mit den Werten an.`,
  noDirection: (text) => `„${text}“ ist keine Richtung. Schreiben Sie "higher", "lower" oder "range".`,
  noKind: (text) => `„${text}“ ist keine Art von Kennzahl. Schreiben Sie "leading", "lagging" oder "cumulative".`,
  noTarget: (text) =>
    `„${text}“ ist kein Ziel. Geben Sie eine Zahl an, oder die zwei Zellen mit den Enden eines Bereichs.`,
  twoEnds: 'Zwei Ziele sind die Enden eines Bereichs: Lassen Sie die Richtung weg, oder schreiben Sie "range".',
  tooManyTargets: 'Geben Sie ein Ziel an, oder die zwei Zellen mit den Enden eines Bereichs.',
  noTrigger: (nearest) => `Die Bedingung ist nicht lesbar. Schreiben Sie sie als: ${nearest}`,
  severalMeasures: 'Die Bedingung nennt mehrere Kennzahlen: Schreiben Sie für jede eine Funktion.',
  noTargetHere: 'Schreiben Sie den Wert, mit dem verglichen wird: Die Funktion kennt keinen Zielwert.',
  noDay: (text) => `„${text}“ ist kein Datum. Geben Sie eine Zelle an, die ein Datum enthält.`,
  unclearDay: (text) =>
    `„${text}“ ist ein Text, der sich als zwei Daten lesen lässt. Geben Sie eine Zelle mit einem Datum an.`,
  noDateSystem: 'Excel hat nicht gesagt, ob Daten ab 1900 oder ab 1904 zählen. Berechnen Sie neu.',
  noSeverity: (text) => `„${text}“ ist kein Schweregrad. Schreiben Sie "critical", "serious", "moderate" oder "minor".`,
  noSheet: (text) => `Kein Blatt heißt „${text}“.`,
  notAudited: 'Die Arbeitsmappe wurde nicht geprüft. Wählen Sie „Jetzt prüfen“ auf der Registerkarte Lanekeeper.',
  broken: (message) => `Die Arbeitsmappe konnte nicht geprüft werden: ${message}`,
};
