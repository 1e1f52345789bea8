import type { Day } from '../../calendar/day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { measureUnsaid } from '../../scorecard/measure-unsaid.ts';
import { healthSentence } from '../../scorecard/health-sentence.ts';
import { lackedForStatus } from '../../scorecard/lacked-for-status.ts';
import { presentLimits } from '../../scorecard/process-chart.ts';
import { signalSentence } from '../../scorecard/signal-sentence.ts';
import type { Scorecard, ScoredMeasure, TeamCard } from '../../scorecard/scorecard.ts';
import { STATUS_WORDS } from '../../scorecard/status-words.ts';
import { shareScale } from '../../scorecard/value-in-words.ts';
import type { ScenarioState } from '../../scorecard/trigger/scenario-states.ts';
import { measureFinder } from '../../scorecard/trigger/scenario-states.ts';
import type { Condition } from '../../scorecard/trigger/trigger.ts';
import { CERTAIN } from '../../scorecard/trigger/trigger.ts';
import { DOUBTS, triggerSentence, UNREADABLE } from '../../scorecard/trigger/trigger-sentence.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { addressOf, quoteSheetName } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';

export interface ToldScorecard {
  readonly file: string;
  readonly today: Day;
  readonly scorecard: Scorecard;
  /** Worst first; of one team where one was asked for. */
  readonly teams: readonly TeamCard[];
  readonly scenarios: readonly ScenarioState[];
}

export type ScorecardJson = ReturnType<typeof scorecardJson>;
export type MeasureJson = ReturnType<typeof measureJson>;
export type ScenarioJson = ReturnType<typeof scenarioJson>;

/**
 * A scorecard for machines, its sentences in the language given. Fields are added over time, never renamed or removed;
 * `version` would change otherwise.
 */
export function scorecardJson({ file, today, scorecard, teams, scenarios }: ToldScorecard, language: Language) {
  const shown = [...new Set(teams.flatMap(({ measures }) => measures))];
  return {
    version: 1,
    file,
    today,
    counts: scorecard.counts,
    teams: teams.map(({ team, counts, measures }) => ({
      team,
      counts,
      measures: measures.map(({ measure }) => ({ name: measure.name, cell: placed(cellOf(measure, 'name')) })),
    })),
    measures: shown.map((scored) => measureJson(scored, language)),
    warnings: scorecard.warnings
      .filter(({ leading, lagging }) => shown.includes(leading) || shown.includes(lagging))
      .map(({ leading, lagging }) => ({ leading: leading.measure.name, lagging: lagging.measure.name })),
    alarms: scorecard.alarms
      .filter(({ of }) => shown.includes(of))
      .map(({ of, signal }) => ({ measure: of.measure.name, kind: signal.kind, bits: rounded(signal.strength) })),
    backtest: scorecard.backtest,
    scenarios: scenarios.map((scenario) => scenarioJson(scenario, measureFinder(scorecard.measures), language)),
  };
}

function measureJson(scored: ScoredMeasure, language: Language) {
  const { measure, direction, health, points, values, target, status, stated, pace, proposal, threshold } = scored;
  const limits = presentLimits(health.chart);
  const newest = points.at(-1);
  return {
    name: measure.name,
    id: measure.id ?? null,
    cell: placed(cellOf(measure, 'name')),
    teams: measure.teams ?? [],
    owner: measure.owner?.text ?? null,
    kind: measure.kind ?? null,
    unit: measure.unit ?? null,
    scale: shareScale(scored),
    direction: direction.direction,
    directionFrom: direction.from,
    target,
    status,
    lacks: lackedForStatus(scored),
    stated,
    contradicted: scored.isContradicted,
    verdict: health.verdict,
    improved: health.hasImproved,
    newest: newest === undefined ? null : { on: newest.on, value: values.at(-1) ?? null },
    staleDays: scored.staleDays,
    limits:
      limits === null
        ? null
        : {
            lower: limits.lower,
            centre: limits.centre,
            upper: limits.upper,
            points: limits.points,
            trial: limits.isTrial,
          },
    alarmFrom: rounded(threshold),
    signals: health.current.map((signal) => ({
      kind: signal.kind,
      side: signal.side,
      since: points[signal.from]?.on ?? null,
      bits: rounded(signal.strength),
      alarm: health.adverse.includes(signal),
      sentence: signalSentence(signal, health.chart, language),
    })),
    accumulates: scored.accumulation,
    pace,
    newLevel:
      proposal === null
        ? null
        : { since: proposal.point.on, before: proposal.before, after: proposal.after, chance: proposal.chance },
    readings: points.map(({ on }, at) => ({ on, value: values[at] ?? null })),
    sentence: `${STATUS_WORDS[status][language]}. ${healthSentence({ ...health, unsaid: [] }, language)}`.trim(),
    unsaid: measureUnsaid(scored).map(({ id, message }) => ({ id, message: message[language] })),
  };
}

function scenarioJson(
  { scenario, kind, text, parsed, state, action, who, planned }: ScenarioState,
  find: ReturnType<typeof measureFinder>,
  language: Language,
) {
  return {
    name: scenario.name,
    kind,
    cell: placed(cellOf(scenario, 'trigger')),
    text,
    read: parsed.ok
      ? {
          ok: true as const,
          words: triggerSentence({ ...parsed.trigger, action: null, who: null }, language),
          certainty: rounded(parsed.certainty),
          confirm: parsed.certainty < CERTAIN,
          doubts: parsed.doubts.map((id) => ({ id, message: DOUBTS[id][language] })),
        }
      : {
          ok: false as const,
          why: parsed.why,
          message: UNREADABLE[parsed.why][language],
          nearest: parsed.nearest[language],
        },
    state: state?.state ?? null,
    conditions: (state?.conditions ?? []).map(({ condition, ...one }) => ({
      measure: condition.measure,
      change: condition.change?.as ?? null,
      ...scaleAndUnit(condition, find(condition.measure)),
      ...one,
    })),
    fired: state?.fired ?? [],
    action,
    who,
    planned:
      planned === null
        ? null
        : { name: planned.item.name, cell: placed(cellOf(planned.item, 'name')), owner: planned.owner?.text ?? null },
  };
}

/** What values of a condition are: those of its measure, or shares of what was before. */
function scaleAndUnit({ change }: Condition, of: ScoredMeasure | null): Pick<MeasureJson, 'scale' | 'unit'> {
  if (change?.as === 'share') return { scale: 1, unit: null };
  return { scale: of && shareScale(of), unit: of?.measure.unit ?? null };
}

function placed(cell: CellRef): string {
  return `${quoteSheetName(cell.sheet)}!${addressOf(cell)}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
