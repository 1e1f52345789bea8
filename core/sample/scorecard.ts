import type { Day } from '../calendar/day.ts';
import { monthStart } from './calendar.ts';
import type { TeamName } from './company.ts';
import { teamOf } from './company.ts';
import type { Random } from './random.ts';
import type { MeasureRow } from './sample-plan.ts';

/** Months of history the scorecards hold. */
export const READING_MONTHS = 18;

type Line = readonly [
  measure: string,
  team: TeamName,
  kind: MeasureRow['kind'],
  direction: MeasureRow['direction'],
  unit: string,
  target: number,
  first: number,
  last: number,
  drives: string,
];

const LINES: readonly Line[] = [
  ['Uptime', 'Platform', 'Lagging', 'Higher', '%', 0.998, 0.9985, 0.9992, ''],
  ['Changes that fail', 'Platform', 'Leading', 'Lower', '%', 0.1, 0.12, 0.07, 'Uptime'],
  ['Open security findings', 'Platform', 'Leading', 'Lower', 'count', 30, 34, 18, 'Uptime'],
  ['Trial to paid', 'Applications', 'Lagging', 'Higher', '%', 0.12, 0.09, 0.135, ''],
  ['Activated in week one', 'Applications', 'Leading', 'Higher', '%', 0.45, 0.36, 0.5, 'Trial to paid'],
  ['Release every two weeks', 'Applications', 'Leading', 'Higher', 'count', 2, 2, 3, 'Trial to paid'],
  ['Reports on one platform', 'Data', 'Lagging', 'Higher', '%', 0.5, 0.1, 0.66, ''],
  ['Pipelines moved', 'Data', 'Leading', 'Higher', 'count', 24, 4, 31, 'Reports on one platform'],
  ['Data incidents', 'Data', 'Leading', 'Lower', 'count', 6, 7, 3, 'Reports on one platform'],
  ['Qualified pipeline', 'Marketing', 'Lagging', 'Higher', 'k€', 1900, 1600, 2200, ''],
  ['Website trials started', 'Marketing', 'Leading', 'Higher', 'count', 380, 290, 450, 'Qualified pipeline'],
  ['Event meetings', 'Marketing', 'Leading', 'Higher', 'count', 25, 24, 34, 'Qualified pipeline'],
  ['New ARR', 'Sales', 'Lagging', 'Higher', 'k€', 420, 380, 480, ''],
  ['Demos held', 'Sales', 'Leading', 'Higher', 'count', 60, 58, 76, 'New ARR'],
  ['Median days to close', 'Sales', 'Leading', 'Lower', 'days', 58, 62, 47, 'New ARR'],
  ['Gross churn', 'Customer Success', 'Lagging', 'Lower', '%', 0.1, 0.11, 0.083, ''],
  ['Days to first value', 'Customer Success', 'Leading', 'Lower', 'days', 9, 12, 6, 'Gross churn'],
  ['First-contact resolution', 'Customer Success', 'Leading', 'Higher', '%', 0.6, 0.58, 0.68, 'Gross churn'],
];

/** Nineteen measures of six teams, each lagging one driven by two leading ones, with a reading for each of 18 months. */
export function makeMeasures(random: Random, today: Day): MeasureRow[] {
  const measures = LINES.map(([measure, team, kind, direction, unit, target, first, last, drives], at): MeasureRow => ({
    id: `K-${String(at + 1).padStart(2, '0')}`,
    measure,
    team,
    kind,
    direction,
    unit,
    owner: teamOf(team)[kind === 'Lagging' ? 0 : 1 + (at % 2)]?.name ?? '',
    target,
    drives,
    status: 'On track',
    readings: Array.from({ length: READING_MONTHS }, (_, month) => {
      const trend = first + ((last - first) * month) / (READING_MONTHS - 1);
      const noise = Math.abs(last - first) * 0.08 * Math.max(-1.5, Math.min(1.5, random.normal()));
      const decimals = unit === '%' ? 10_000 : 1;
      return Math.round((trend + noise) * decimals) / decimals;
    }),
  }));
  const monthly = measures.find(({ measure }) => measure === 'New ARR');
  return monthly === undefined ? measures : [...measures, cumulative(monthly, measures.length, today)];
}

/** The same month by month, added up within each calendar year, towards the year’s target. */
function cumulative(monthly: MeasureRow, count: number, today: Day): MeasureRow {
  let sum = 0;
  const readings = monthly.readings.map((value, at) => {
    const isJanuary = monthStart(today, at - READING_MONTHS).slice(5, 7) === '01';
    sum = (isJanuary ? 0 : sum) + (value ?? 0);
    return sum;
  });
  return {
    ...monthly,
    id: `K-${String(count + 1).padStart(2, '0')}`,
    measure: `${monthly.measure} (cumulative)`,
    target: (monthly.target ?? 0) * 12,
    drives: 'Demos held',
    readings,
  };
}
