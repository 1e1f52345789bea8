import type { Language } from '../../sheet/phrase.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const enDay = (day: Day): string => dayInWords(day, 'en');
const enDays = (days: number): string => counted(days, 'working day', 'working days');
const enWork = (count: number): string => counted(count, 'piece', 'pieces');

const english = {
  head: (file: string, day: Day, what: string) => `${file} on ${enDay(day)}: ${what}`,
  nothing: 'no milestones, tasks or initiatives were recognised',
  noneOpen: 'nothing is left to begin',
  unstaffed: 'nothing says who does the work',
  fits: 'nothing has to move; all dates have the people they need',
  move: (count: number) => `${enWork(count)} of work ${count === 1 ? 'moves' : 'move'}`,
  broken: (count: number) => `${counted(count, 'date', 'dates')} cannot be kept`,
  noTime: (count: number) => `${enWork(count)} of work ${count === 1 ? 'finds' : 'find'} no time`,
  endsStill: (after: Day) => `The last open work still ends on ${enDay(after)}.`,
  ends: (after: Day, before: Day) =>
    `The last open work ends on ${enDay(after)}, ${enDay(before)} without a limit to anybody’s time.`,
  noSooner: 'With these people nothing ends sooner: proven.',
  soonest: (day: Day, gap: number) =>
    `With these people it cannot be before ${enDay(day)}: proven. At best everything could be over ${enDays(gap)} sooner.`,
  proved: 'No dates with less lateness and less delay exist: proven.',
  unproved: (days: number, schedules: number) =>
    `${enDays(days)} of delay in all, the least of ${counted(schedules, 'schedule', 'schedules')} compared; whether less is possible is not proven.`,
  interrupted: 'Stopped: this is the best that was found until then.',
  titles: {
    broken: 'Cannot be kept',
    unplaced: 'Finds no time of its people, and keeps its dates',
    tooMuch: 'Takes more than there is',
    moves: 'Moves, the longest first',
    stays: 'Stays',
    notes: 'Taken for granted',
    notWritten: 'Could not be written',
  },
  why: {
    running: 'it runs',
    commitment: 'a commitment rests on it',
    fixed: 'its date is fixed',
    ring: 'it waits for itself',
  },
  missed: {
    commitment: (work: string, days: number) => `${work}: its commitment is missed by ${enDays(days)}`,
    fixed: (work: string, days: number) => `${work}: its fixed date is missed by ${enDays(days)}`,
    deadline: (work: string, days: number) => `${work}: its deadline is missed by ${enDays(days)}`,
    stated: (work: string, days: number) => `${work}: its stated date is missed by ${enDays(days)}`,
  },
  kinds: { commitment: 'commitment', fixed: 'fixed date', deadline: 'deadline', stated: 'stated date' },
  waits: (work: string, kind: string, other: string, days: number) =>
    `${work}: ${kind}; ${other}, which it waits for, is ${enDays(days)} too late`,
  tooMuch: (work: string, asked: string, name: string, most: string) =>
    `${work}: takes ${asked} full-time ${name} alone, of whom there is ${most} at most; counted as that`,
  later: (days: number) => `${enDays(days)} later`,
  laterPast: (days: number) => `${enDays(days)} later, past its stated date`,
  laterPastBy: (days: number, slip: number) => `${enDays(days)} later, ${slip} past its stated date`,
  after: (name: string) => `after ${name}`,
  who: {
    person: (name: string) => name,
    team: (name: string) => `team ${name}`,
    skill: (name: string) => `skill ${name}`,
  },
  busy: (who: string, from: Day, to: Day) =>
    from === to ? `${who} has no time on ${enDay(from)}` : `${who} has no time from ${enDay(from)} to ${enDay(to)}`,
  written: (cells: number, file: string) =>
    `${counted(cells, 'cell', 'cells')} changed in ${file}; the workbook itself is as it was.`,
  write: (cells: number) =>
    `Writing it would change ${counted(cells, 'cell', 'cells')}: --write copy.xlsx makes a copy with them.`,
  more: (count: number) => `… ${count} more: --format json has them all.`,
  formula: (cell: string) => `${cell} is a formula: change what it counts from.`,
  both: (cell: string) => `${cell} says start and end in one text: change it by hand.`,
  undated: (name: string) => `“${name}” has no cell with a date to write into.`,
  comparing: (done: number) => `${done}% of the dates compared · Ctrl+C: answer now`,
};

/** What `lanekeeper schedule --level` says. */
export type LevelWords = typeof english;

const deDay = (day: Day): string => dayInWords(day, 'de');
const deDays = (days: number): string => counted(days, 'Arbeitstag', 'Arbeitstage');

