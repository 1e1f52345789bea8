import { shownNumber, shownPercent } from '../../audit/shown-number.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';
import type { Language } from '../../sheet/phrase.ts';

/** A shortage as it is told: names, the period, and in its worst one what is asked for and there. */
export interface ToldShortage {
  readonly asked: readonly string[];
  /** People to whom more was given than they can do. */
  readonly given: readonly string[];
  readonly people: readonly string[];
  readonly when: string;
  readonly needed: number;
  readonly available: number;
  readonly missing: number;
}

/** More names than a sentence can carry are counted. */
const MOST_NAMES = 4;

const en = (value: number): string => shownNumber(value, 'en');
const enList = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;

function enWhat({ asked, given }: ToldShortage): string {
  const verb = given.length === 1 ? 'is' : 'are';
  if (asked.length === 0) return `What ${enList(given)} ${verb} given`;
  return given.length === 0 ? enList(asked) : `${enList(asked)}, with what ${enList(given)} ${verb} given already`;
}

const english = {
  head: (file: string, day: Day, what: string) => `${file} on ${dayInWords(day, 'en')}: ${what}`,
  nothing: 'no capacity to count',
  enough: 'everything asked for can be met',
  idle: 'nothing is asked for',
  unknown: 'how much time there is is not known',
  shortages: (count: number) => `${count} ${count === 1 ? 'shortage' : 'shortages'}`,
  titles: {
    team: 'Teams: what is asked for, of what there is less the flex pool',
    skill: 'Skills: what is asked for, of what there is less the flex pool',
    person: 'People above 85%: what is asked for, of what there is less the flex pool',
  },
  share: (value: number) => shownPercent(value, 'en'),
  amount: (value: number) => en(value),
  more: (count: number) => `… ${count} more: --format json has them all.`,
  notMet: 'Cannot be met',
  shortage: (told: ToldShortage) => {
    const there =
      told.people.length === 0
        ? 'nobody can'
        : `${enList(told.people)} ${told.people.length === 1 ? 'has' : 'have'} ${en(told.available)}`;
    return `${enWhat(told)}, ${told.when}: ${en(told.needed)} FTE, and ${there}; ${en(told.missing)} missing.`;
  },
  beyond: 'Beyond what there is',
  kinds: {
    money: 'Money',
    vendor: 'Vendors',
    facility: 'Facilities',
    technology: 'Technology',
    points: 'Points',
    unknown: 'Without a unit',
  },
  own: (name: string, planned: number, there: number, unit: string) =>
    `${name}: ${en(planned)} planned, ${en(there)} there ${unit}`.trimEnd(),
  gaveWay: 'Gave way, and neither dropped nor back',
  states: { 'on-hold': 'on hold', 'still-open': 'still open in the plan' },
  displaced: (name: string, owners: readonly string[], cell: string, state: string, by: readonly string[]) =>
    `${name}${owners.length === 0 ? '' : ` (${enList(owners)})`}, ${cell}: ${state}${by.length === 0 ? '' : `, gave way to ${enList(by)}`}.`,
};

/** What `lanekeeper capacity` says. */
export type CapacityWords = typeof english;

const de = (value: number): string => shownNumber(value, 'de');
const deList = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} und ${names.length - MOST_NAMES} weitere`;

function deWhat({ asked, given }: ToldShortage): string {
  const verb = given.length === 1 ? 'ist' : 'sind';
  if (asked.length === 0) return `Was ${deList(given)} zugeordnet ${verb}`;
  return given.length === 0
    ? deList(asked)
    : `${deList(asked)}, mit dem, was ${deList(given)} schon zugeordnet ${verb}`;
}

const german: CapacityWords = {
  head: (file, day, what) => `${file} am ${dayInWords(day, 'de')}: ${what}`,
  nothing: 'keine Kapazität zu zählen',
  enough: 'alles Verlangte lässt sich erfüllen',
  idle: 'nichts wird verlangt',
  unknown: 'wie viel Zeit da ist, ist nicht bekannt',
  shortages: (count) => `${count} ${count === 1 ? 'Engpass' : 'Engpässe'}`,
  titles: {
    team: 'Teams: was verlangt wird, von dem, was da ist, ohne die Reserve',
    skill: 'Fähigkeiten: was verlangt wird, von dem, was da ist, ohne die Reserve',
    person: 'Personen über 85\u00A0%: was verlangt wird, von dem, was da ist, ohne die Reserve',
  },
  share: (value) => shownPercent(value, 'de'),
  amount: (value) => de(value),
  more: (count) => `… ${count} weitere: --format json nennt alle.`,
  notMet: 'Lässt sich nicht erfüllen',
  shortage: (told) => {
    const there =
      told.people.length === 0
        ? 'niemand kann es'
        : `${deList(told.people)} ${told.people.length === 1 ? 'hat' : 'haben'} ${de(told.available)}`;
    return `${deWhat(told)}, ${told.when}: ${de(told.needed)} FTE, und ${there}; es fehlen ${de(told.missing)}.`;
  },
  beyond: 'Mehr, als es gibt',
  kinds: {
    money: 'Geld',
    vendor: 'Lieferanten',
    facility: 'Räume',
    technology: 'Technik',
    points: 'Punkte',
    unknown: 'Ohne Einheit',
  },
  own: (name, planned, there, unit) => `${name}: ${de(planned)} geplant, ${de(there)} vorhanden ${unit}`.trimEnd(),
  gaveWay: 'Verdrängt, und weder gestrichen noch zurück',
  states: { 'on-hold': 'ruht', 'still-open': 'im Plan noch offen' },
  displaced: (name, owners, cell, state, by) =>
    `${name}${owners.length === 0 ? '' : ` (${deList(owners)})`}, ${cell}: ${state}${by.length === 0 ? '' : `, verdrängt von ${deList(by)}`}.`,
};

/** What `lanekeeper capacity` says, by language. */
export const CAPACITY_WORDS: Readonly<Record<Language, CapacityWords>> = { en: english, de: german };
