import type { QuestionPiece, ValueBasis } from '../../../../core/capacity/question/question.ts';
import { english as question } from '../../../../core/capacity/question/words/english.ts';
import type { Formats } from '../../display/formats.ts';

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
  readAs: question.readAs,
  list: (_: number, names: readonly string[]) => list(names),
  and: ' and ',
  demand: question.demand,
  unread: question.unread,
  assumed: question.assumed,
  progress: {
    posing: 'Reading the question',
    solving: 'Looking for the least that gives way',
    explaining: 'Working out why, and what else could be',
    stop: 'Stop',
    stopped: 'Stopped: this is the best so far.',
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
  taken: {
    title: 'Taken on',
    working: 'Looking for people',
    need: (amount: string, name: string, span: string) => `${amount} ${name}, ${span}`,
    people: (names: string) => `could be ${names}`,
    more: (amount: number) => `and ${number(amount)} more`,
    displaces: (names: string) => `displaces ${names}`,
    displacesNothing: 'displaces nothing',
  },
  apply: {
    preview: 'Show what would be written',
    title: 'Write this answer into the plan',
    nothing: 'There is nothing to write.',
    notWritten: question.notWritten,
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
    ...question.notes,
  },
});