const german: LevelWords = {
  head: (file, day, what) => `${file} am ${deDay(day)}: ${what}`,
  nothing: 'es wurden keine Meilensteine, Aufgaben oder Initiativen erkannt',
  noneOpen: 'nichts ist mehr zu beginnen',
  unstaffed: 'nichts sagt, wer die Arbeit macht',
  fits: 'nichts muss sich verschieben; zu allen Terminen sind die Personen da, die gebraucht werden',
  move: (count) => `${counted(count, 'Arbeit verschiebt', 'Arbeiten verschieben')} sich`,
  broken: (count) => `${counted(count, 'Termin ist', 'Termine sind')} nicht zu halten`,
  noTime: (count) => `${counted(count, 'Arbeit findet', 'Arbeiten finden')} keine Zeit`,
  endsStill: (after) => `Die letzte offene Arbeit endet weiterhin am ${deDay(after)}.`,
  ends: (after, before) =>
    `Die letzte offene Arbeit endet am ${deDay(after)}; ohne Grenzen der Zeit von Personen am ${deDay(before)}.`,
  noSooner: 'Mit diesen Personen endet nichts früher: bewiesen.',
  soonest: (day, gap) =>
    `Mit diesen Personen endet nichts vor dem ${deDay(day)}: bewiesen. Bestenfalls könnte alles ${deDays(gap)} früher fertig sein.`,
  proved: 'Termine mit weniger Verspätung und weniger Aufschub gibt es nicht: bewiesen.',
  unproved: (days, schedules) =>
    `Insgesamt ${deDays(days)} Aufschub, am wenigsten von ${counted(schedules, 'verglichenen Plan', 'verglichenen Plänen')}; ob weniger möglich ist, ist nicht bewiesen.`,
  interrupted: 'Abgebrochen: Das ist das Beste, was bis dahin gefunden war.',
  titles: {
    broken: 'Nicht zu halten',
    unplaced: 'Findet keine Zeit und behält die Termine',
    tooMuch: 'Braucht mehr, als es gibt',
    moves: 'Verschiebt sich, das Längste zuerst',
    stays: 'Bleibt',
    notes: 'Angenommen',
    notWritten: 'Nicht zu schreiben war',
  },
  why: {
    running: 'läuft',
    commitment: 'eine Zusage ruht darauf',
    fixed: 'der Termin ist fest',
    ring: 'wartet auf sich selbst',
  },
  missed: {
    commitment: (work, days) => `${work}: die Zusage wird um ${deDays(days)} verfehlt`,
    fixed: (work, days) => `${work}: der feste Termin wird um ${deDays(days)} verfehlt`,
    deadline: (work, days) => `${work}: die Frist wird um ${deDays(days)} verfehlt`,
    stated: (work, days) => `${work}: der genannte Termin wird um ${deDays(days)} verfehlt`,
  },
  kinds: { commitment: 'Zusage', fixed: 'fester Termin', deadline: 'Frist', stated: 'genannter Termin' },
  waits: (work, kind, other, days) => `${work}: ${kind}; wartet auf ${other}, ${deDays(days)} zu spät`,
  tooMuch: (work, asked, name, most) =>
    `${work}: braucht allein ${asked} Vollzeit ${name}; es gibt höchstens ${most}, und so viel zählt`,
  later: (days) => `${deDays(days)} später`,
  laterPast: (days) => `${deDays(days)} später, nach dem genannten Termin`,
  laterPastBy: (days, slip) => `${deDays(days)} später, ${slip} nach dem genannten Termin`,
  after: (name) => `nach ${name}`,
  who: {
    person: (name) => name,
    team: (name) => `Team ${name}`,
    skill: (name) => `Fähigkeit ${name}`,
  },
  busy: (who, from, to) =>
    from === to
      ? `${who} hat am ${deDay(from)} keine Zeit`
      : `${who} hat vom ${deDay(from)} bis ${deDay(to)} keine Zeit`,
  written: (cells, file) =>
    `${counted(cells, 'Zelle ist', 'Zellen sind')} in ${file} geändert; die Arbeitsmappe selbst ist, wie sie war.`,
  write: (cells) =>
    `Geschrieben änderte es ${counted(cells, 'Zelle', 'Zellen')}: --write kopie.xlsx macht eine Kopie damit.`,
  more: (count) => `… ${count} weitere: --format json nennt alle.`,
  formula: (cell) => `${cell} ist eine Formel: Ändern Sie, woraus gerechnet wird.`,
  both: (cell) => `${cell} nennt Beginn und Ende in einem Text: Ändern Sie das von Hand.`,
  undated: (name) => `„${name}“ hat keine Zelle mit einem Termin, in die sich schreiben ließe.`,
  comparing: (done) => `${done}\u00A0% der Termine verglichen · Strg+C: Antwort jetzt`,
};

/** What `lanekeeper schedule --level` says, by language. */
export const LEVEL_WORDS: Readonly<Record<Language, LevelWords>> = { en: english, de: german };
