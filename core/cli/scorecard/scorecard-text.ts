import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { StatusCounts } from '../../scorecard/scorecard.ts';
import { shownValue } from '../../scorecard/shown-value.ts';
import { STATUS_IN_TEXT, STATUS_WORDS } from '../../scorecard/status-words.ts';
import type { HealthStatus } from '../../scorecard/status.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Layout } from '../terminal/layout.ts';
import { scenarioLines } from './scenario-text.ts';
import { fitted } from '../terminal/fitted.ts';
import { lookUpLines } from '../terminal/look-up.ts';
import type { MeasureJson, ScorecardJson } from './scorecard-json.ts';
import { SCORECARD_WORDS } from './scorecard-words.ts';
import { sparkline } from '../terminal/sparkline.ts';
import { toldValue } from './told-value.ts';
import { wrapped } from '../terminal/wrapped.ts';

const COLOURS = { 'off-track': 'red', 'at-risk': 'yellow', 'on-track': 'green', 'no-data': 'dim' } as const;
const ORDER: readonly HealthStatus[] = ['off-track', 'at-risk', 'no-data', 'on-track'];
const NAME_WIDTH = 36;
const STATUS_WIDTH = { en: 12, de: 14 } as const;
const SPARKS = 18;

/** A scorecard for a terminal: teams with most trouble first, measures worst first, then warnings and triggers. */
export function scorecardText(card: ScorecardJson, layout: Layout): string {
  const { paint, language, width } = layout;
  const words = SCORECARD_WORDS[language];
  const byCell = new Map(card.measures.map((measure) => [measure.cell, measure]));
  const shared = sharedUnsaid(card.measures);
  const columns = columnsFor(card.measures, layout);
  if (card.measures.length === 0)
    return [
      `${paint('bold', plainLine(card.file))}: ${words.none}`,
      '',
      ...(card.scenarios.length === 0
        ? [...lookUpLines(card.file, layout), '']
        : scenarioLines(card.scenarios, layout)),
    ].join('\n');
  const lines = [
    `${paint('bold', plainLine(card.file))}: ${words.head(card.measures.length, countsInWords(card.counts, language))}`,
    ...wrapped(words.order, layout.width),
    '',
    ...card.teams.flatMap(({ team, counts, measures }) => [
      paint('underline', `${plainLine(team ?? words.noTeam)}: ${countsInWords(counts, language)}`),
      ...measures.flatMap(({ cell }) => {
        const measure = byCell.get(cell);
        return measure === undefined ? [] : measureLines(measure, { shared, columns }, layout);
      }),
      '',
    ]),
    ...warningLines(card, layout),
    ...scenarioLines(card.scenarios, layout),
    ...sharedLines(shared, layout),
    ...backtestLines(card, layout),
  ];
  return fitted(lines.join('\n'), width);
}

function countsInWords(counts: StatusCounts, language: Language): string {
  const some = ORDER.filter((status) => counts[status] > 0);
  return some.map((status) => `${counts[status]} ${STATUS_IN_TEXT[status][language]}`).join(', ');
}

/** How the measures of a card stand below each other: how wide names are, and whether figures find room beside them. */
interface Columns {
  readonly names: number;
  readonly isWide: boolean;
}

function columnsFor(measures: readonly MeasureJson[], { width, language }: Layout): Columns {
  const most = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);
  const names = most(measures.map(({ name }) => plainLine(name, NAME_WIDTH).length));
  const figures = most(measures.map((measure) => figuresOf(measure, language).join('  ').length));
  return { names, isWide: STATUS_WIDTH[language] + names + SPARKS + figures + 8 <= width };
}

/** The newest value with what it is to be, then whether it can be, where that is known. */
function figuresOf(measure: MeasureJson, language: Language): readonly string[] {
  const { newest, verdict, improved, pace } = measure;
  const { verdicts, improved: hasImproved } = SCORECARD_WORDS[language];
  const value = newest?.value ?? null;
  return [
    `${value === null ? '–' : toldValue(value, measure, language)} → ${aim(measure, language)}`,
    // Where a count will end is told with its chance.
    ...(verdict === null || pace !== null ? [] : [improved ? hasImproved : verdicts[verdict]]),
  ];
}

