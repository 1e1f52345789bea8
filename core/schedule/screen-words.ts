import type { Phrase } from '../sheet/phrase.ts';

/** Days of float or length above which DCMA’s checks look, and by which the finish is tried. */
export const [DAYS, SLIP] = [44, 600];

/** What DCMA’s fourteen checks are called, by their number. */
export const SCREEN_TITLES: Readonly<Record<number, Phrase>> = {
  1: { en: 'Work without links', de: 'Arbeit ohne Verknüpfung' },
  2: { en: 'Leads', de: 'Vorläufe (negative Abstände)' },
  3: { en: 'Lags', de: 'Abstände' },
  4: { en: 'Finish-to-start links', de: 'Ende-Anfang-Verknüpfungen' },
  5: { en: 'Hard constraints', de: 'Harte Einschränkungen' },
  6: { en: `Float above ${DAYS} days`, de: `Puffer über ${DAYS} Tage` },
  7: { en: 'Negative float', de: 'Negativer Puffer' },
  8: { en: `Longer than ${DAYS} days`, de: `Länger als ${DAYS} Tage` },
  9: { en: 'Invalid dates', de: 'Ungültige Termine' },
  10: { en: 'Work without anybody', de: 'Arbeit ohne jemanden' },
  11: { en: 'Later than baseline', de: 'Später als der Basisplan' },
  12: { en: `A slip of ${SLIP} days moves the finish`, de: `Ein Verzug von ${SLIP} Tagen verschiebt das Ende` },
  13: { en: 'Critical path length index', de: 'Index der Länge des kritischen Pfads' },
  14: { en: 'Baseline execution index', de: 'Index der Ausführung des Basisplans' },
};

/** Why a check does not apply. */
export const NO = {
  links: { en: 'No dependencies are stated.', de: 'Es sind keine Abhängigkeiten genannt.' },
  openWork: { en: 'No work is open.', de: 'Keine Arbeit ist offen.' },
  duration: { en: 'No open work has a duration.', de: 'Keine offene Arbeit hat eine Dauer.' },
  work: { en: 'There is no work.', de: 'Es gibt keine Arbeit.' },
  owner: { en: 'No column names an owner or a team.', de: 'Keine Spalte nennt Verantwortliche oder ein Team.' },
  baseline: { en: 'No baseline dates are stated.', de: 'Es sind keine Termine eines Basisplans genannt.' },
  linkedWork: { en: 'No linked work is open.', de: 'Keine verknüpfte Arbeit ist offen.' },
  datedEnd: {
    en: 'No linked end still to come states a date.',
    de: 'Kein verknüpftes Ende, das noch kommt, nennt einen Termin.',
  },
  pastBaseline: { en: 'No baseline date has passed.', de: 'Kein Termin des Basisplans ist vorbei.' },
} satisfies Readonly<Record<string, Phrase>>;
