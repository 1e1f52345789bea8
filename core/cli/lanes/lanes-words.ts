import type { Language } from '../../sheet/phrase.ts';
import { shownNumber } from '../../audit/shown-number.ts';
import type { WaitInUnit } from '../../governance/approvals/words/wait-unit.ts';
import { waitUnit } from '../../governance/approvals/words/wait-unit.ts';

type UnitWords = Readonly<Record<WaitInUnit['unit'], readonly [one: string, many: string]>>;

function wordsIn(language: Language, { hours, days: [one, many] }: UnitWords) {
  const number = (value: number | null): string =>
    value === null ? '–' : shownNumber(Math.round(10 * value) / 10, language);
  /** `4 hours or 1 day`, `1 or 2 days` */
  const limits = (all: readonly number[], or: string): string => {
    const said = all.map(waitUnit);
    return said
      .map(({ amount, unit }, at) => {
        const shown = shownNumber(amount, language);
        const [single, several] = unit === 'hours' ? hours : [one, many];
        return said[at + 1]?.unit === unit ? shown : `${shown} ${amount === 1 ? single : several}`;
      })
      .join(` ${or} `);
  };
  return {
    number,
    /** `4 hours`, `2.5 days` */
    wait: (waited: number): string => {
      const { amount, unit } = waitUnit(waited);
      const [single, several] = unit === 'hours' ? hours : [one, many];
      return `${number(amount)} ${number(amount) === '1' ? single : several}`;
    },
    /** The same in a column of days, where there is no room for a word: `4 h`, `2.5`. */
    shortWait: (waited: number | null): string => {
      const { amount, unit } = waitUnit(waited ?? 0);
      return waited === null ? '–' : `${number(amount)}${unit === 'hours' ? ' h' : ''}`;
    },
    limits,
    percent: (share: number): string => `${number(100 * share)}${language === 'de' ? ' ' : ''}%`,
  };
}

const en = wordsIn('en', { hours: ['hour', 'hours'], days: ['day', 'days'] });
const english = {
  ...en,
  head: (count: number) =>
    count === 0 ? 'no approval table was recognised' : `${count} approval ${count === 1 ? 'table' : 'tables'}`,
  noHistory: 'No approval history was recognised: yields and waits are not known.',
  rows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  policy: {
    first: 'the first that matches decides',
    unique: 'one alone may match',
    priority: 'the highest priority decides',
  },
  suggested: ', as its rows suggest',
  looksAt: (fields: string) => `Looks at ${fields}.`,
  nobody: 'nobody',
  limit: (limits: readonly number[]) => `at most ${en.limits(limits, 'or')}`,
  usually: (days: number, cases: number) => `usually ${en.wait(days)} (${cases} ${cases === 1 ? 'case' : 'cases'})`,
  noHoles: 'No holes: every case has one lane.',
  more: (count: number) => `… ${count} more: --format json has them all.`,
  unread: 'Cells that could not be read',
  gaps: 'Cases that no row covers',
  slivers: 'Not covered either, if it can be',
  sliver: {
    sliver: 'only between two bounds that nearly touch, or at one end',
    unnamed: 'only what no row names',
    empty: 'only where it is empty',
  },
  contradict: 'Cases in which rows contradict each other',
  and: ' and ',
  andMore: (count: number) => (count > 0 ? ` and ${count} more` : ''),
  unreachable: 'Rows that no case reaches',
  impossible: (row: string) => `${row}: its conditions exclude each other`,
  takenBefore: (row: string, rows: string) => `${row}: taken before by ${rows}`,
  tooLarge: 'The table is too large to be checked whole: there may be more.',
  history: (cases: number, from: string | null, to: string | null) =>
    `Approval history: ${cases} ${cases === 1 ? 'case' : 'cases'}${from === null ? '' : `, ${from} to ${to}`}; waits in days`,
  columns: ['decided', 'yield (95%)', 'median', '90th', 'open'] as readonly string[],
  all: 'All',
  parts: {
    lanes: 'By lane',
    bands: 'By amount',
    approvers: 'By approver',
    rules: 'By row of the approval table',
  },
  oldest: (days: string) => `, oldest ${days}`,
  standsOut: 'What stands out',
  proposed: {
    lane: (name: string) => `The lane “${name}”`,
    rule: (name: string) => `The row “${name}”`,
    approver: (name: string) => name,
    all: () => 'Approval',
  },
  proposal: (what: string, decided: number) =>
    `${what} hardly ever changes an outcome in ${decided} decided cases: a candidate for autonomy.`,
  perYear: (days: number, cases: number) =>
    ` Without asking, ${en.number(Math.round(days))} working days of waiting a year would be free (the waits of its ${cases} answered cases, by the days that the history covers).`,
  inAll: (days: number, cases: number) => ` Its ${cases} answered cases waited ${en.wait(days)} in all.`,
  slow: (lane: string, median: number, cases: number, limit: number) =>
    `“${lane}” takes ${en.wait(median)} in the median of ${cases} cases; ${en.limits([limit], 'or')} ${waitUnit(limit).amount === 1 ? 'is' : 'are'} allowed.`,
  queue: (who: string, small: number, upTo: number, large: number, from: number, waits: readonly [number, number]) =>
    `${who} has ${small} cases up to ${en.number(upTo)} and ${large} from ${en.number(from)} in one queue: ${en.wait(waits[0])} and ${en.wait(waits[1])} in the median.`,
  openLeftOut: 'Open cases are not in the medians: their waits are not over.',
  withoutRate: (count: number) =>
    `${count} ${count === 1 ? 'amount is' : 'amounts are'} in a currency that the workbook has no rate for, and in no band.`,
};

