import { chanceInWords } from '../../schedule/sure-in-words.ts';
import { shownPercent } from '../../audit/shown-number.ts';
import type { Verdict } from '../../scorecard/verdict.ts';
import type { Language } from '../../sheet/phrase.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A forecast, its figures as they are shown. */
interface Pace {
  readonly end: string;
  readonly low: string;
  readonly high: string;
  readonly chance: number;
  readonly chanceLow: number;
  readonly chanceHigh: number;
  readonly own: number;
  readonly pool: number;
}

/** Forecasts of what is over, each with that of a straight line beside it. */
interface Backtest {
  readonly forecasts: number;
  readonly chance: readonly [string, string];
  readonly told: readonly [string, string];
  readonly error: readonly [number, number];
}

const enShare = (share: number): string => shownPercent(share, 'en');
const enPace = ({ end, low, high, chance, chanceLow, chanceHigh }: Pace, from: string): string =>
  `Will end at about ${end} (${low} to ${high}); chance of the target ${chanceInWords(chance, 'en')} (${chanceInWords(chanceLow, 'en')} to ${chanceInWords(chanceHigh, 'en')}), ${from}.`;
const enPeriods = (own: number): string => counted(own, 'earlier period', 'earlier periods');

const enHeld = (held: number, asked: number): string =>
  asked === 1 ? '' : `; ${counted(held, 'reading', 'readings')} in a row, ${asked} needed`;

