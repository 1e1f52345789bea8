import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { areTimeFrames } from '../columns/time-frames.ts';
import { isPipeline } from './pipeline.ts';
import { testHeaders } from '../meanings/test-cases.ts';
import { isScale, SCALE } from './scales.ts';
import { areTallied } from './tallies.ts';
import { hasMeasuringUnit } from '../../values/measuring-unit.ts';
import { isResultLine } from '../../values/result-line.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';

/** What the shape of headers and cells says of rows being records of something else than a plan. */
export interface DataSigns {
  /** Log-odds. */
  readonly weight: number;
  readonly reasons: readonly string[];
}

/** Cells of a column that are looked at, and the share of them that has to have a shape. */
const LOOKED = 12;
const MOST = 0.7;

/** `09:30`, `9:30 am`, `08:00–09:30`, `8.30-9.20`, `9h15`; a lone `8.30` is as often a price. */
const CLOCK =
  /^\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[-–—~～]|to|bis|à|a)\s?\d{1,2}[:h]\d{2}(?:\s?[ap]\.?m\.?)?)?$|^\d{1,2}\.\d{2}\s?[-–—]\s?\d{1,2}\.\d{2}$/i;

/** A programme of a day begins its rows with the time; elsewhere in a row it may be when somebody meets. */
const FIRST_TIMES = 2.4;
const TIMES = 1.2;

/** Numbers that things of other trades have: goods, machines on a network. */
const NUMBERED: readonly (readonly [shape: RegExp, reason: string])[] = [
  [/^\d{12,13}$/, 'its cells are bar codes'],
  [/^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/, 'its cells are addresses of a network'],
];
const NUMBERS = 1.5;

/** Figures to three places and more are measured or computed: money has two, work a half or a quarter. */
const MEASURED = /^-?\d+\.\d{3,}(?:e-?\d+)?$/i;
const FINE = 0.8;

const UNITS = 0.7;

/** A question that somebody was asked, in whatever language: it has a mark behind it, and is no one word. */
const ASKED = /\S\s+\S.*[?？]\s*$/u;
const ANSWERED = 0.8;

/** Dated lines with amounts of both signs are the statement of an account. */
const BOOKED = 1.8;

const PIPELINE = 4;
const RESULTS = 4;
const CALENDAR = 3;
const TALLIED = 1.5;
/** So many headers that only lists of tests have, and what they say. */
const TESTS = { headers: 3, weight: 2 } as const;

/** All that the shapes of a table's columns say together counts no more than this. */
const CAP = 4;

/** What shapes of cells and headers say of a table being none of a plan's. */
export function dataSigns(columns: readonly ColumnEvidence[]): DataSigns {
  const found = new Map<string, number>();
  const add = (reason: string, weight: number, most: number): void =>
    void found.set(reason, Math.min(most, (found.get(reason) ?? 0) + weight));
  if (isPipeline(columns)) add('its columns are those of a sales pipeline', PIPELINE, PIPELINE);
  for (const [at, { header, profile, candidates, isPeriod }] of columns.entries()) {
    if (isPeriod) continue;
    if (hasMeasuringUnit(header)) add('its headers say units of measurement', UNITS, UNITS * 3);
    else if (ASKED.test(header) && candidates.every(({ fromHeader }) => fromHeader < SAYS.something))
      add('its headers are questions', ANSWERED, ANSWERED * 3);
    if (profile.filled < 2) continue;
    if (profile.texts >= MOST && are(profile, CLOCK))
      add('its cells are times of day', at === 0 ? FIRST_TIMES : TIMES, FIRST_TIMES + TIMES);
    for (const [shape, reason] of NUMBERED) if (are(profile, shape)) add(reason, NUMBERS, NUMBERS);
    const isFigure =
      profile.numbers >= MOST && profile.formulas < 0.3 && profile.moneyFormat + profile.percentFormat < 0.3;
    if (isFigure && profile.whole < 0.5 && are(profile, MEASURED)) add('its figures are measured', FINE, FINE * 3);
  }
  if (columns.some(isDated) && columns.some(goesInAndOut)) add('its amounts go in and out by day', BOOKED, BOOKED);
  if (isStatement(columns)) add('its rows are the lines of profit and loss', RESULTS, RESULTS);
  if (isCalendar(columns)) add('its rows are sprints and when they are', CALENDAR, CALENDAR);
  if (testHeaders(columns) >= TESTS.headers) add('its rows are test cases', TESTS.weight, TESTS.weight);
  if (areTallied(columns)) add('its columns count what letters stand for', TALLIED, TALLIED);
  if (isScale(columns)) add(SCALE.reason, SCALE.weight, SCALE.weight);
  let weight = 0;
  for (const each of found.values()) weight += each;
  return { weight: Math.min(CAP, weight), reasons: [...found.keys()] };
}

