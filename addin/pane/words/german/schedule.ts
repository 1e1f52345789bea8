import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';
import { level } from './level.ts';

export const schedule = ({ number, count, share, amount }: Formats): PlanWords['schedule'] => ({
  headline: (open, critical, ends) =>
    `${count(open, 'offene Arbeit', 'offene Arbeiten')} · ${number(critical)} kritisch · ${count(ends, 'Ende', 'Enden')}`,
  unlinked: (open) =>
    open === 0
      ? 'Keine Arbeit ist mehr offen'
      : `${count(open, 'offene Arbeit', 'offene Arbeiten')}, von denen keine zu einer anderen führt`,
  none: {
    title: 'Es gibt nichts zu terminieren.',
    what: 'Hier stehen die Enden des Plans mit der Kette der Arbeiten, die jedes bestimmt, der Puffer aller anderen und wie sicher die Endtermine sind.',
    how: 'Gebraucht werden Meilensteine, Aufgaben oder Initiativen mit Terminen oder Dauern und eine Spalte, die sagt, wovon jede abhängt.',
  },
  ends: 'Enden',
  end: 'Kette zu',
  onDate: 'zum Termin',
  late: (days, planned) => `${count(days, 'Arbeitstag', 'Arbeitstage')} nach dem Termin, ${planned}`,
  early: (days, planned) => `${count(days, 'Arbeitstag', 'Arbeitstage')} vor dem Termin, ${planned}`,
  noDate: 'kein Termin',
  finish: (on) => `Ende ${on}`,
  path: 'Kritischer Pfad',
  pathOf: (name) => `Die Arbeiten, die bestimmen, wann „${name}“ fertig ist, von der ersten zur letzten`,
  pathHint: 'Balken sind Termine, Linien führen vom Bestimmenden zum Wartenden, die Raute ist das Ende.',
  grouping: 'Reihenfolge',
  groupings: { chain: 'Wie es läuft', team: 'Nach Team' },
  noTeam: 'Ohne Team',
  earlier: (amount) => `${number(amount)} vorher erledigt`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  whole: 'Ganz',
  zoomed: (factor) => `${number(factor)}-fach`,
  today: 'heute',
  bar: {
    dates: (start, finish) => (start === finish ? `am ${finish}` : `${start} bis ${finish}`),
    after: (name) => `nach „${name}“`,
    today: 'könnte heute beginnen',
    date: 'an den eigenen Termin gebunden',
    fact: 'läuft oder ist erledigt',
    isEnd: 'Ende der Kette',
  },
  states: { open: 'offen', running: 'läuft', done: 'erledigt', 'left-out': 'abgesagt' },
  floatTitle: 'Puffer',
  table: 'Alle Arbeiten',
  columns: {
    work: 'Arbeit',
    cell: 'Zelle',
    start: 'Beginn',
    finish: 'Ende',
    planned: 'Geplant',
    float: 'Puffer (Tage)',
    path: 'Auf dem Pfad',
  },
  float: (days) => count(days, 'Tag Puffer', 'Tage Puffer'),
  critical: 'kritisch',
  nearCritical: 'fast kritisch',
  noFloat: 'keine Aussage',
  onlyOpen: 'Nur was zu tun ist',
  confidence: {
    title: 'Endtermine',
    working: 'Endtermine werden simuliert',
    stopped: 'Die Simulation wurde abgebrochen.',
    again: 'Simulieren',
    allDone: 'Nichts ist mehr zu tun; es gibt kein Ende zu schätzen.',
    noEstimates:
      'Keine Schätzungen: es gibt weder optimistische, wahrscheinliche und pessimistische Dauern noch zehn fertige Zeilen mit geplantem und tatsächlichem Termin. Nur der Puffer wird gezeigt.',
    basis: (samples) => `Aus ${count(samples, 'Stichprobe', 'Stichproben')}: `,
    threePoint: (rows) => `${count(rows, 'Zeile', 'Zeilen')} mit Drei-Punkt-Schätzung`,
    history: (rows) => `${count(rows, 'Zeile', 'Zeilen')} gestreut wie fertige Arbeit`,
    certain: (rows) => `${count(rows, 'Zeile', 'Zeilen')} wie geplant angenommen`,
    sure: (by) => `Fertig: ${by}.`,
    chance: (chance, planned) => `Chance, den ${planned} zu halten: ${chance}.`,
    lacks: (days) => `Für 80\u00a0% fehlen ${count(days, 'Arbeitstag', 'Arbeitstage')} Puffer.`,
    spare: (days) => `${count(days, 'Arbeitstag', 'Arbeitstage')} mehr, als 80\u00a0% brauchen.`,
    exact: 'Gerade genug für 80\u00a0%.',
    more: (amount) => `${number(amount)} weitere`,
    half: '50\u00a0%',
    most: '80\u00a0%',
    nearly: '90\u00a0%',
    buffer: 'Fehlt für 80\u00a0% (Tage)',
    keeps: 'Hält den Termin',
    picture: (name) => `Wo die Stichproben von „${name}“ enden; die Tabelle nennt die Termine.`,
  },
  cycles: {
    title: 'Wartet auf sich selbst',
    tied: (amount) => `${count(amount, 'Arbeit hängt', 'Arbeiten hängen')} darin fest; Termine sind nur die genannten.`,
    goTo: 'Zu den Abhängigkeiten',
  },
  screens: {
    title: 'Prüfungen, die einen Blick lohnen',
    about: 'Die vierzehn DCMA-Prüfungen sagen, wo man hinsehen soll, nie, dass ein Plan gescheitert ist.',
    verdicts: { pass: 'In Ordnung', fail: 'Ansehen', 'not-applicable': 'Entfällt' },
    names: [
      'Arbeit ohne Verknüpfung',
      'Vorläufe (negative Abstände)',
      'Abstände',
      'Ende-Anfang-Verknüpfungen',
      'Harte Einschränkungen',
      'Puffer über 44 Tage',
      'Negativer Puffer',
      'Länger als 44 Tage',
      'Ungültige Termine',
      'Arbeit ohne jemanden',
      'Später als der Basisplan',
      'Ein Verzug von 600 Tagen verschiebt das Ende',
      'Index der Länge des kritischen Pfads',
      'Index der Ausführung des Basisplans',
    ],
    of: (amount, all, value, line) => `${number(amount)} von ${number(all)} (${share(value)}, Grenze ${share(line)})`,
    amount: (amount) => `${number(amount)}, Grenze 0`,
    index: (value, line) => `${number(Math.round(value * 100) / 100)}, Grenze ${number(line)}`,
    goTo: (amount) => `${count(amount, 'Zeile', 'Zeilen')} zeigen`,
  },
  caveats: {
    title: 'Mit Vorsicht',
    'no-work': () => 'Der Plan hat keine Meilensteine, Aufgaben oder Initiativen, die sich terminieren ließen.',
    'no-links': () =>
      'Es wurden keine Abhängigkeiten erkannt: es gibt keinen kritischen Pfad, und jeder Termin steht für sich. Eine Spalte wie „Abhängig von“ mit Kennungen oder Namen ändert das.',
    'no-known-links': () =>
      'Keine Abhängigkeit führt zu Arbeit dieser Mappe: es gibt keinen kritischen Pfad, und jeder Termin steht für sich. Kennungen oder Namen, wie die Zeilen selbst sie tragen, ändern das.',
    alone: (works) =>
      `${count(works, 'Arbeit steht', 'Arbeiten stehen')} allein, ohne Abhängigkeiten: ein Puffer sagt dort nichts.`,
    unknown: (links) =>
      `${count(links, 'Abhängigkeit nennt', 'Abhängigkeiten nennen')} Arbeit, die nirgends in dieser Mappe steht, und ${links === 1 ? 'zählt' : 'zählen'} nicht.`,
    within: (links) =>
      `${count(links, 'Abhängigkeit', 'Abhängigkeiten')} zwischen einer Sammelzeile und ihrem eigenen Teil ${links === 1 ? 'zählt' : 'zählen'} nicht.`,
    'left-out': (works) =>
      `${count(works, 'abgesagte Zeile wurde', 'abgesagte Zeilen wurden')} weggelassen; nichts wartet mehr darauf.`,
    undated: (works) =>
      `${count(works, 'offene Zeile nennt', 'offene Zeilen nennen')} weder Termin noch Dauer: nur Abhängigkeiten sagen, wann.`,
    moments: (works) =>
      `${count(works, 'offene Zeile hat', 'offene Zeilen haben')} einen Termin, aber keine Dauer und ${works === 1 ? 'zählt' : 'zählen'} als Zeitpunkt.`,
    assumed: (works) =>
      `${count(works, 'Zeile steht', 'Zeilen stehen')} in einer Tabelle ohne Fortschritt: Vergangenes gilt als erledigt, Laufendes als im Plan.`,
    'no-dates': () => 'Es sind keine Termine genannt: alles wird von heute an gezählt.',
  },
  working: 'Der Zeitplan wird berechnet',
  level: level({ number, count, amount }),
});
