import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';

const days = ({ count }: Pick<Formats, 'count'>, amount: number): string => count(amount, 'Arbeitstag', 'Arbeitstage');

export const level = ({
  number,
  count,
  amount,
}: Pick<Formats, 'number' | 'count' | 'amount'>): PlanWords['schedule']['level'] => ({
  title: 'Termine, die zur Kapazität passen',
  about:
    'Sucht Termine, zu denen von niemandem mehr verlangt wird, als zu schaffen ist. Was läuft, worauf eine Zusage ruht und was fest terminiert ist, bleibt; geschrieben wird nichts, bevor Sie es gesehen haben.',
  start: 'Solche Termine suchen',
  working: 'Termine werden verglichen',
  stopped: 'Es wurde abgebrochen.',
  nothing: 'Nichts muss sich verschieben: alle haben Zeit für das, was geplant ist.',
  unstaffed:
    'Nichts sagt, wer die Arbeit macht, also kann niemand zu wenig Zeit haben. Nennen Sie für jede Aufgabe einen Verantwortlichen (eine Person), oder fügen Sie eine Tabelle der Zuteilungen hinzu: wer woran arbeitet, wie viel und wann.',
  noneOpen: 'Nichts ist mehr zu beginnen.',
  headline: (moves, broken) =>
    `${count(moves, 'Arbeit verschiebt', 'Arbeiten verschieben')} sich; ${broken === 0 ? 'Zusagen, Fristen und feste Termine halten' : `${count(broken, 'Termin ist', 'Termine sind')} nicht zu halten`}.`,
  ends: (after, before) =>
    after === before
      ? `Die letzte offene Arbeit endet weiterhin am ${after}.`
      : `Die letzte offene Arbeit endet am ${after}; ohne Grenzen der Zeit von Personen am ${before}.`,
  soonest: (day, gap) =>
    gap === 0
      ? 'Mit diesen Personen endet nichts früher: bewiesen.'
      : `Mit diesen Personen endet nichts vor dem ${day}: bewiesen. Bestenfalls könnte alles ${days({ count }, gap)} früher fertig sein.`,
  proved: 'Termine mit weniger Verspätung und weniger Aufschub gibt es nicht: bewiesen.',
  unproved: (delay, schedules) =>
    `Insgesamt ${days({ count }, delay)} Aufschub, am wenigsten von ${count(schedules, 'verglichenen Plan', 'verglichenen Plänen')}; ob weniger möglich ist, ist nicht bewiesen.`,
  broken: 'Nicht zu halten',
  kinds: { commitment: 'Zusage', fixed: 'fester Termin', deadline: 'Frist', stated: 'genannter Termin' },
  late: (amountOf) => `${days({ count }, amountOf)} zu spät`,
  waits: (kind, name, amountOf) => `${kind}: wartet auf „${name}“, ${days({ count }, amountOf)} zu spät`,
  moves: 'Verschiebt sich',
  later: (amountOf) => `${days({ count }, amountOf)} später`,
  pastStated: (late) => `${late === null ? '' : `${days({ count }, late)} `}nach dem genannten Termin`,
  span: (start, finish) => (start === finish ? finish : `${start} – ${finish}`),
  to: 'auf',
  busy: (of, name, start, finish) =>
    `${{ person: '', team: 'Team ', skill: 'Kompetenz ' }[of]}${name} hat ${start === finish ? `am ${finish}` : `vom ${start} bis ${finish}`} keine Zeit`,
  holds: (_, names) => `, wegen ${names.map((name) => `„${name}“`).join(', ')}`,
  after: (name) => `Wartet auf „${name}“, das sich verschiebt.`,
  more: (left) => `${number(left)} weitere`,
  unplaced: 'Findet keine Zeit und behält die Termine',
  tooMuch: 'Braucht mehr, als es gibt',
  tooMuchOf: (name, asked, most) =>
    `braucht allein ${amount(asked)} Vollzeit ${name}; es gibt höchstens ${amount(most)}, und so viel zählt`,
  stays: 'Bleibt',
  why: {
    running: 'läuft',
    commitment: 'eine Zusage ruht darauf',
    fixed: 'der Termin ist fest',
    ring: 'wartet auf sich selbst; Termine werden gesucht, sobald die Abhängigkeiten stimmen',
  },
  notes: 'Angenommen',
  assumed: (tasks) =>
    `${count(tasks, 'Aufgabe sagt', 'Aufgaben sagen')} nicht, wie viel Zeit von wem: dafür zählt vom ersten bis zum letzten Tag die ganze Zeit der Verantwortlichen. Ein Aufwand oder eine Zuteilung sagt weniger.`,
  unstated: (names, more) =>
    `Als Vollzeit gezählt, weil nichts sagt, wie viel Zeit da ist: ${names}${more === 0 ? '' : ` und ${number(more)} weitere`}.`,
  nobody: (works) =>
    `${count(works, 'offene Arbeit', 'offene Arbeiten')} ohne jemanden, dessen Zeit bekannt ist; nur worauf gewartet wird, verschiebt ${works === 1 ? 'sie' : 'diese'}.`,
  preview: 'Zeigen, was geschrieben würde',
  apply: 'Neue Termine',
  nothingToWrite: 'Keiner dieser Termine steht in einer Zelle, die sich schreiben ließe.',
  formula: (cells) =>
    `${count(cells, 'Termin ist eine Formel und bleibt', 'Termine sind Formeln und bleiben')}: ändern Sie, woraus gerechnet wird.`,
  both: (cells) =>
    `${count(cells, 'Zelle nennt', 'Zellen nennen')} Beginn und Ende in einem Text und ${cells === 1 ? 'bleibt' : 'bleiben'}: ändern Sie das von Hand.`,
  undated: (works) =>
    `${count(works, 'Arbeit, die sich verschöbe, hat', 'Arbeiten, die sich verschöben, haben')} keine Zelle mit einem Termin.`,
});
