import type { Formats } from '../../display/formats.ts';

/** The scorecard: measures, their signals and status, and what could not be said of them. */
export const scorecard = ({ number, count, share }: Formats) => ({
  statuses: { 'off-track': 'Off track', 'at-risk': 'At risk', 'no-data': 'No data', 'on-track': 'On track' },
  /** The same within a sentence. */
  statusesInText: { 'off-track': 'off track', 'at-risk': 'at risk', 'no-data': 'not known', 'on-track': 'on track' },
  /** Why a measure that is read has no status. */
  lacks: { 'newer-reading': 'Out of date', target: 'No target', direction: 'No direction' },
  tally: (amount: number, status: string) => `${number(amount)} ${status}`,
  rollUp: (measures: number, teams: number) =>
    teams > 1
      ? `${count(measures, 'measure', 'measures')} in ${count(teams, 'team', 'teams')}`
      : count(measures, 'measure', 'measures'),
  team: 'Team',
  noTeam: 'Without a team',
  choice: (team: string, tally: string) => `${team}: ${tally}`,
  list: 'Measures, worst first',
  none: {
    title: 'No measures were recognised.',
    what: 'Here stand the measures of each team, worst first: what is noise and what is a signal, whether the target is in reach, and whether the stated status fits the numbers.',
    how: 'A scorecard is a table with a column for the measure, one for its target, and a column for each period with its reading.',
  },
  noReadings: 'no reading',
  target: 'Target',
  targets: {
    exactly: (value: string) => value,
    least: (value: string) => `at least ${value}`,
    most: (value: string) => `at most ${value}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  watermelon: (stated: string) => `Stated: ${stated}`,
  contradicted: (stated: string, computed: string) => `The sheet says ${stated}, the numbers say ${computed}.`,
  agrees: (stated: string) => `The sheet says ${stated} too.`,
  differs: (stated: string, computed: string) => `The sheet says ${stated}; computed it is ${computed}.`,
  undecided: (stated: string) => `The sheet says ${stated}; the numbers do not tell.`,
  notStated: 'The sheet states no status.',
  warning: 'Early warning',
  warnings: 'Early warnings',
  warningOf: (leading: string, lagging: string) =>
    `“${leading}” goes the wrong way while “${lagging}”, which it drives, is still on track.`,
  signal: {
    outsideHigh: (on: string, value: string, limit: string) => `${on}: ${value} is above the upper limit of ${limit}.`,
    outsideLow: (on: string, value: string, limit: string) => `${on}: ${value} is below the lower limit of ${limit}.`,
    runHigh: (amount: number, from: string, centre: string) =>
      `${number(amount)} in a row above the mean of ${centre} since ${from}.`,
    runLow: (amount: number, from: string, centre: string) =>
      `${number(amount)} in a row below the mean of ${centre} since ${from}.`,
    trendHigh: (amount: number, from: string, to: string) =>
      `${number(amount)} in a row rising, from ${from} to ${to}.`,
    trendLow: (amount: number, from: string, to: string) =>
      `${number(amount)} in a row falling, from ${from} to ${to}.`,
    twoOfThreeHigh: (from: string) => `2 of 3 close to the upper limit since ${from}.`,
    twoOfThreeLow: (from: string) => `2 of 3 close to the lower limit since ${from}.`,
  },
  signals: 'Signals',
  noSignal: 'No signal lasts to the newest reading: what varies is noise.',
  adverse: 'wrong way',
  weak: 'too weak to act on',
  verdict: {
    capable: (low: string, high: string, target: string) =>
      `As it runs now (${low} to ${high}) it meets the target of ${target} every time.`,
    incapable: (low: string, high: string, target: string) =>
      `As it runs now (${low} to ${high}) it does not meet the target of ${target}.`,
    'hit-and-miss': (low: string, high: string, target: string) =>
      `As it runs now (${low} to ${high}) it meets the target of ${target} by chance.`,
    improved: (low: string, high: string, target: string) =>
      `It ran at ${low} to ${high} and has got better: it meets the target of ${target} now.`,
    meets: (value: string, target: string) => `The last reading, ${value}, meets the target of ${target}.`,
    misses: (value: string, target: string) => `The last reading, ${value}, misses the target of ${target}.`,
  },
  pace: {
    title: 'Pace',
    chance: (chance: string, low: string, high: string) =>
      `Chance of reaching the target: ${chance} (${low} to ${high}).`,
    end: (expected: string, low: string, high: string) =>
      `It will end near ${expected}; between ${low} and ${high} in 8 of 10 cases.`,
    own: (periods: number) => `Learned from ${count(periods, 'earlier period', 'earlier periods')} of this measure.`,
    pool: (periods: number) =>
      `Learned from ${count(periods, 'earlier period', 'earlier periods')} of other measures; this one has none yet.`,
    'straight-line': 'A straight line from what was counted so far: there are no earlier periods to learn from.',
    past: (forecasts: number, error: number, straight: number) =>
      `In ${count(forecasts, 'forecast', 'forecasts')} of periods that are over the end was off by ${share(error)} in the middle; a straight line by ${share(straight)}.`,
  },
  facts: {
    owner: 'Owner',
    kind: 'Kind',
    leading: 'Leading',
    lagging: 'Lagging',
    direction: 'Better is',
    higher: 'higher',
    lower: 'lower',
    'in-range': 'within the range',
    fromWord: (word: string) => `as “${word}” in its name says`,
    status: 'Status',
    read: 'Last read',
    stale: (days: number) => `${count(days, 'day', 'days')} ago, too long for its rhythm`,
    definition: 'Definition',
  },
  chart: {
    label: (name: string, value: string, on: string, amount: number) =>
      `${name}: ${count(amount, 'reading', 'readings')}, the last ${value} on ${on}. The table of readings has all of them.`,
    upper: (value: string) => `upper ${value}`,
    lower: (value: string) => `lower ${value}`,
    mean: (value: string) => `mean ${value}`,
    target: (value: string) => `target ${value}`,
  },
  readings: 'Readings',
  period: 'Period',
  reading: 'Reading',
  missing: 'no reading',
  inSignal: 'in a signal',
  goTo: { readings: 'Go to readings', target: 'Go to target', status: 'Go to status', name: 'Go to measure' },
  unsaid: {
    title: 'With care',
    'no-readings': () => 'Nothing can be said: there are no readings that are numbers.',
    'stale-readings': () => 'The status is not known: the last reading is older than twice the rhythm of the measure.',
    'few-readings': (readings: number) =>
      `Noise cannot be told from signals: there are ${count(readings, 'reading', 'readings')}, limits need 6.`,
    'trial-limits': (readings: number) =>
      `The limits are trial: they rest on ${count(readings, 'reading', 'readings')} and lock at 12.`,
    gaps: (periods: number) =>
      `${count(periods, 'period has', 'periods have')} no reading; those around a gap count as neighbours.`,
    'no-variation': () => 'The readings that the limits rest on are all the same: any other value is outside of them.',
    'no-target': () => 'Nothing says what to reach: there is no target.',
    'no-direction': () =>
      'Signals are neither good nor bad, and the target is no aim: nothing says which way is better.',
    'single-value-range': () => 'The range has no width: its target is a single value, not two ends.',
    'straight-line': () => 'The end is a straight line from what was counted so far.',
    'told-direction': (word: string) => `Which way is better is not stated; “${word}” in its name was taken to say it.`,
    'told-by-baseline': () => 'Which way is better is not stated; it was taken from the baseline to the target.',
    'unclear-direction': (word: string) =>
      `Which way is better is unclear: “${word}” in its name says one, target and baseline the other.`,
    'mixed-percentages': (values: number) =>
      `${count(values, 'percentage was', 'percentages were')} 100 times too large or too small and put on the scale of the others.`,
    'values-ahead': (values: number) =>
      `${count(values, 'value lies', 'values lie')} in the future and ${values === 1 ? 'was' : 'were'} left out.`,
    'two-values': (periods: number) =>
      `${count(periods, 'period has', 'periods have')} two values; the one further down or to the right counts.`,
    'other-periods': (values: number) =>
      `${count(values, 'reading is', 'readings are')} of a longer or shorter period than the others and ${values === 1 ? 'was' : 'were'} left out.`,
    'actual-only': () => 'There is one actual value and no history: neither signals nor limits can be told.',
    'no-rhythm': () => 'Whether the value is old cannot be told: nothing says when or how often it is read.',
    'new-level': (before: string, after: string, on: string) =>
      `Since ${on} it runs at a new level, ${after} instead of ${before}. If the process changed, say so in the settings: the limits start anew.`,
  },
});
