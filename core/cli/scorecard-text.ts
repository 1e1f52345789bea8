import { plainLine } from '../audit/report/plain-line.ts';
import { STATUS_WORDS } from '../scorecard/health-sentence.ts';
import type { StatusCounts } from '../scorecard/scorecard.ts';
import { shownValue } from '../scorecard/shown-value.ts';
import type { HealthStatus } from '../scorecard/status.ts';
import type { Paint } from './paint.ts';
import { scenarioLines } from './scenario-text.ts';
import type { MeasureJson, ScorecardJson } from './scorecard-json.ts';
import { sparkline } from './sparkline.ts';
import { wrapped } from './wrapped.ts';

export interface TextLayout {
  readonly width: number;
  readonly paint: Paint;
}

const COLOURS = { 'off-track': 'red', 'at-risk': 'yellow', 'on-track': 'green', 'no-data': 'dim' } as const;
const ORDER: readonly HealthStatus[] = ['off-track', 'at-risk', 'no-data', 'on-track'];
const NAME_WIDTH = 36;
const SPARKS = 18;

/** A scorecard for a terminal: teams with most trouble first, measures worst first, then warnings and triggers. */
export function scorecardText(card: ScorecardJson, layout: TextLayout): string {
  const { paint } = layout;
  const byCell = new Map(card.measures.map((measure) => [measure.cell, measure]));
  const shared = sharedUnsaid(card.measures);
  if (card.measures.length === 0)
    return `${paint('bold', plainLine(card.file))}: no measures were recognised\n${scenarioLines(card.scenarios, layout).join('\n')}`;
  return [
    `${paint('bold', plainLine(card.file))}: ${card.measures.length} ${card.measures.length === 1 ? 'measure' : 'measures'}; ${countsInWords(card.counts)}`,
    'Worst first: off track, at risk, no data, on track; the stronger alarm first.',
    '',
    ...card.teams.flatMap(({ team, counts, measures }) => [
      paint('underline', `${plainLine(team ?? 'No team')}: ${countsInWords(counts)}`),
      ...measures.flatMap(({ cell }) => {
        const measure = byCell.get(cell);
        return measure === undefined ? [] : measureLines(measure, shared, layout);
      }),
      '',
    ]),
    ...warningLines(card, layout),
    ...scenarioLines(card.scenarios, layout),
    ...sharedLines(shared, layout),
    ...backtestLines(card, layout),
  ].join('\n');
}

function countsInWords(counts: StatusCounts): string {
  const some = ORDER.filter((status) => counts[status] > 0);
  return some.map((status) => `${counts[status]} ${STATUS_WORDS[status].toLowerCase()}`).join(', ');
}

function measureLines(
  measure: MeasureJson,
  shared: ReadonlyMap<string, number>,
  { width, paint }: TextLayout,
): readonly string[] {
  const { status, newest, pace, verdict } = measure;
  const value = newest?.value ?? null;
  const head = [
    paint(COLOURS[status], STATUS_WORDS[status].padEnd(9)),
    plainLine(measure.name, NAME_WIDTH).padEnd(NAME_WIDTH),
    sparkline(
      measure.readings.map((reading) => reading.value),
      SPARKS,
    ).padStart(SPARKS),
    `${value === null ? '–' : shownValue(value)} → ${aim(measure)}`,
    ...(verdict === null ? [] : [paint('dim', verdict)]),
  ].join('  ');
  const told = [
    ...(measure.contradicted && measure.stated !== null
      ? [
          `Reported as ${STATUS_WORDS[measure.stated].toLowerCase()}, the numbers say ${STATUS_WORDS[status].toLowerCase()}.`,
        ]
      : []),
    ...measure.signals.filter(({ alarm }) => alarm).map(({ sentence }) => `Alarm: ${sentence}`),
    ...(pace === null
      ? []
      : [
          `Will end at about ${shownValue(pace.expected)} (${shownValue(pace.low)} to ${shownValue(pace.high)}); chance of the target ${percent(pace.chance)} (${percent(pace.chanceLow)} to ${percent(pace.chanceHigh)}), ${METHODS[pace.method](pace.ownPeriods, pace.poolPeriods)}.`,
        ]),
  ];
  const unsaid = measure.unsaid.flatMap(({ message }) => (shared.has(message) ? [] : [message]));
  return [
    `  ${head}`.trimEnd(),
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

function sharedLines(shared: ReadonlyMap<string, number>, { width, paint }: TextLayout): readonly string[] {
  if (shared.size === 0) return [];
  return [
    paint('bold', 'Could not be said, or only so'),
    ...[...shared].flatMap(([message, count]) =>
      wrapped(plainLine(`Of ${count} measures: ${message}`), width - 2).map((line) => `  ${line}`),
    ),
    '',
  ];
}

const METHODS = {
  own: (own: number, pool: number) =>
    `from ${own} earlier ${own === 1 ? 'period' : 'periods'} of its own${pool > 0 ? ` and ${pool} of other measures` : ''}`,
  pool: (_own: number, pool: number) => `from ${pool} periods of other measures`,
  'straight-line': () => 'a straight line',
} as const;

function aim({ target, direction }: MeasureJson): string {
  if (target === null) return 'no target';
  if (typeof target !== 'number') return `${shownValue(target.low)} to ${shownValue(target.high)}`;
  return `${direction === 'higher' ? '≥ ' : direction === 'lower' ? '≤ ' : ''}${shownValue(target)}`;
}

function warningLines({ warnings }: ScorecardJson, { width, paint }: TextLayout): readonly string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map(
    ({ leading, lagging }) => `“${leading}” has become worse; “${lagging}”, which it drives, is still on track.`,
  );
  return [
    paint('bold', `Early warnings (${warnings.length})`),
    ...lines.flatMap((line) => wrapped(plainLine(line), width - 2)).map((line) => `  ${line}`),
    '',
  ];
}

function backtestLines({ backtest }: ScorecardJson, { width, paint }: TextLayout): readonly string[] {
  if (backtest === null) return [];
  const score = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
  const text = `Forecasts of the ${backtest.forecasts} cases that are over: squared error of the chance ${score(backtest.brier)}, straight line ${score(backtest.brierStraight)}; misses told from hits ${score(backtest.auc)}, straight line ${score(backtest.aucStraight)}; off by ${percent(backtest.error)}, straight line ${percent(backtest.errorStraight)}.`;
  return [...wrapped(text, width).map((line) => paint('dim', line)), ''];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