function measureLines(
  measure: MeasureJson,
  { shared, columns }: { readonly shared: ReadonlyMap<string, number>; readonly columns: Columns },
  { width, paint, language }: Layout,
): readonly string[] {
  const words = SCORECARD_WORDS[language];
  const { status, lacks, pace } = measure;
  const word = lacks === null ? STATUS_WORDS[status][language] : words.lacks[lacks];
  const row = [
    paint(COLOURS[status], word.padEnd(STATUS_WIDTH[language])),
    plainLine(measure.name, NAME_WIDTH).padEnd(columns.names),
    sparkline(
      measure.readings.map((reading) => reading.value),
      SPARKS,
    ).padStart(SPARKS),
  ].join('  ');
  const [value = '', ...verdict] = figuresOf(measure, language);
  const figures = [value, ...verdict.map((word) => paint('dim', word))].join('  ');
  const told = [
    ...(measure.contradicted && measure.stated !== null
      ? [words.contradicted(STATUS_IN_TEXT[measure.stated][language], STATUS_IN_TEXT[status][language])]
      : []),
    ...measure.signals
      .filter(({ alarm }) => alarm)
      .map(({ sentence, since }) => words.alarm(sentence, since && dayInWords(since, language))),
    ...(pace === null ? [] : [paceWords(measure, pace, language)]),
  ];
  const unsaid = measure.unsaid.flatMap(({ message }) => (shared.has(message) ? [] : [message]));
  return [
    ...(columns.isWide ? [`  ${row}  ${figures}`] : [`  ${row}`.trimEnd(), `      ${figures}`]),
    ...told.flatMap((line) => wrapped(plainLine(line), width - 6)).map((line) => `      ${line}`),
    ...wrapped(plainLine(unsaid.join(' ')), width - 6).flatMap((line) =>
      line === '' ? [] : [`      ${paint('dim', line)}`],
    ),
  ];
}

/** What could not be said of so many measures is told once for all of them. */
const SHARED_BY = 3;

function sharedUnsaid(measures: readonly MeasureJson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unsaid } of measures)
    for (const message of new Set(unsaid.map((one) => one.message)))
      counts.set(message, (counts.get(message) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= SHARED_BY));
}

function sharedLines(shared: ReadonlyMap<string, number>, { width, paint, language }: Layout): readonly string[] {
  const words = SCORECARD_WORDS[language];
  if (shared.size === 0) return [];
  return [
    paint('bold', words.shared),
    ...[...shared].flatMap(([message, count]) =>
      wrapped(plainLine(words.sharedBy(count, message)), width - 2).map((line) => `  ${line}`),
    ),
    '',
  ];
}

function paceWords(measure: MeasureJson, pace: NonNullable<MeasureJson['pace']>, language: Language): string {
  const { method, expected, low, high, chance, chanceLow, chanceHigh, ownPeriods: own, poolPeriods: pool } = pace;
  const shown = (value: number): string => toldValue(value, measure, language);
  const told = { end: shown(expected), low: shown(low), high: shown(high), chance, chanceLow, chanceHigh, own, pool };
  return SCORECARD_WORDS[language].pace[method](told);
}

function aim(measure: MeasureJson, language: Language): string {
  const { target, direction } = measure;
  const words = SCORECARD_WORDS[language];
  const shown = (value: number): string => toldValue(value, measure, language);
  if (target === null) return words.noTarget;
  if (typeof target !== 'number') return words.between(shown(target.low), shown(target.high));
  return `${direction === 'higher' ? '≥ ' : direction === 'lower' ? '≤ ' : ''}${shown(target)}`;
}

function warningLines({ warnings }: ScorecardJson, { width, paint, language }: Layout): readonly string[] {
  if (warnings.length === 0) return [];
  const words = SCORECARD_WORDS[language];
  const lines = warnings.map(({ leading, lagging }) => words.warning(leading, lagging));
  return [
    paint('bold', `${words.warnings} (${warnings.length})`),
    ...lines.flatMap((line) => wrapped(plainLine(line), width - 2)).map((line) => `  ${line}`),
    '',
  ];
}

function backtestLines({ backtest }: ScorecardJson, { width, paint, language }: Layout): readonly string[] {
  if (backtest === null) return [];
  const score = (value: number | null): string =>
    value === null ? '–' : shownValue(Number(value.toFixed(2)), language);
  const { forecasts, brier, brierStraight, auc, aucStraight, error, errorStraight } = backtest;
  const text = SCORECARD_WORDS[language].backtest({
    forecasts,
    chance: [score(brier), score(brierStraight)],
    told: [score(auc), score(aucStraight)],
    error: [error, errorStraight],
  });
  return [...wrapped(text, width).map((line) => paint('dim', line)), ''];
}
