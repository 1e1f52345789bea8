import type { Formats } from '../../display/formats.ts';
import { level } from './level.ts';

/** The schedule: critical paths, float, confidence, cycles and screens. */
export const schedule = ({ number, count, share, amount }: Formats) => ({
  headline: (open: number, critical: number, ends: number) =>
    `${count(open, 'piece', 'pieces')} of work to do · ${number(critical)} critical · ${count(ends, 'end', 'ends')}`,
  unlinked: (open: number) =>
    open === 0
      ? 'No work is left to do'
      : `${count(open, 'piece', 'pieces')} of work to do, none of which leads to another`,
  none: {
    title: 'There is nothing to schedule.',
    what: 'Here stand the ends of the plan with the chain of work that decides each of them, the float of everything else, and how sure the finish dates are.',
    how: 'Milestones, tasks or initiatives with dates or durations are needed, and a column that says what each of them depends on.',
  },
  ends: 'Ends',
  end: 'Chain to',
  onDate: 'on its date',
  late: (days: number, planned: string) => `${count(days, 'working day', 'working days')} after its date, ${planned}`,
  early: (days: number, planned: string) => `${count(days, 'working day', 'working days')} before its date, ${planned}`,
  noDate: 'no date',
  finish: (on: string) => `Finish ${on}`,
  path: 'Critical path',
  pathOf: (name: string) => `The work that decides when “${name}” is finished, first to last`,
  pathHint: 'Bars are dates, lines lead from what decides to what waits for it, the mark is the end.',
  grouping: 'Order',
  groupings: { chain: 'As it runs', team: 'By team' },
  noTeam: 'Without a team',
  earlier: (amount: number) => `${number(amount)} done before`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole',
  zoomed: (factor: number) => `${number(factor)}×`,
  today: 'today',
  bar: {
    dates: (start: string, finish: string) => (start === finish ? finish : `${start} to ${finish}`),
    after: (name: string) => `after “${name}”`,
    today: 'could begin today',
    date: 'held by its own date',
    fact: 'running or done',
    isEnd: 'end of the chain',
  },
  states: { open: 'open', running: 'running', done: 'done', 'left-out': 'cancelled' },
  floatTitle: 'Float',
  table: 'All work',
  columns: {
    work: 'Work',
    cell: 'Cell',
    start: 'Start',
    finish: 'Finish',
    planned: 'Planned',
    float: 'Float (days)',
    path: 'On the path',
  },
  float: (days: number) => count(days, 'day of float', 'days of float'),
  critical: 'critical',
  nearCritical: 'nearly critical',
  noFloat: 'none said',
  onlyOpen: 'Only what is to do',
  confidence: {
    title: 'Finish dates',
    working: 'Simulating finish dates',
    stopped: 'The simulation was stopped.',
    again: 'Simulate',
    allDone: 'Nothing is left to do, so there is no finish to estimate.',
    noEstimates:
      'No estimates: there are neither optimistic, likely and pessimistic durations nor ten finished rows with planned and actual dates. Only float is shown.',
    basis: (samples: number) => `From ${count(samples, 'sample', 'samples')}: `,
    threePoint: (rows: number) => `${count(rows, 'row', 'rows')} with three-point estimates`,
    history: (rows: number) => `${count(rows, 'row', 'rows')} spread as finished work went`,
    certain: (rows: number) => `${count(rows, 'row', 'rows')} taken to last as planned`,
    sure: (by: string) => `Finished: ${by}.`,
    chance: (chance: string, planned: string) => `Chance to keep ${planned}: ${chance}.`,
    lacks: (days: number) => `${count(days, 'working day', 'working days')} of buffer missing for 80%.`,
    spare: (days: number) => `${count(days, 'working day', 'working days')} more than 80% needs.`,
    exact: 'Just enough for 80%.',
    more: (amount: number) => `${number(amount)} more`,
    half: '50%',
    most: '80%',
    nearly: '90%',
    buffer: 'Missing for 80% (days)',
    keeps: 'Keeps its date',
    picture: (name: string) => `Where the samples of “${name}” end; the table has the dates.`,
  },
  cycles: {
    title: 'Waits for itself',
    tied: (amount: number) =>
      `${count(amount, 'piece', 'pieces')} of work tied up in it; dates are only what is stated.`,
    goTo: 'Go to the dependencies',
  },
  screens: {
    title: 'Screens worth a look',
    about: 'DCMA’s fourteen checks say where to look, never that a plan has failed.',
    verdicts: { pass: 'Fine', fail: 'Look', 'not-applicable': 'Does not apply' },
    names: [
      'Work without links',
      'Leads',
      'Lags',
      'Finish-to-start links',
      'Hard constraints',
      'Float above 44 days',
      'Negative float',
      'Longer than 44 days',
      'Invalid dates',
      'Work without anybody',
      'Later than baseline',
      'A slip of 600 days moves the finish',
      'Critical path length index',
      'Baseline execution index',
    ],
    of: (amount: number, all: number, value: number, line: number) =>
      `${number(amount)} of ${number(all)} (${share(value)}, line at ${share(line)})`,
    amount: (amount: number) => `${number(amount)}, line at 0`,
    index: (value: number, line: number) => `${number(Math.round(value * 100) / 100)}, line at ${number(line)}`,
    goTo: (amount: number) => `Show ${count(amount, 'row', 'rows')}`,
  },
  caveats: {
    title: 'With care',
    'no-work': () => 'The plan has no milestones, tasks or initiatives that could be scheduled.',
    'no-links': () =>
      'No dependencies were recognised: there is no critical path, and every date stands for itself. A column such as “Depends on” with ids or names makes one.',
    'no-known-links': () =>
      'No dependency leads to work of this workbook: there is no critical path, and every date stands for itself. Ids or names as the rows themselves have them make one.',
    alone: (works: number) =>
      `${count(works, 'piece of work stands', 'pieces of work stand')} alone, without dependencies: float says nothing of ${works === 1 ? 'it' : 'them'}.`,
    unknown: (links: number) =>
      `${count(links, 'dependency names', 'dependencies name')} work that is nowhere in this workbook and ${links === 1 ? 'was' : 'were'} left out.`,
    within: (links: number) =>
      `${count(links, 'dependency', 'dependencies')} between a summary and its own part ${links === 1 ? 'was' : 'were'} left out.`,
    'left-out': (works: number) =>
      `${count(works, 'cancelled row was', 'cancelled rows were')} left out; nothing waits for ${works === 1 ? 'it' : 'them'} any more.`,
    undated: (works: number) =>
      `${count(works, 'open row states', 'open rows state')} neither a date nor a duration: only dependencies say when.`,
    moments: (works: number) =>
      `${count(works, 'open row has', 'open rows have')} a date but no duration and ${works === 1 ? 'counts' : 'count'} as a moment.`,
    assumed: (works: number) =>
      `${count(works, 'row stands', 'rows stand')} in a table that reports no progress: what is past counts as done, what runs as on plan.`,
    'no-dates': () => 'No dates are stated: everything is counted from today.',
  },
  working: 'Working out the schedule',
  level: level({ number, count, amount }),
});