const english = {
  none: 'no measures were recognised',
  head: (measures: number, stands: string) => `${counted(measures, 'measure', 'measures')}; ${stands}`,
  order: 'Worst first: off track, at risk, not known, on track; the stronger alarm first.',
  lacks: { 'newer-reading': 'Out of date', target: 'No target', direction: 'No direction' },
  noTeam: 'No team',
  noTarget: 'no target',
  between: (low: string, high: string) => `${low} to ${high}`,
  verdicts: {
    capable: 'meets it every time',
    incapable: 'does not meet it',
    'hit-and-miss': 'meets it by chance',
  } as Readonly<Record<Verdict, string>>,
  improved: 'meets it since it got better',
  contradicted: (stated: string, computed: string) => `Reported as ${stated}, the numbers say ${computed}.`,
  alarm: (sentence: string, since: string | null) => `Alarm${since === null ? '' : ` since ${since}`}: ${sentence}`,
  pace: {
    own: (pace: Pace) =>
      enPace(
        pace,
        pace.pool > 0
          ? `from ${enPeriods(pace.own)} of its own and ${pace.pool} of other measures`
          : `from ${enPeriods(pace.own)} of its own`,
      ),
    pool: (pace: Pace) => enPace(pace, `from ${counted(pace.pool, 'period', 'periods')} of other measures`),
    'straight-line': (pace: Pace) => enPace(pace, 'a straight line'),
  },
  shared: 'Could not be said, or only so',
  sharedBy: (count: number, sentence: string) => `Of ${count} measures: ${sentence}`,
  warnings: 'Early warnings',
  warning: (leading: string, lagging: string) =>
    `“${leading}” has become worse; “${lagging}”, which it drives, is still on track.`,
  backtest: ({ forecasts, chance, told, error }: Backtest) =>
    `Forecasts of the ${forecasts} cases that are over: squared error of the chance ${chance[0]}, straight line ${chance[1]}; misses told from hits ${told[0]}, straight line ${told[1]}; off by ${enShare(error[0])}, straight line ${enShare(error[1])}.`,
  triggers: 'Triggers',
  states: { met: 'met', begins: 'begins', 'not-met': 'not met', unknown: 'not known', unread: 'not read' },
  quoted: (text: string, why: string) => `“${text}”: ${why}`,
  nearest: (form: string) => `Nearest readable form: ${form}`,
  confirm: (words: string, doubts: string) => `${words} (please confirm: ${doubts})`,
  noReading: (measure: string) => `${measure}: no reading to compare.`,
  points: (points: string) => `${points} ${points === '1' ? 'point' : 'points'}`,
  away: (measure: string, value: string, distance: string, bound: string, held: number, asked: number) =>
    `${measure} stands at ${value}, ${distance} away from ${bound}${enHeld(held, asked)}.`,
  beyond: (measure: string, value: string, bound: string, held: number, asked: number) =>
    `${measure} stands at ${value}, beyond ${bound}${enHeld(held, asked)}.`,
  neverFired: 'It would never have fired on these readings.',
  fired: (times: number, when: string) => `It would have fired ${times === 1 ? 'once' : `${times} times`}: ${when}.`,
  since: (from: string) => `since ${from}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  noAction: 'Nothing says what is done then.',
  action: (action: string, who: string | null, planned: string) =>
    `Action: ${action}, ${who ?? 'nobody named'}; ${planned}.`,
  notPlanned: 'not in the plan',
  planned: (name: string) => `in the plan as “${name}”`,
  plannedByNobody: (name: string) => `in the plan as “${name}”, without an owner`,
};

/** What `lanekeeper scorecard` says. */
export type ScorecardWords = typeof english;

const deShare = (share: number): string => shownPercent(share, 'de');
const dePace = ({ end, low, high, chance, chanceLow, chanceHigh }: Pace, from: string): string =>
  `Endet voraussichtlich bei ${end} (${low} bis ${high}); Chance auf das Ziel ${chanceInWords(chance, 'de')} (${chanceInWords(chanceLow, 'de')} bis ${chanceInWords(chanceHigh, 'de')}), ${from}.`;
const dePeriods = (own: number): string => counted(own, 'früheren eigenen Zeitraum', 'früheren eigenen Zeiträumen');

const deHeld = (held: number, asked: number): string =>
  asked === 1 ? '' : `; ${counted(held, 'Wert', 'Werte')} in Folge, ${asked} nötig`;

const german: ScorecardWords = {
  none: 'es wurden keine Kennzahlen erkannt',
  head: (measures, stands) => `${counted(measures, 'Kennzahl', 'Kennzahlen')}; ${stands}`,
  order: 'Das Schlimmste zuerst: nicht im Plan, gefährdet, unbekannt, im Plan; dabei der stärkere Alarm zuerst.',
  lacks: { 'newer-reading': 'Veraltet', target: 'Kein Zielwert', direction: 'Richtung unklar' },
  noTeam: 'Ohne Team',
  noTarget: 'kein Ziel',
  between: (low, high) => `${low} bis ${high}`,
  verdicts: { capable: 'trifft immer', incapable: 'trifft nie', 'hit-and-miss': 'trifft zufällig' },
  improved: 'trifft, seit es besser ist',
  contradicted: (stated, computed) => `Das Blatt sagt „${stated}“, die Zahlen sagen „${computed}“.`,
  alarm: (sentence, since) => `Alarm${since === null ? '' : ` seit ${since}`}: ${sentence}`,
  pace: {
    own: (pace) =>
      dePace(
        pace,
        pace.pool > 0 ? `aus ${dePeriods(pace.own)} und ${pace.pool} anderer Kennzahlen` : `aus ${dePeriods(pace.own)}`,
      ),
    pool: (pace) => dePace(pace, `aus ${counted(pace.pool, 'Zeitraum', 'Zeiträumen')} anderer Kennzahlen`),
    'straight-line': (pace) => dePace(pace, 'eine gerade Linie'),
  },
  shared: 'Nicht zu sagen, oder nur so',
  sharedBy: (count, sentence) => `Für ${count} Kennzahlen: ${sentence}`,
  warnings: 'Frühwarnungen',
  warning: (leading, lagging) =>
    `„${leading}“ entwickelt sich schlecht, während „${lagging}“, die davon abhängt, noch im Plan ist.`,
  backtest: ({ forecasts, chance, told, error }) =>
    `Prognosen der ${forecasts} Fälle, die vorbei sind: quadratischer Fehler der Chance ${chance[0]}, gerade Linie ${chance[1]}; Verfehltes von Erreichtem getrennt ${told[0]}, gerade Linie ${told[1]}; daneben um ${deShare(error[0])}, gerade Linie ${deShare(error[1])}.`,
  triggers: 'Auslöser',
  states: {
    met: 'erfüllt',
    begins: 'beginnt',
    'not-met': 'nicht erfüllt',
    unknown: 'unbekannt',
    unread: 'nicht gelesen',
  },
  quoted: (text, why) => `„${text}“: ${why}`,
  nearest: (form) => `So geschrieben lässt es sich lesen: ${form}`,
  confirm: (words, doubts) => `${words} (bitte bestätigen: ${doubts})`,
  noReading: (measure) => `${measure}: kein Wert zum Vergleichen.`,
  points: (points) => `${points} ${points === '1' ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  away: (measure, value, distance, bound, held, asked) =>
    `${measure} steht bei ${value}, noch ${distance} entfernt von ${bound}${deHeld(held, asked)}.`,
  beyond: (measure, value, bound, held, asked) =>
    `${measure} steht bei ${value}, jenseits von ${bound}${deHeld(held, asked)}.`,
  neverFired: 'Er hätte bei diesen Werten nie ausgelöst.',
  fired: (times, when) => `Er hätte ${times === 1 ? 'einmal' : `${times}-mal`} ausgelöst: ${when}.`,
  since: (from) => `seit ${from}`,
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  noAction: 'Nichts sagt, was dann getan wird.',
  action: (action, who, planned) => `Maßnahme: ${action}, ${who ?? 'niemand genannt'}; ${planned}.`,
  notPlanned: 'nicht im Plan',
  planned: (name) => `im Plan als „${name}“`,
  plannedByNobody: (name) => `im Plan als „${name}“, ohne Verantwortliche`,
};

/** What `lanekeeper scorecard` says, by language. */
export const SCORECARD_WORDS: Readonly<Record<Language, ScorecardWords>> = { en: english, de: german };
