import type { Formats } from '../../display/formats.ts';

const days = ({ count }: Pick<Formats, 'count'>, amount: number): string =>
  count(amount, 'working day', 'working days');

/** Dates that respect capacity, in the schedule. */
export const level = ({ number, count, amount }: Pick<Formats, 'number' | 'count' | 'amount'>) => ({
  title: 'Dates that respect capacity',
  about:
    'Finds dates at which nobody is asked for more than they can do. What runs, what a commitment rests on and fixed dates stay; nothing is written before you have seen it.',
  start: 'Find such dates',
  working: 'Comparing dates',
  stopped: 'It was stopped.',
  nothing: 'Nothing has to move: everybody has time for what is planned.',
  unstaffed:
    'Nothing says who does the work, so nobody can have too little time. Name an owner (a person) for each task, or add a sheet of allocations: who works on what, how much and when.',
  noneOpen: 'Nothing is left to begin.',
  headline: (moves: number, broken: number) =>
    `${count(moves, 'piece of work moves', 'pieces of work move')}${broken === 0 ? '; commitments, deadlines and fixed dates are kept' : `; ${count(broken, 'date', 'dates')} cannot be kept`}.`,
  ends: (after: string, before: string) =>
    after === before
      ? `The last open work still ends on ${after}.`
      : `The last open work ends on ${after}; without a limit to anybody’s time on ${before}.`,
  soonest: (day: string, gap: number) =>
    gap === 0
      ? 'With these people nothing ends sooner: proven.'
      : `With these people nothing ends before ${day}: proven. At best everything could be over ${days({ count }, gap)} sooner.`,
  proved: 'No dates with less lateness and less delay exist: proven.',
  unproved: (delay: number, schedules: number) =>
    `${days({ count }, delay)} of delay in all, the least of ${count(schedules, 'schedule', 'schedules')} compared; whether less is possible is not proven.`,
  broken: 'Cannot be kept',
  kinds: { commitment: 'commitment', fixed: 'fixed date', deadline: 'deadline', stated: 'stated date' },
  late: (amount: number) => `${days({ count }, amount)} too late`,
  waits: (kind: string, name: string, amount: number) =>
    `${kind}: it waits for “${name}”, which is ${days({ count }, amount)} too late`,
  moves: 'Moves',
  later: (amount: number) => `${days({ count }, amount)} later`,
  /** Null: by as much as it moves. */
  pastStated: (late: number | null) => `${late === null ? '' : `${days({ count }, late)} `}past its stated date`,
  span: (start: string, finish: string) => (start === finish ? finish : `${start} – ${finish}`),
  to: 'to',
  busy: (of: 'person' | 'team' | 'skill', name: string, start: string, finish: string) =>
    `${{ person: '', team: 'Team ', skill: 'Skill ' }[of]}${name} has no time ${start === finish ? `on ${finish}` : `from ${start} to ${finish}`}`,
  holds: (_: number, names: readonly string[]) => `, because of ${names.map((name) => `“${name}”`).join(', ')}`,
  after: (name: string) => `It waits for “${name}”, which moves.`,
  more: (left: number) => `${number(left)} more`,
  unplaced: 'Finds no time, and keeps its dates',
  tooMuch: 'Takes more than there is',
  tooMuchOf: (name: string, asked: number, most: number) =>
    `takes ${amount(asked)} full-time ${name} alone; there is ${amount(most)} at most, and it counts as that`,
  stays: 'Stays',
  why: {
    running: 'it runs',
    commitment: 'a commitment rests on it',
    fixed: 'its date is fixed',
    ring: 'it waits for itself; dates are looked for once its dependencies are put right',
  },
  notes: 'Taken for granted',
  assumed: (tasks: number) =>
    `${count(tasks, 'task says', 'tasks say')} nothing of how much time of whom ${tasks === 1 ? 'it takes: it counts' : 'they take: each counts'} with all the time of its owner from its first to its last day. An effort or an allocation says less.`,
  unstated: (names: string, more: number) =>
    `Counted as full-time, because nothing says how much time they have: ${names}${more === 0 ? '' : ` and ${number(more)} more`}.`,
  nobody: (works: number) =>
    `${count(works, 'open piece', 'open pieces')} of work without anybody whose time is known; only what ${works === 1 ? 'it waits for moves it' : 'they wait for moves them'}.`,
  preview: 'Show what would be written',
  apply: 'New dates',
  nothingToWrite: 'None of these dates stands in a cell that could be written.',
  formula: (cells: number) =>
    `${count(cells, 'date is a formula and stays', 'dates are formulas and stay')}: change what ${cells === 1 ? 'it counts' : 'they count'} from.`,
  both: (cells: number) =>
    `${count(cells, 'cell says', 'cells say')} start and end in one text and ${cells === 1 ? 'stays' : 'stay'}: change ${cells === 1 ? 'it' : 'them'} by hand.`,
  undated: (works: number) =>
    `${count(works, 'piece', 'pieces')} of work that would move ${works === 1 ? 'has' : 'have'} no cell with a date.`,
});
