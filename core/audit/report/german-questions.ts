import type { QuestionWords } from './english-questions.ts';

/** What is asked about tables and columns, in German. */
export const germanQuestions: QuestionWords = {
  kind: (place, kind) =>
    `Enthält die Tabelle in ${place} „${kind}“? Bis zu Ihrer Antwort wird sie nicht berücksichtigt.`,
  names: (place, kind) =>
    `Welche Spalte benennt die Zeilen der Tabelle in ${place} („${kind}“)? Es wurde keine erkannt; bis zu Ihrer Antwort wird die Tabelle nicht berücksichtigt.`,
  namesGuess: (place, kind, line, header) =>
    `Benennt Spalte ${line}${header === '' ? '' : ` („${header}“)`} die Zeilen der Tabelle in ${place} („${kind}“)? Das ist nicht sicher; bis zu Ihrer Antwort wird die Tabelle nicht berücksichtigt.`,
  approvers: (place) =>
    `Welche Spalte der Freigabetabelle in ${place} sagt, wer freigibt oder welche Spur gilt? Es wurde keine erkannt; bis zu Ihrer Antwort wird die Tabelle nicht berücksichtigt.`,
  meaning: (place, line, header, meaning, isRow) =>
    `Bedeutet ${isRow ? 'Zeile' : 'Spalte'} ${line}${header === '' ? '' : ` („${header}“)`} in ${place} „${meaning}“? Bis zu Ihrer Antwort wird sie nicht berücksichtigt.`,
  time: (place, first, last) =>
    `Für welche Daten stehen die Spalten „${first}“ bis „${last}“ in ${place}? Nichts in der Nähe sagt es: Schreiben Sie ein Jahr oder einen Tag in ihre Überschriften oder ein Jahr in den Titel darüber oder den Blattnamen. Bis dahin werden sie nicht berücksichtigt.`,
};
