import type { Language } from '../../sheet/phrase.ts';
import { shownPercent } from '../../audit/shown-number.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';
import { chanceInWords, onPathInWords, sureInWords } from '../../schedule/sure-in-words.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

type Sure = Parameters<typeof sureInWords>[0];

const enDay = (day: Day): string => dayInWords(day, 'en');
const enDays = (days: number): string => counted(days, 'working day', 'working days');
const enWork = (count: number): string => counted(count, 'open piece', 'open pieces');

const english = {
  head: (file: string, day: Day, what: string) => `${file} on ${enDay(day)}: ${what}`,
  unlinked: (open: number) => (open === 0 ? 'no work is open' : `${enWork(open)} of work, none that leads to another`),
  stands: (open: number, critical: number, ends: number) =>
    `${enWork(open)} of work, ${critical} critical, ${counted(ends, 'end', 'ends')}`,
  moreEnds: (count: number) => `${counted(count, 'more end', 'more ends')}: --format json has them all.`,
  more: (count: number) => `… ${count} more`,
  before: (count: number) => `… ${count} before`,
  asAbove: (name: string) => `… as above, up to ${name}`,
  finish: (finish: Sure, chance: string) => `Finish: ${sureInWords(finish, 'en', enDay)}${chance}.`,
  finishOf: (name: string, finish: Sure, chance: string) => `${name}: ${sureInWords(finish, 'en', enDay)}${chance}`,
  chance: (chance: number, planned: Day) => `; chance to keep ${enDay(planned)}: ${chanceInWords(chance, 'en')}`,
  lacks: (days: number) => `; ${counted(days, 'day', 'days')} of buffer missing for 80%`,
  onPath: (share: number) => onPathInWords(share, 'en'),
  after: (name: string) => `after ${name}`,
  running: 'running',
  fromToday: 'could begin today',
  ownDate: 'held by its own date',
  late: (days: number, planned: Day) => `, ${enDays(days)} after its date ${enDay(planned)}`,
  onDate: ', on its date',
  early: (days: number, planned: Day) => `, ${enDays(days)} before its date ${enDay(planned)}`,
  noDate: 'no date',
  nearly: 'Nearly critical',
  float: (name: string, days: number, finish: string) =>
    `${name}: ${counted(days, 'day', 'days')} of float, until ${finish}`,
  cycles: 'Waits for itself',
  finishes: 'Finish dates',
  screens: 'Screens worth a look (DCMA)',
  share: (value: number, count: number, of: number, line: number) =>
    `${shownPercent(value, 'en')} (${count} of ${of}, line at ${shownPercent(line, 'en')})`,
  figure: (value: number, line: number) => `${value} (line at ${line})`,
  names: (cell: string, name: string) => `${cell} names “${name}”`,
  unknown: 'Waits for what is nowhere in this workbook',
  drawing: (done: number, samples: number) => `${done} of ${samples} samples`,
};

/** What `lanekeeper schedule` says. */
export type ScheduleWords = typeof english;

const deDay = (day: Day): string => dayInWords(day, 'de');
const deDays = (days: number): string => counted(days, 'Arbeitstag', 'Arbeitstage');
const deWork = (count: number): string => counted(count, 'offene Arbeit', 'offene Arbeiten');

const german: ScheduleWords = {
  head: (file, day, what) => `${file} am ${deDay(day)}: ${what}`,
  unlinked: (open) =>
    open === 0
      ? 'keine Arbeit ist offen'
      : `${deWork(open)}, ${open === 1 ? 'die zu keiner anderen führt' : 'von denen keine zu einer anderen führt'}`,
  stands: (open, critical, ends) => `${deWork(open)}, ${critical} kritisch, ${counted(ends, 'Ende', 'Enden')}`,
  moreEnds: (count) => `${counted(count, 'weiteres Ende', 'weitere Enden')}: --format json nennt alle.`,
  more: (count) => `… ${count} weitere`,
  before: (count) => `… ${count} davor`,
  asAbove: (name) => `… wie oben, bis ${name}`,
  finish: (finish, chance) => `Ende: ${sureInWords(finish, 'de', deDay)}${chance}.`,
  finishOf: (name, finish, chance) => `${name}: ${sureInWords(finish, 'de', deDay)}${chance}`,
  chance: (chance, planned) => `; Chance, den ${deDay(planned)} zu halten: ${chanceInWords(chance, 'de')}`,
  lacks: (days) => `; für 80\u00A0% fehlen ${counted(days, 'Tag', 'Tage')} Puffer`,
  onPath: (share) => onPathInWords(share, 'de'),
  after: (name) => `nach ${name}`,
  running: 'läuft',
  fromToday: 'könnte heute beginnen',
  ownDate: 'an den eigenen Termin gebunden',
  late: (days, planned) => `, ${deDays(days)} nach dem Termin ${deDay(planned)}`,
  onDate: ', zum Termin',
  early: (days, planned) => `, ${deDays(days)} vor dem Termin ${deDay(planned)}`,
  noDate: 'kein Termin',
  nearly: 'Fast kritisch',
  float: (name, days, finish) => `${name}: ${counted(days, 'Tag', 'Tage')} Puffer, bis ${finish}`,
  cycles: 'Wartet auf sich selbst',
  finishes: 'Endtermine',
  screens: 'Prüfungen, die einen Blick lohnen (DCMA)',
  share: (value, count, of, line) =>
    `${shownPercent(value, 'de')} (${count} von ${of}, Grenze ${shownPercent(line, 'de')})`,
  figure: (value, line) => `${String(value).replace('.', ',')} (Grenze ${String(line).replace('.', ',')})`,
  names: (cell, name) => `${cell} nennt „${name}“`,
  unknown: 'Wartet auf das, was nirgends in dieser Arbeitsmappe steht',
  drawing: (done, samples) => `${done} von ${samples} Stichproben`,
};

/** What `lanekeeper schedule` says, by language. */
export const SCHEDULE_WORDS: Readonly<Record<Language, ScheduleWords>> = { en: english, de: german };
