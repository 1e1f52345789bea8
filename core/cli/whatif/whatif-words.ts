import type { Period } from '../../calendar/period.ts';

type Unit = Period['unit'];

/** One and many of each. */
const UNITS: Readonly<Record<'en' | 'de', Readonly<Record<Unit, readonly [string, string]>>>> = {
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    half: ['half-year', 'half-years'],
    year: ['year', 'years'],
  },
  de: {
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    quarter: ['Quartal', 'Quartale'],
    half: ['Halbjahr', 'Halbjahre'],
    year: ['Jahr', 'Jahre'],
  },
};

function one(count: number, [single, many]: readonly [string, string]): string {
  return count === 1 ? single : many;
}

const english = {
  head: (file: string, day: string, what: string) => `${file} on ${day}: ${what}`,
  nothing: 'there is nothing to weigh: the plan has no open initiatives and no requests',
  nothingNeeded: 'nothing can be weighed: nothing says what the initiatives need',
  fits: 'it fits, and nothing has to give way',
  gives: (dropped: number, moved: number, refused: number) =>
    [
      ...(dropped > 0 ? [`${dropped} left out`] : []),
      ...(moved > 0 ? [`${moved} moved`] : []),
      ...(refused > 0 ? [`${refused} not taken on`] : []),
    ].join(', '),
  fitsNot: 'it does not fit',
  open: 'no answer in this time',
  value: (lost: string, total: string) => `${lost} of ${total} value is lost.`,
  count: (lost: string, total: string) => `${lost} of ${total} give way for good; all count alike.`,
  asked: 'What was asked',
  demand: {
    fte: (amount: string, name: string) => `${amount} full-time ${name}`,
    days: (amount: string, name: string) => `${amount} days of ${name}`,
  },
  readAs: (text: string, demand: string, from: string, to: string) => `“${text}”: read as ${demand}, ${from} to ${to}`,
  worth: (value: string) => `worth ${value}, it competes with the rest`,
  mustBe: 'it must be done',
  move: (name: string, day: string) => `“${name}” begins on ${day}`,
  requests: 'All requests of the sheet are decided as a whole',
  fit: 'What is too much already today has to give way too',
  and: ' and ',
  dropped: 'Left out',
  moved: 'Moved',
  moves: 'Moved as asked',
  added: 'Taken on',
  refused: 'Not taken on',
  later: (by: number, unit: Unit) => `${by} ${one(by, UNITS.en[unit])} later`,
  earlier: (by: number, unit: Unit) => `${by} ${one(by, UNITS.en[unit])} earlier`,
  valueOf: (value: string) => `value ${value}`,
  teamOf: (names: string) => `team ${names}`,
  touches: (names: string) => `touches ${names}`,
  displacedBy: (names: string) => `gives way to ${names}`,
  need: (name: string, most: string, unit: string, span: string) => `${name}: ${most} ${unit}, ${span}`,
  thanAsked: (shift: string) => `Starts ${shift} than asked`,
  couldBe: (names: string) => `proposed: ${names}`,
  displaces: (names: string) => `Displaces ${names}.`,
  displacesNothing: 'Displaces nothing: there is capacity enough.',
  isMoved: 'moved',
  shared: 'not for this alone',
  others: (count: number) => `and ${count} more`,
  compare: 'Answers side by side',
  best: 'Best',
  other: (at: number) => `Other ${at}`,
  valueLost: 'Value lost',
  states: { 'as-planned': 'as planned', 'left-out': 'left out' },
  shift: (by: number) => (by > 0 ? `${by} later` : `${-by} earlier`),
  granted: 'Taken for granted',
  bases:
    'Give the work a value or a rank in the sheet, or choose here: --basis effort keeps as much work as possible, --basis wsjf what is worth most for its effort once values or priorities are there.',
  decides: '--requests decides them too.',
  write: (cells: number) =>
    `Writing it would change ${cells} ${cells === 1 ? 'cell' : 'cells'}: --write copy.xlsx makes a copy with them.`,
  written: (cells: number, file: string) =>
    `${cells} ${cells === 1 ? 'cell is' : 'cells are'} changed in ${file}; the workbook itself is as it was.`,
  notWritten: 'Could not be written',
  more: (count: number) => `… ${count} more: --format json has them all.`,
};

