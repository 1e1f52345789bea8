import { germanQuestions } from '../../../../core/audit/report/german-questions.ts';
import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const understood = ({ share, count, number }: Formats): Words['understood'] => ({
  questions: 'Fragen',
  asks: germanQuestions,
  alike: (amount) =>
    `Ihre Antwort gilt auch für die gleiche Tabelle auf ${count(amount, 'weiteren Blatt', 'weiteren Blättern')}.`,
  because: (reasons) => `Grund der Vermutung: ${reasons}`,
  no: 'Nein',
  noTo: (guess) => `Nein, nicht: ${guess}`,
  chooseColumn: 'Spalte auswählen',
  namingColumn: 'Spalte, die die Zeilen benennt',
  approverColumn: 'Spalte, die sagt, wer freigibt',
  columnName: (column, header) => (header === '' ? `Spalte ${column}` : header),
  emptySheets: 'Es wurde keine Tabelle erkannt: In den Blättern steht nichts.',
  noTables:
    'Es wurde keine Tabelle erkannt. Was in den Blättern steht, ist unten aufgeführt, mit dem Grund, warum es nicht berücksichtigt wurde.',
  corrections: 'Ihre Angaben',
  leftOut: 'Nicht berücksichtigt',
  showMore: (amount) => `${number(amount)} weitere anzeigen`,
  confidence: (confidence) =>
    `${confidence >= 0.9 ? 'Sicher' : confidence >= 0.7 ? 'Ziemlich sicher' : confidence >= 0.5 ? 'Unsicher' : 'Vermutung'}, ${share(confidence)}`,
  inSeries: (period, isPast) => (isPast ? `Früherer Stand: ${period}` : `Für ${period}`),
  rows: (amount) => count(amount, 'Zeile', 'Zeilen'),
  kindOf: 'Was diese Tabelle enthält',
  meaningOf: (header) => `Bedeutung von „${header}“`,
  meaningOfColumn: (column) => `Bedeutung von Spalte ${column}`,
  notUnderstood: 'Nicht erkannt',
  noHeader: 'ohne Überschrift',
  showColumn: (column) => `Spalte ${column} anzeigen`,
  showRow: (row) => `Zeile ${row} anzeigen`,
  whyOf: (sure) => `${sure}: warum`,
  rangeAndHeaders: 'Bereich und Überschriften',
  notATable: 'Keine Tabelle',
  isATable: 'Das ist eine Tabelle',
  yes: 'Ja',
  yesTo: (guess) => `Ja: ${guess}`,
  correctionOf: (said) => `Zurücknehmen: ${said}`,
  takeBack: 'Zurücknehmen',
  isGone: 'In der Mappe nicht mehr eindeutig zu finden.',
  said: {
    notATable: 'Keine Tabelle',
    kind: (kind) => `Die Tabelle enthält: ${kind}`,
    meaning: (header, meaning) => `„${header}“ bedeutet: ${meaning}`,
    area: (range, rows) =>
      `Die Tabelle steht in ${range}, ${rows.length === 0 ? 'ohne Überschriften' : `Überschriften in ${rows.length === 1 ? 'Zeile' : 'den Zeilen'} ${rows.join(', ')}`}`,
  },
  area: {
    range: 'Bereich mit Überschriften',
    headers: 'Überschriften in Zeilen',
    none: 'keine',
    useSelection: 'Auswahl übernehmen',
    submit: 'Diesen Bereich verwenden',
    badRange: 'Geben Sie den Bereich in der Form B4:H23 an.',
    badRows: (first, last) =>
      `Geben Sie die Überschriftenzeilen in der Form 4 oder 4, 5 an, alle zwischen ${first} und ${last}.`,
    elsewhere: (sheet) => `Markieren Sie zuerst die Zellen der Tabelle im Blatt „${sheet}“.`,
  },
});
