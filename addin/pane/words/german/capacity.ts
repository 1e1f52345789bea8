import { german as ledgerNotes } from '../../../../core/capacity/ledger/words/german.ts';
import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';

export const capacity = ({ number, count }: Formats): PlanWords['capacity'] => ({
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
    ...ledgerNotes(number),
  },
});
