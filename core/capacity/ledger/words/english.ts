import type { LedgerNoteWords } from './note-words.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** What a ledger took for granted or left out; `number` writes a count. */
export function english(number: (amount: number) => string): LedgerNoteWords {
  const counted = (amount: number, one: string, many: string): string =>
    `${number(amount)} ${amount === 1 ? one : many}`;
  const rows = (amount: number): string => counted(amount, 'row', 'rows');
  const list = (count: number, names: readonly string[]): string => {
    const shown = names.slice(0, MOST_NAMES);
    const quoted = shown.map((name) => `“${name}”`).join(', ');
    return shown.length < count ? `${quoted} and ${number(count - shown.length)} more` : quoted;
  };
  return {
    'no-supply': () =>
      'Nothing says how much time people have, so only what is asked for is shown: list people, or the capacity of teams or skills.',
    'no-demand': () => 'Nothing is asked for: there are neither allocations nor requests nor work with an effort.',
    'no-pool': () => 'No flex pool is stated: nothing is held back.',
    'roles-as-skills': () => 'No skills are listed: roles stand for them.',
    'assumed-full-time': (count, names) =>
      `Named in allocations only, and counted as full-time: ${list(count, names)}.`,
    spread: (amount) => `${rows(amount)} for a year, half or quarter, spread evenly over the working days.`,
    'undated-share': (amount) => `${rows(amount)} without dates, held in every period of the work.`,
    'undated-amount': (amount) => `${rows(amount)} of work without dates, left out: add a start and an end.`,
    headcount: (amount) => `${rows(amount)} in heads, counted as full-time people.`,
    'other-unit': (amount) => `${rows(amount)} in a unit that does not convert to time, kept apart.`,
    'unknown-unit': (amount) =>
      `${rows(amount)} without a unit, left out: say in the header whether they are hours, days or FTE.`,
    negative: (amount) => `${rows(amount)} below zero, counted as nothing.`,
    'nobody-has': (count, names) => `Asked for, but nobody has it: ${list(count, names)}.`,
    'unknown-who': (count, names) =>
      names.length === 0
        ? `${counted(count, 'row names', 'rows name')} no person, team or skill of the plan.`
        : `No person, team or skill of the plan: ${list(count, names)}.`,
    'vague-request': (amount) =>
      `${counted(amount, 'request says', 'requests say')} neither whom nor what skill, or not how much, and ask for nothing yet.`,
    'said-twice': (amount) => `${rows(amount)} that another table says too, counted once.`,
    'group-figure': (count, names) => `The figure of a team or skill stands for its people: ${list(count, names)}.`,
    'figures-differ': (count, names) =>
      `The figure and the people of it differ; the people hold: ${list(count, names)}.`,
    carried: (amount) => `${rows(amount)} carried on beyond the periods that are stated.`,
    'per-period': (amount) => `${rows(amount)} without a period, counted in each of them.`,
    'leave-spread': (amount) => `${rows(amount)} of leave without dates, spread over the year.`,
    cancelled: (amount) => `${rows(amount)} given to cancelled work, left out.`,
    'on-hold': (amount) => `${rows(amount)} given to work on hold, left out until it is back.`,
    split: (amount) => `${rows(amount)} for several skills or teams, split evenly.`,
    beyond: (amount) => `${rows(amount)} far before or after everything else, not shown.`,
  };
}