export type LanesWords = typeof english;

const de = wordsIn('de', { hours: ['Stunde', 'Stunden'], days: ['Tag', 'Tage'] });
const german: LanesWords = {
  ...de,
  head: (count) =>
    count === 0
      ? 'Es wurde keine Freigabetabelle erkannt'
      : `${count} ${count === 1 ? 'Freigabetabelle' : 'Freigabetabellen'}`,
  noHistory: 'Bisherige Freigaben wurden nicht erkannt: Wirkung und Wartezeiten sind nicht bekannt.',
  rows: (count) => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  policy: {
    first: 'die erste passende entscheidet',
    unique: 'nur eine darf passen',
    priority: 'die höchste Priorität entscheidet',
  },
  suggested: ', wie ihre Zeilen nahelegen',
  looksAt: (fields) => `Sieht an: ${fields}.`,
  nobody: 'niemand',
  limit: (limits) => `höchstens ${de.limits(limits, 'oder')}`,
  usually: (days, cases) => `meist ${de.wait(days)} (${cases} ${cases === 1 ? 'Fall' : 'Fälle'})`,
  noHoles: 'Keine Lücken: Jeder Fall hat eine Spur.',
  more: (count) => `… ${count} weitere: --format json hat sie alle.`,
  unread: 'Zellen, die nicht lesbar sind',
  gaps: 'Fälle, die keine Zeile erfasst',
  slivers: 'Auch nicht erfasst, wenn es sie gibt',
  sliver: {
    sliver: 'nur zwischen zwei Grenzen, die sich fast berühren, oder an einem Ende',
    unnamed: 'nur, was keine Zeile nennt',
    empty: 'nur wo es leer ist',
  },
  contradict: 'Fälle, in denen sich Zeilen widersprechen',
  and: ' und ',
  andMore: (count) => (count > 0 ? ` und ${count} weitere` : ''),
  unreachable: 'Zeilen, die kein Fall erreicht',
  impossible: (row) => `${row}: ihre Bedingungen schließen einander aus`,
  takenBefore: (row, rows) => `${row}: vorher erfasst durch ${rows}`,
  tooLarge: 'Die Tabelle ist zu groß, um ganz geprüft zu werden: Es kann mehr geben.',
  history: (cases, from, to) =>
    `Bisherige Freigaben: ${cases} ${cases === 1 ? 'Fall' : 'Fälle'}${from === null ? '' : `, ${from} bis ${to}`}; Wartezeiten in Tagen`,
  columns: ['entsch.', 'Wirkung (95 %)', 'Median', '90.', 'offen'],
  all: 'Alle',
  parts: {
    lanes: 'Nach Spur',
    bands: 'Nach Betrag',
    approvers: 'Nach Freigebenden',
    rules: 'Nach Zeile der Freigabetabelle',
  },
  oldest: (days) => `, längstens ${days}`,
  standsOut: 'Was auffällt',
  proposed: {
    lane: (name) => `Die Spur „${name}“`,
    rule: (name) => `Die Zeile „${name}“`,
    approver: (name) => name,
    all: () => 'Die Freigabe',
  },
  proposal: (what, decided) =>
    `${what} ändert in ${decided} entschiedenen Fällen fast nie etwas: ein Kandidat für Autonomie.`,
  perYear: (days, cases) =>
    ` Ohne Rückfrage wären ${de.number(Math.round(days))} Arbeitstage Wartezeit im Jahr frei (die Wartezeiten der ${cases} beantworteten Fälle, nach den Tagen, die der Verlauf umfasst).`,
  inAll: (days, cases) => ` Die ${cases} beantworteten Fälle warteten zusammen ${de.wait(days)}.`,
  slow: (lane, median, cases, limit) =>
    `„${lane}“ braucht im Median von ${cases} Fällen ${de.wait(median)}; erlaubt: ${de.limits([limit], 'oder')}.`,
  queue: (who, small, upTo, large, from, waits) =>
    `Bei ${who} stehen ${small} Fälle bis ${de.number(upTo)} und ${large} ab ${de.number(from)} in einer Schlange: im Median ${de.wait(waits[0])} und ${de.wait(waits[1])}.`,
  openLeftOut: 'Offene Fälle sind nicht in den Medianen: Ihre Wartezeit ist nicht zu Ende.',
  withoutRate: (count) =>
    `${count} ${count === 1 ? 'Betrag ist' : 'Beträge sind'} in einer Währung, für die die Arbeitsmappe keinen Kurs nennt, und in keinem Bereich.`,
};

/** What the text about approval tables says, by language. */
export const LANES_WORDS: Readonly<Record<Language, LanesWords>> = { en: english, de: german };
