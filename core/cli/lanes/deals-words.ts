import type { Language } from '../../sheet/phrase.ts';
import type { UnknownWhy } from '../../governance/approvals/record.ts';
import type { Doubt } from '../../records/column-habits.ts';

const english = {
  head: (file: string, count: number, table: string) =>
    `${file}: ${count} ${count === 1 ? 'record' : 'records'} by “${table}”`,
  readAs: (pairs: string) => `Read as: ${pairs}.`,
  noColumns: (names: readonly string[]) =>
    `No column was taken for ${names.join(', ')}: head ${names.length === 1 ? 'it' : 'them'} so, or say in a field map of the plan which ${names.length === 1 ? 'it is' : 'they are'}.`,
  either: (name: string, headers: readonly string[]) =>
    `“${name}” could be ${headers.map((header) => `“${header}”`).join(' or ')}: none was taken. Rename one, or name it in the plan’s field map.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 row with a single cell, or of a total, was left out.'
      : `${count} rows with a single cell, or of totals, were left out.`,
  any: 'any',
  faster: 'faster: ',
  possible: 'possible: ',
  and: ' and ',
  undecided: 'Not known',
  uncovered: 'No row',
  conflict: 'Rows contradict',
  byLane: 'By lane, fastest first',
  notKnown: 'Not known',
  unknown: (field: string, why: string, count: number, row: number) =>
    `${field}: ${why} in ${count} ${count === 1 ? 'record' : 'records'}, first in row ${row}.`,
  why: {
    'not-given': 'no column taken',
    'no-rate': 'a currency that the workbook has no rate for',
    unread: 'no such value',
    truncated: 'cut off',
    hidden: 'hidden',
    'not-loaded': 'not loaded',
  } satisfies Readonly<Record<UnknownWhy, string>>,
  inTwoWays: (doubt: string) => `no such value, or one that could be meant in two ways (${doubt})`,
  doubts: {
    share: '0.15 may be 15% or 0.15%: show the numbers in percent',
    mark: '1.234 may be 1234: nothing in the column tells its decimal mark',
    day: '3/4 may be in March or April: write dates as 2026-03-31',
  } satisfies Readonly<Record<Doubt, string>>,
};

export type DealsWords = typeof english;

const german: DealsWords = {
  head: (file, count, table) => `${file}: ${count} ${count === 1 ? 'Datensatz' : 'Datensätze'} nach „${table}“`,
  readAs: (pairs) => `Gelesen als: ${pairs}.`,
  noColumns: (names) =>
    `Keine Spalte wurde für ${names.join(', ')} genommen: Überschreiben Sie ${names.length === 1 ? 'die Spalte' : 'die Spalten'} so, oder nennen Sie sie in einer Feldzuordnung des Plans.`,
  either: (name, headers) =>
    `„${name}“ könnte ${headers.map((header) => `„${header}“`).join(' oder ')} sein: Keine wurde genommen. Benennen Sie eine um, oder nennen Sie sie in der Feldzuordnung des Plans.`,
  leftOut: (count) =>
    count === 1
      ? '1 Zeile mit einer einzigen Zelle oder einer Summe wurde ausgelassen.'
      : `${count} Zeilen mit einer einzigen Zelle oder Summen wurden ausgelassen.`,
  any: 'alles',
  faster: 'schneller: ',
  possible: 'möglich: ',
  and: ' und ',
  undecided: 'Nicht bekannt',
  uncovered: 'Keine Zeile',
  conflict: 'Widerspruch',
  byLane: 'Nach Spur, die schnellste zuerst',
  notKnown: 'Nicht bekannt',
  unknown: (field, why, count, row) =>
    `${field}: ${why} in ${count} ${count === 1 ? 'Datensatz' : 'Datensätzen'}, zuerst in Zeile ${row}.`,
  why: {
    'not-given': 'keine Spalte dafür',
    'no-rate': 'eine Währung, für die die Arbeitsmappe keinen Kurs nennt,',
    unread: 'kein solcher Wert',
    truncated: 'abgeschnitten',
    hidden: 'ausgeblendet',
    'not-loaded': 'nicht geladen',
  },
  inTwoWays: (doubt) => `kein solcher Wert, oder einer, der zweierlei heißen kann (${doubt}),`,
  doubts: {
    share: '0,15 kann 15 % oder 0,15 % sein: Zeigen Sie die Zahlen als Prozent',
    mark: '1.234 kann 1234 sein: Nichts in der Spalte verrät ihr Dezimalzeichen',
    day: '3/4 kann im März oder im April liegen: Schreiben Sie Daten als 2026-03-31',
  },
};

/** What the text about an export says, by language. */
export const DEALS_WORDS: Readonly<Record<Language, DealsWords>> = { en: english, de: german };