type WhatIfWords = typeof english;

const german: WhatIfWords = {
  head: (file, day, what) => `${file} am ${day}: ${what}`,
  nothing: 'es gibt nichts abzuwägen: der Plan hat keine offenen Initiativen und keine Anfragen',
  nothingNeeded: 'nichts lässt sich abwägen: nichts sagt, was die Initiativen brauchen',
  fits: 'es passt, nichts muss weichen',
  gives: (dropped, moved, refused) =>
    [
      ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'fällt' : 'fallen'} weg`] : []),
      ...(moved > 0 ? [`${moved} verschoben`] : []),
      ...(refused > 0 ? [`${refused} nicht aufgenommen`] : []),
    ].join(', '),
  fitsNot: 'es passt nicht',
  open: 'keine Antwort in dieser Zeit',
  value: (lost, total) => `${lost} von ${total} Wert gehen verloren.`,
  count: (lost, total) => `${lost} von ${total} weichen ganz; alle zählen gleich.`,
  asked: 'Was gefragt war',
  demand: {
    fte: (amount, name) => `${amount} Vollzeit ${name}`,
    days: (amount, name) => `${amount} Tage ${name}`,
  },
  readAs: (text, demand, from, to) => `„${text}“: gelesen als ${demand}, ${from} bis ${to}`,
  worth: (value) => `Wert ${value}, es steht im Wettbewerb mit dem Rest`,
  mustBe: 'es muss sein',
  move: (name, day) => `„${name}“ beginnt am ${day}`,
  requests: 'Alle Anfragen der Tabelle werden als Ganzes entschieden',
  fit: 'Auch was heute schon zu viel ist, muss weichen',
  and: ' und ',
  dropped: 'Fällt weg',
  moved: 'Verschoben',
  moves: 'Verschoben wie gefragt',
  added: 'Aufgenommen',
  refused: 'Nicht aufgenommen',
  later: (by, unit) => `${by} ${one(by, UNITS.de[unit])} später`,
  earlier: (by, unit) => `${by} ${one(by, UNITS.de[unit])} früher`,
  valueOf: (value) => `Wert ${value}`,
  teamOf: (names) => `Team ${names}`,
  touches: (names) => `berührt ${names}`,
  displacedBy: (names) => `weicht für ${names}`,
  need: (name, most, unit, span) => `${name}: ${most} ${unit}, ${span}`,
  thanAsked: (shift) => `Beginnt ${shift} als gefragt`,
  couldBe: (names) => `vorgeschlagen: ${names}`,
  displaces: (names) => `Verdrängt ${names}.`,
  displacesNothing: 'Verdrängt nichts: Es ist genug Kapazität frei.',
  isMoved: 'verschoben',
  shared: 'nicht allein dafür',
  others: (count) => `und ${count} weitere`,
  compare: 'Antworten nebeneinander',
  best: 'Beste',
  other: (at) => `Andere ${at}`,
  valueLost: 'Wertverlust',
  states: { 'as-planned': 'wie geplant', 'left-out': 'fällt weg' },
  shift: (by) => (by > 0 ? `${by} später` : `${-by} früher`),
  granted: 'Angenommen',
  bases:
    'Geben Sie der Arbeit in der Tabelle einen Wert oder einen Rang, oder wählen Sie hier: --basis effort behält möglichst viel Arbeit, --basis wsjf das, was für seinen Aufwand am meisten wert ist, sobald Werte oder Prioritäten da sind.',
  decides: '--requests entscheidet auch sie.',
  write: (cells) =>
    `Geschrieben änderte es ${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}: --write kopie.xlsx macht eine Kopie damit.`,
  written: (cells, file) =>
    `${cells} ${cells === 1 ? 'Zelle ist' : 'Zellen sind'} in ${file} geändert; die Arbeitsmappe selbst ist, wie sie war.`,
  notWritten: 'Nicht zu schreiben war',
  more: (count) => `… ${count} weitere: --format json nennt alle.`,
};

/** The words of `lanekeeper whatif`. */
export const WHATIF_WORDS: Readonly<Record<'en' | 'de', WhatIfWords>> = { en: english, de: german };
