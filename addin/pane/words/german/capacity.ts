import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const capacity = ({ number, count }: Formats): Words['capacity'] => ({
  title: 'Kapazität',
  working: 'Auslastung wird berechnet',
  none: {
    title: 'Nichts sagt, wer wie viel Zeit hat.',
    what: 'Hier steht, wie viel in jedem Zeitraum von jeder Fähigkeit, jedem Team und jeder Person verlangt wird, wie viel da ist und wo das zu viel ist.',
    how: 'Gebraucht werden eine Liste der Personen mit ihrem Zeitanteil, Verfügbarkeiten nach Monaten, Zuordnungen oder Anfragen.',
  },
  headline: {
    skill: (rows, over) => `${count(rows, 'Fähigkeit', 'Fähigkeiten')} · ${number(over)} mit mehr Bedarf als Zeit`,
    team: (rows, over) => `${count(rows, 'Team', 'Teams')} · ${number(over)} mit mehr Bedarf als Zeit`,
    person: (rows, over) => `${count(rows, 'Person', 'Personen')} · ${number(over)} mit mehr Bedarf als Zeit`,
  },
  grouping: 'Auslastung von',
  groups: { skill: 'Nach Fähigkeit', team: 'Nach Team', person: 'Nach Person' },
  past: 'Auch Vergangenes',
  table: 'Auslastung in Prozent der Zeit, die da ist, ohne die Reserve',
  who: 'Wer',
  hint: 'Prozent der vorhandenen Zeit ohne die Reserve. Wählen Sie eine Zahl, um zu sehen, woraus sie besteht.',
  cell: {
    known: (where, load, asked, there) =>
      load === ''
        ? `${where}: nichts verlangt, ${there} vorhanden`
        : `${where}: ${load} %, ${asked} verlangt, ${there} vorhanden`,
    unknown: (name, period, asked) => `${name}, ${period}: ${asked} verlangt, wie viel da ist, steht nirgends`,
  },
  detail: {
    there: 'Vorhanden',
    unknown: 'nicht angegeben',
    pool: 'In der Reserve',
    drawn: 'Daraus entnommen',
    asked: 'Verlangt',
    free: 'Frei',
    tooMuch: 'Zu viel',
    nothing: 'In diesem Zeitraum wird nichts verlangt.',
    kinds: { allocation: 'zugeordnet', request: 'angefragt', work: 'aus dem Aufwand', draw: 'aus der Reserve' },
    more: (amount) => `${number(amount)} weitere`,
    supply: (cells) => `Zeigen, wo steht, wie viel da ist (${count(cells, 'Zelle', 'Zellen')})`,
  },
  displaced: {
    title: 'Verdrängt',
    about: 'Es hat anderer Arbeit Platz gemacht und ist weder ganz gestrichen noch zurück.',
    onHold: 'ruht',
    stillOpen: 'im Plan noch offen',
    by: (name) => `für „${name}“`,
  },
  own: {
    title: 'Geld und andere Kapazitäten',
    what: 'Was',
    there: 'Vorhanden',
    asked: 'Verlangt',
    short: 'Zu wenig in',
    kinds: {
      money: 'Geld',
      vendor: 'Lieferant',
      facility: 'Räume',
      technology: 'Technik',
      points: 'Punkte',
      unknown: 'Ohne Einheit',
    },
  },
  notes: {
    title: 'Mit Vorsicht',
    show: 'Zeigen',
    ...notes({ count }),
  },
});

function notes({ count }: Pick<Formats, 'count'>): Omit<Words['capacity']['notes'], 'title' | 'show'> {
  const rows = (amount: number): string => count(amount, 'Zeile', 'Zeilen');
  const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');
  return {
    'no-supply': () => 'Nichts sagt, wie viel Zeit die Leute haben: gezeigt wird nur, was verlangt wird.',
    'no-demand': () => 'Es wird nichts verlangt: weder Zuordnungen noch Anfragen noch Arbeit mit einem Aufwand.',
    'no-pool': () => 'Keine Reserve ist angegeben: es wird nichts zurückgehalten.',
    'roles-as-skills': () => 'Keine Fähigkeiten sind aufgeführt: Rollen stehen dafür.',
    'assumed-full-time': (_, names) => `Nur in Zuordnungen genannt und als Vollzeit gezählt: ${list(names)}.`,
    spread: (amount) =>
      `${rows(amount)} für ein Jahr, Halbjahr oder Quartal, gleichmäßig auf die Arbeitstage verteilt.`,
    'undated-share': (amount) => `${rows(amount)} ohne Termine, in jedem Zeitraum der Arbeit gezählt.`,
    'undated-amount': (amount) => `${rows(amount)} mit Arbeit ohne Termine, ausgelassen: kein Zeitraum ist bekannt.`,
    headcount: (amount) => `${rows(amount)} in Köpfen, als Vollzeit gezählt.`,
    'other-unit': (amount) =>
      `${rows(amount)} in einer Einheit, die nicht in Zeit umgerechnet werden kann, getrennt geführt.`,
    'unknown-unit': (amount) =>
      `${rows(amount)} ohne Einheit, ausgelassen: Stunden, Tage und Anteile sind nicht zu unterscheiden.`,
    negative: (amount) => `${rows(amount)} unter null, als nichts gezählt.`,
    'nobody-has': (_, names) => `Verlangt, aber niemand kann es: ${list(names)}.`,
    'unknown-who': (_, names) => `Weder Person noch Team noch Fähigkeit des Plans: ${list(names)}.`,
    'vague-request': (amount) =>
      `${count(amount, 'Anfrage nennt', 'Anfragen nennen')} weder Personen noch Fähigkeiten oder keine Menge und ${amount === 1 ? 'verlangt' : 'verlangen'} noch nichts.`,
    'said-twice': (amount) => `${rows(amount)}, die auch in einer anderen Tabelle stehen, einmal gezählt.`,
    'group-figure': (_, names) => `Die Zahl eines Teams oder einer Fähigkeit steht für deren Leute: ${list(names)}.`,
    'figures-differ': (_, names) => `Zahl und Leute weichen ab, die Leute gelten: ${list(names)}.`,
    carried: (amount) => `${rows(amount)} über die angegebenen Zeiträume hinaus fortgeführt.`,
    'per-period': (amount) => `${rows(amount)} ohne Zeitraum, in jedem gezählt.`,
    'leave-spread': (amount) => `${rows(amount)} mit Urlaub ohne Termine, auf das Jahr verteilt.`,
    cancelled: (amount) => `${rows(amount)} für abgesagte Arbeit, ausgelassen.`,
    'on-hold': (amount) => `${rows(amount)} für pausierte Arbeit, ausgelassen, bis sie wieder läuft.`,
    split: (amount) => `${rows(amount)} für mehrere Fähigkeiten oder Teams, gleichmäßig geteilt.`,
    beyond: (amount) => `${rows(amount)} weit vor oder nach allem anderen, nicht gezeigt.`,
  };
}
