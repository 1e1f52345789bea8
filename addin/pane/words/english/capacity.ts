import type { LedgerNoteKind } from '../../../../core/capacity/ledger/note.ts';
import type { Formats } from '../../display/formats.ts';

type NoteWords = Readonly<Record<LedgerNoteKind, (rows: number, names: readonly string[]) => string>>;

/** Capacity: load, what it consists of, and what was taken for granted. */
export const capacity = ({ number, count }: Formats) => ({
  title: 'Capacity',
  working: 'Working out the load',
  none: {
    title: 'Nothing says who has how much time.',
    what: 'Here stands how much is asked of each skill, team and person in each period, how much there is, and where that is too much.',
    how: 'A list of people with their share of time, availability by month, allocations or requests are needed.',
  },
  headline: {
    skill: (rows: number, over: number) =>
      `${count(rows, 'skill', 'skills')} · ${number(over)} with more asked than there is`,
    team: (rows: number, over: number) =>
      `${count(rows, 'team', 'teams')} · ${number(over)} with more asked than there is`,
    person: (rows: number, over: number) =>
      `${count(rows, 'person', 'people')} · ${number(over)} with more asked than there is`,
  },
  grouping: 'Load of',
  groups: { skill: 'By skill', team: 'By team', person: 'By person' },
  past: 'What is past too',
  table: 'Load in percent of what there is, less the flex pool',
  who: 'Who',
  hint: 'Percent of the time there is, less what the flex pool holds. Choose a figure to see what it consists of.',
  cell: {
    known: (where: string, load: string, asked: string, there: string) =>
      load === ''
        ? `${where}: nothing asked for, ${there} there`
        : `${where}: ${load}%, ${asked} asked for, ${there} there`,
    unknown: (name: string, period: string, asked: string) =>
      `${name}, ${period}: ${asked} asked for, nothing says how much there is`,
  },
  detail: {
    there: 'There',
    unknown: 'not said',
    pool: 'Held in the flex pool',
    drawn: 'Drawn from it',
    asked: 'Asked for',
    free: 'Free',
    tooMuch: 'Too much',
    nothing: 'Nothing is asked for in this period.',
    kinds: { allocation: 'allocated', request: 'requested', work: 'from its effort', draw: 'drawn from the pool' },
    more: (amount: number) => `${number(amount)} more`,
    supply: (cells: number) => `Show where it says how much there is (${count(cells, 'cell', 'cells')})`,
  },
  displaced: {
    title: 'Displaced',
    about: 'It gave way to other work, and is neither dropped for good nor back.',
    onHold: 'on hold',
    stillOpen: 'still open in the plan',
    by: (name: string) => `for “${name}”`,
  },
  own: {
    title: 'Money and other capacities',
    what: 'What',
    there: 'There',
    asked: 'Asked for',
    short: 'Too little in',
    kinds: {
      money: 'Money',
      vendor: 'Vendor',
      facility: 'Facility',
      technology: 'Technology',
      points: 'Points',
      unknown: 'Without a unit',
    },
  },
  notes: {
    title: 'With care',
    show: 'Show',
    ...notes({ number, count }),
  },
});

function notes({ count }: Pick<Formats, 'number' | 'count'>): NoteWords {
  const rows = (amount: number): string => count(amount, 'row', 'rows');
  const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
  return {
    'no-supply': () => 'Nothing says how much time people have: only what is asked for is shown.',
    'no-demand': () => 'Nothing is asked for: there are neither allocations nor requests nor work with an effort.',
    'no-pool': () => 'No flex pool is stated: nothing is held back.',
    'roles-as-skills': () => 'No skills are listed: roles stand for them.',
    'assumed-full-time': (_, names) => `Named in allocations only, and counted as full-time: ${list(names)}.`,
    spread: (amount) => `${rows(amount)} for a year, half or quarter, spread evenly over the working days.`,
    'undated-share': (amount) => `${rows(amount)} without dates, held in every period of the work.`,
    'undated-amount': (amount) => `${rows(amount)} of work without dates, left out: no period is known.`,
    headcount: (amount) => `${rows(amount)} in heads, counted as full-time people.`,
    'other-unit': (amount) => `${rows(amount)} in a unit that does not convert to time, kept apart.`,
    'unknown-unit': (amount) =>
      `${rows(amount)} without a unit, left out: hours, days and shares cannot be told apart.`,
    negative: (amount) => `${rows(amount)} below zero, counted as nothing.`,
    'nobody-has': (_, names) => `Asked for, but nobody has it: ${list(names)}.`,
    'unknown-who': (_, names) => `No person, team or skill of the plan: ${list(names)}.`,
    'vague-request': (amount) =>
      `${count(amount, 'request says', 'requests say')} neither whom nor what skill, or not how much, and ask for nothing yet.`,
    'said-twice': (amount) => `${rows(amount)} that another table says too, counted once.`,
    'group-figure': (_, names) => `The figure of a team or skill stands for its people: ${list(names)}.`,
    'figures-differ': (_, names) => `The figure and the people of it differ; the people hold: ${list(names)}.`,
    carried: (amount) => `${rows(amount)} carried on beyond the periods that are stated.`,
    'per-period': (amount) => `${rows(amount)} without a period, counted in each of them.`,
    'leave-spread': (amount) => `${rows(amount)} of leave without dates, spread over the year.`,
    cancelled: (amount) => `${rows(amount)} given to cancelled work, left out.`,
    'on-hold': (amount) => `${rows(amount)} given to work on hold, left out until it is back.`,
    split: (amount) => `${rows(amount)} for several skills or teams, split evenly.`,
    beyond: (amount) => `${rows(amount)} far before or after everything else, not shown.`,
  };
}
