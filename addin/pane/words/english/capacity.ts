import { english as ledgerNotes } from '../../../../core/capacity/ledger/words/english.ts';
import type { Formats } from '../../display/formats.ts';

/** Capacity: load, what it consists of, and what was taken for granted. */
export const capacity = ({ number, count }: Formats) => ({
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
    ...ledgerNotes(number),
  },
});