/** Whether rows are the lines of profit and loss, and nothing planned stands beside them. */
export function isStatement(columns: readonly ColumnEvidence[]): boolean {
  return columns.slice(0, 3).some(({ profile }) => areResults(profile)) && !areCompared(columns);
}

/** Whether columns hold what was planned, how far from it things came, or amounts and what came of them. */
function areCompared(columns: readonly ColumnEvidence[]): boolean {
  const say = (...meanings: readonly Meaning[]): boolean =>
    columns.some((column) => saidOf(column, ...meanings) >= SAYS.clear);
  return say('target', 'forecast', 'variance', 'cost_actual', 'funding') || (say('cost') && say('actual'));
}

/** Whether two rows or more are what accounts work out: a plan of costs has one such line at most. */
const areResults = rememberedOf(({ texts, distinct, examples }: ColumnProfile): boolean => {
  if (texts < 0.7 || distinct < 0.7) return false;
  let lines = 0;
  for (const text of examples) if (isResultLine(text)) lines += 1;
  return lines >= 2;
});

/** Whether rows are sprints with their first and last days: work is put into them, they are none. */
function isCalendar(columns: readonly ColumnEvidence[]): boolean {
  const [first, ...others] = columns;
  if (first === undefined || !areTimeFrames(first.profile)) return false;
  const dated = others.filter(({ profile }) => profile.dates >= MOST);
  return dated.length >= 2 && others.every((column) => !isOfWork(column));
}

/** Whether a column says who does what, how far it is or how much it takes, or names every row itself. */
function isOfWork(column: ColumnEvidence): boolean {
  const { filled, sampled, texts, distinct } = column.profile;
  if (saidOf(column, 'owner', 'status', 'percent_complete', 'effort') >= SAYS.clear) return true;
  return filled >= sampled * MOST && texts >= MOST && distinct >= 0.85;
}

function isDated({ profile, isPeriod }: ColumnEvidence): boolean {
  return !isPeriod && profile.filled >= 3 && profile.dates >= MOST;
}

/** Whether a column holds what was paid and what came in; what a plan has above and below nothing are variances and slips. */
function goesInAndOut(column: ColumnEvidence): boolean {
  const { numbers, smallest, largest, whole, moneyFormat, formulas } = column.profile;
  const isMoney = saidOf(column, 'cost') >= SAYS.something || moneyFormat >= 0.4 || whole < 0.5;
  const varies = saidOf(column, 'variance') >= SAYS.hint;
  return !column.isPeriod && numbers >= MOST && smallest < 0 && largest > 0 && isMoney && formulas < 0.3 && !varies;
}

/** Whether most of the first cells of a column have a shape. */
function are({ examples }: ColumnProfile, shape: RegExp): boolean {
  let [looked, fit] = [0, 0];
  for (const text of examples) {
    if (looked === LOOKED) break;
    looked += 1;
    if (shape.test(text)) fit += 1;
  }
  return looked >= 2 && fit >= looked * MOST;
}
