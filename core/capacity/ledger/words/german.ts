import type { LedgerNoteWords } from './note-words.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** What a ledger took for granted or left out; `number` writes a count. */
export function german(number: (amount: number) => string): LedgerNoteWords {
  const counted = (amount: number, one: string, many: string): string =>
    `${number(amount)} ${amount === 1 ? one : many}`;
  const rows = (amount: number): string => counted(amount, 'Zeile', 'Zeilen');
  const list = (count: number, names: readonly string[]): string => {
    const shown = names.slice(0, MOST_NAMES);
    const quoted = shown.map((name) => `„${name}“`).join(', ');
    return shown.length < count ? `${quoted} und ${number(count - shown.length)} weitere` : quoted;
  };
  return {
    'no-supply': () =>
      'Nichts sagt, wie viel Zeit die Leute haben, gezeigt wird also nur, was verlangt wird: führen Sie Leute auf, oder die Kapazität von Teams oder Fähigkeiten.',
    'no-demand': () => 'Es wird nichts verlangt: weder Zuordnungen noch Anfragen noch Arbeit mit einem Aufwand.',
    'no-pool': () => 'Keine Reserve ist angegeben: es wird nichts zurückgehalten.',
    'roles-as-skills': () => 'Keine Fähigkeiten sind aufgeführt: Rollen stehen dafür.',
    'assumed-full-time': (count, names) =>
      `Nur in Zuordnungen genannt und als Vollzeit gezählt: ${list(count, names)}.`,
    spread: (amount) =>
      `${rows(amount)} für ein Jahr, Halbjahr oder Quartal, gleichmäßig auf die Arbeitstage verteilt.`,
    'undated-share': (amount) => `${rows(amount)} ohne Termine, in jedem Zeitraum der Arbeit gezählt.`,
    'undated-amount': (amount) => `${rows(amount)} mit Arbeit ohne Termine, ausgelassen: ergänzen Sie Beginn und Ende.`,
    headcount: (amount) => `${rows(amount)} in Köpfen, als Vollzeit gezählt.`,
    'other-unit': (amount) =>
      `${rows(amount)} in einer Einheit, die nicht in Zeit umgerechnet werden kann, getrennt geführt.`,
    'unknown-unit': (amount) =>
      `${rows(amount)} ohne Einheit, ausgelassen: sagen Sie in der Überschrift, ob es Stunden, Tage oder FTE sind.`,
    negative: (amount) => `${rows(amount)} unter null, als nichts gezählt.`,
    'nobody-has': (count, names) => `Verlangt, aber niemand kann es: ${list(count, names)}.`,
    'unknown-who': (count, names) =>
      names.length === 0
        ? `${counted(count, 'Zeile nennt', 'Zeilen nennen')} weder Person noch Team noch Fähigkeit des Plans.`
        : `Weder Person noch Team noch Fähigkeit des Plans: ${list(count, names)}.`,
    'vague-request': (amount) =>
      `${counted(amount, 'Anfrage nennt', 'Anfragen nennen')} weder Personen noch Fähigkeiten oder keine Menge und ${amount === 1 ? 'verlangt' : 'verlangen'} noch nichts.`,
    'said-twice': (amount) => `${rows(amount)}, die auch in einer anderen Tabelle stehen, einmal gezählt.`,
    'group-figure': (count, names) =>
      `Die Zahl eines Teams oder einer Fähigkeit steht für deren Leute: ${list(count, names)}.`,
    'figures-differ': (count, names) => `Zahl und Leute weichen ab, die Leute gelten: ${list(count, names)}.`,
    carried: (amount) => `${rows(amount)} über die angegebenen Zeiträume hinaus fortgeführt.`,
    'per-period': (amount) => `${rows(amount)} ohne Zeitraum, in jedem gezählt.`,
    'leave-spread': (amount) => `${rows(amount)} mit Urlaub ohne Termine, auf das Jahr verteilt.`,
    cancelled: (amount) => `${rows(amount)} für abgesagte Arbeit, ausgelassen.`,
    'on-hold': (amount) => `${rows(amount)} für pausierte Arbeit, ausgelassen, bis sie wieder läuft.`,
    split: (amount) => `${rows(amount)} für mehrere Fähigkeiten oder Teams, gleichmäßig geteilt.`,
    beyond: (amount) => `${rows(amount)} weit vor oder nach allem anderen, nicht gezeigt.`,
  };
}
