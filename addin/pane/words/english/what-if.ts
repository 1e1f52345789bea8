import type { QuestionNoteKind, QuestionPiece, ValueBasis } from '../../../../core/capacity/question/question.ts';
import type { NotWritten } from '../../../../core/capacity/question/written.ts';
import type { RequestAssumption } from '../../../../core/capacity/question/request-reading.ts';
import type { Formats } from '../../display/formats.ts';

type Assumed = Readonly<Record<RequestAssumption['what'], (word: string, as: string) => string>>;
type NoteWords = Readonly<Record<QuestionNoteKind, (count: number, names: readonly string[]) => string>>;
const PIECES: Readonly<Record<QuestionPiece['kind'], string>> = {
  initiative: 'Initiative',
  request: 'Request',
  added: 'What is asked for',
  other: 'Other work',
};
const BASES: Readonly<Record<ValueBasis | 'auto', string>> = {
  auto: 'What the plan states',
  value: 'Stated value',
  priority: 'Priority',
  wsjf: 'Value per effort (WSJF)',
  effort: 'Effort: keep as much work as possible',
  equal: 'All alike: as few as possible give way',
};

type NotWrittenWords = Readonly<Record<NotWritten['what'], (name: string) => string>>;

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What if: the question, what gives way, why, and writing it into the plan. */
export const whatIf = ({ number }: Formats) => ({
  title: 'What if',
  load: 'Load',
  modes: 'What is shown',
  request: 'If we add',
  example: '12 engineers and 2 designers for 3 months from July',
  hint: 'Say how many of whom, from when, for how long. Left empty, the plan of today is checked.',
  worth: 'Worth',
  worthUnknown: 'must be done',
  run: 'What gives way?',
  isOld: 'The workbook has changed since.',
  askAgain: 'Ask again',
  pieces: PIECES,
  options: {
    title: 'How it is weighed',
    basis: 'Worth is',
    bases: BASES,
    zeroBased: 'Decide all requests of the sheet anew',
    order: 'What counts, most important first',
    levels: {
      valueLost: 'Least value lost',
      dropped: 'Fewest left out',
      moved: 'Fewest moved',
      shifted: 'Smallest moves',
    },
    earlier: (name: string) => `${name}: more important`,
  },
  readAs: (demand: string, from: string, to: string) => `Read as ${demand}, ${from} to ${to}.`,
  list: (_: number, names: readonly string[]) => list(names),
  and: ' and ',
  demand: {
    fte: (amount: string, name: string) => `${amount} full-time ${name}`,
    days: (amount: string, name: string) => `${amount} days of ${name}`,
  },
  unread: {
    empty: () => 'Nothing was written.',
    'no-amount': () => 'How many? Write, for example, “2 engineers for 3 months from July”.',
    'no-time': () => 'From when to when? Write, for example, “for 3 months from July” or “in Q3”.',
    backwards: () => 'It ends before it begins.',
    words: (words: string) => `Not understood: ${words}. Name skills, teams or people as the plan does.`,
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
  } satisfies Assumed as Assumed,
  progress: {
    posing: 'Reading the question',
    solving: 'Looking for the least that gives way',
    explaining: 'Working out why, and what else could be',
    stop: 'Stop',
    optimal: 'Nothing better exists: proven.',
    valueProven: 'No more value can be kept: proven. Fewer changes may be possible.',
    gap: (gap: string) => `Nothing that keeps over ${gap} more value exists.`,
    unproven: 'How much better it could be is not known yet.',
    stopped: (gap: string) => `Stopped. The best so far: ${gap}`,
    infeasible: 'What must be done does not fit together.',
    open: 'In this time neither an answer was found nor that there is none.',
  },
  outcome: {
    fits: 'It fits: nothing has to give way.',
    headline: (dropped: number, moved: number) =>
      [...(dropped > 0 ? [`${number(dropped)} left out`] : []), ...(moved > 0 ? [`${number(moved)} moved`] : [])].join(
        ', ',
      ),
    value: (lost: string, total: string) => `${lost} of ${total} value lost`,
    dropped: 'Left out',
    moved: 'Moved',
    was: (span: string) => span,
    from: (before: string, after: string) => `${before} → ${after}`,
    promises: (names: string) => `touches ${names}`,
  },
  apply: {
    preview: 'Show what would be written',
    title: 'Write this answer into the plan',
    nothing: 'There is nothing to write.',
    notWritten: {
      'no-start': (name) => `“${name}” has no cell for its start.`,
      'no-end': (name) => `“${name}” has no cell for its end.`,
      'no-status': (name) => `“${name}” stands in a table without a status.`,
      'no-displaces': (name) => `The table of “${name}” has no column for what will not be done.`,
      formula: (name) => `“${name}” has a formula there: change what it counts from.`,
      'no-change-log': () => 'There is no change log, or no free row below it: nothing is logged.',
      'no-period': (name) => `“${name}” would need periods that its table has no columns for.`,
    } satisfies NotWrittenWords as NotWrittenWords,
  },
  timeline: {
    title: 'When',
    hint: 'Outlines are today, bars the answer. Drag a bar, or walk it with the arrow keys, to see what gives way then.',
    back: (moved: number) => `Put back what was dragged (${number(moved)})`,
    start: (name: string) => `Start of ${name}`,
    leftOut: 'left out',
  },
  compare: {
    title: 'Answers side by side',
    what: 'What gives way',
    best: 'Best',
    other: (at: number) => `Other ${number(at)}`,
    value: 'Value lost',
    moved: (by: number) => (by > 0 ? `${number(by)} later` : `${number(-by)} earlier`),
    leftOut: 'left out',
    asPlanned: 'as planned',
    hint: 'Choose a heading to look at that answer above, and to write it.',
  },
  notes: {
    title: 'Taken for granted',
    ...({
      'no-initiatives': () => 'The plan has no open initiatives: nothing can give way.',
      'by-priority': () => 'No values are stated: priorities stand for them.',
      'all-alike': () =>
        'Neither values nor priorities are stated: all count alike. A ranking, or a column of values, would decide better.',
      'value-missing': (_, names) => `Without a value of its own, counted as the middle of the others: ${list(names)}.`,
      'nothing-needed': (_, names) => `Nothing says what it needs, so it never gives way: ${list(names)}.`,
      'no-dates': (_, names) => `Without dates, taken to begin now: ${list(names)}.`,
      running: (_, names) => `Running already: it goes on or stops, and is not moved: ${list(names)}.`,
      'circle-cut': (_, names) => `Dependencies in a circle, one of them left out: ${list(names)}.`,
      'broken-today': (_, names) => `Today’s dates break a dependency, so the gap of today holds: ${list(names)}.`,
      'late-today': (_, names) => `Ends after its deadline today, so the deadline was left out: ${list(names)}.`,
      'overloaded-today': (_, names) => `Too much is asked of today already, and that is let be: ${list(names)}.`,
      undecided: (_, names) => `Requests that nobody decided are not part of today’s plan: ${list(names)}.`,
      pooled: () => 'People with the same skills stand in for each other.',
      'other-work': () => 'Work outside the initiatives stays as it is.',
      'no-budget': () => 'Money is not stated by period for the initiatives: it limits nothing here.',
    } satisfies NoteWords as NoteWords),
  },
});
