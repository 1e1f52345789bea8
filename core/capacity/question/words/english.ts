import type { QuestionWords } from './question-words.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** Some of so many names; the rest by its number. */
function list(count: number, names: readonly string[]): string {
  const shown = names.filter((name) => name !== '').slice(0, MOST_NAMES);
  const quoted = shown.map((name) => `“${name}”`).join(', ');
  return shown.length < count ? `${quoted} and ${count - shown.length} more` : quoted;
}

export const english: QuestionWords = {
  readAs: (demand, from, to) => `Read as ${demand}, ${from} to ${to}.`,
  demand: {
    fte: (amount, name) => `${amount} full-time ${name}`,
    days: (amount, name) => `${amount} days of ${name}`,
  },
  unread: {
    empty: () => 'Nothing was written.',
    'no-amount': () => 'How many? Write, for example, “2 engineers for 3 months from July”.',
    'no-time': () => 'From when to when? Write, for example, “for 3 months from July” or “in Q3”.',
    backwards: () => 'It ends before it begins.',
    words: (words) => `Not understood: ${words}. Name skills, teams or people as the plan does.`,
  },
  assumed: {
    year: (word, as) => `“${word}” is taken as ${as}.`,
    start: (_, as) => `No start was written: ${as}.`,
    end: (_, as) => `No end was written: ${as}.`,
    spelling: (word, as) => `“${word}” is taken as “${as}”.`,
    'any-of': (word, as) => `“${word}” can be any of ${as}.`,
    'nobody-has': (word, as) =>
      as === ''
        ? `Nobody in the plan is, or can, “${word}”.`
        : `Nobody in the plan is, or can, “${word}”; the nearest is “${as}”.`,
    'full-time': (word) => `“${word}” counts as full-time.`,
  },
  notes: {
    'no-initiatives': () => 'The plan has no open initiatives: nothing can give way.',
    'by-priority': () => 'No values are stated: priorities stand for them.',
    'all-alike': () =>
      'Neither values nor priorities are stated: all count alike. A ranking, or a column of values, would decide better.',
    'value-missing': (count, names) =>
      `Without a value of its own, counted as the middle of the others: ${list(count, names)}.`,
    'nothing-needed': (count, names) => `Nothing says what it needs, so it never gives way: ${list(count, names)}.`,
    'no-dates': (count, names) => `Without dates, taken to begin now: ${list(count, names)}.`,
    running: (count, names) => `Running already: it goes on or stops, and is not moved: ${list(count, names)}.`,
    'circle-cut': (count, names) => `Dependencies in a circle, one of them left out: ${list(count, names)}.`,
    'broken-today': (count, names) =>
      `Today’s dates break a dependency, so the gap of today holds: ${list(count, names)}.`,
    'late-today': (count, names) =>
      `Ends after its deadline today, so the deadline was left out: ${list(count, names)}.`,
    'overloaded-today': (count, names) =>
      `Too much is asked of today already, and that is let be: ${list(count, names)}.`,
    undecided: (count, names) => `Requests that nobody decided are not part of today’s plan: ${list(count, names)}.`,
    pooled: () => 'People with the same skills stand in for each other.',
    'other-work': () => 'Work outside the initiatives stays as it is.',
    'no-budget': () => 'Money is not stated by period for the initiatives: it limits nothing here.',
  },
  notWritten: {
    'no-start': (name) => `“${name}” has no cell for its start.`,
    'no-end': (name) => `“${name}” has no cell for its end.`,
    'no-status': (name) => `“${name}” stands in a table without a status.`,
    'no-displaces': (name) => `The table of “${name}” has no column for what will not be done.`,
    formula: (name) => `“${name}” has a formula there: change what it counts from.`,
    'no-change-log': () => 'There is no change log, or no free row below it: nothing is logged.',
    'no-request-table': (name) =>
      `The plan has no table of requests to enter “${name}” in, with what will not be done for it: add one with the columns Request, Skill, FTE, Start, End, Displaces and Status.`,
    'no-request-amount': (name) => `The table of requests has no column for how much “${name}” asks for.`,
    'no-request-row': (name) => `Below the requests there is no free row for “${name}”.`,
    'no-period': (name) => `“${name}” would need periods that its table has no columns for.`,
  },
};
