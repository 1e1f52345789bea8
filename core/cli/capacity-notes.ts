import { worded } from '../audit/report/report-words.ts';
import type { LedgerNote, LedgerNoteKind } from '../capacity/ledger/note.ts';

type Note = Pick<LedgerNote, 'what' | 'count' | 'names'>;

const rows = (count: number): string => worded(count, 'row');
const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} …`;

const WORDS: Readonly<Record<LedgerNoteKind, (note: Note) => string>> = {
  'no-supply': () => 'The plan does not say who is there: list people, or the capacity of teams or skills.',
  'no-demand': () => 'Nothing is allocated or requested.',
  'no-pool': () => 'No flex pool is stated: nothing is held back.',
  'roles-as-skills': () => 'No skills are listed: roles stand for them.',
  'assumed-full-time': ({ count, names }) =>
    `${worded(count, 'name')} without stated time taken as full-time: ${some(names)}.`,
  spread: ({ count }) => `${rows(count)} stated for longer periods, spread over their working days.`,
  'undated-share': ({ count }) => `${rows(count)} without dates taken to hold throughout.`,
  'undated-amount': ({ count }) => `${rows(count)} with an amount but without dates left out: add a start and an end.`,
  headcount: ({ count }) => `${rows(count)} in heads: each counts as one full-time person.`,
  'other-unit': ({ count }) => `${rows(count)} in points kept apart: they do not convert to people’s time.`,
  'unknown-unit': ({ count }) =>
    `${rows(count)} without a unit kept apart: say in the header whether they are hours, days or FTE.`,
  negative: ({ count }) => `${rows(count)} below nothing counted as nothing.`,
  'nobody-has': ({ names }) => `Asked for, and nobody has it: ${some(names)}.`,
  'unknown-who': ({ count, names }) =>
    `${rows(count)} for nobody the plan knows left out${names.length > 0 ? `: ${some(names)}` : ''}.`,
  'vague-request': ({ count }) => `${worded(count, 'request')} without people, skills or an amount left out.`,
  'said-twice': ({ count }) => `${rows(count)} said in another table too, counted once.`,
  'group-figure': ({ names }) => `The stated figure stands for the people of ${some(names)}.`,
  'figures-differ': ({ names }) =>
    `The stated figure differs from what is said of the people, and the people hold: ${some(names)}.`,
  carried: ({ names }) => `Stated for some periods only, and taken to go on like that: ${some(names)}.`,
  'per-period': ({ count }) => `${rows(count)} without a period taken as so much in each.`,
  'leave-spread': ({ names }) => `Leave without dates spread over the year: ${some(names)}.`,
  cancelled: ({ count }) => `${rows(count)} given to cancelled work left out.`,
  'on-hold': ({ count }) => `${rows(count)} given to work on hold left out until it is back.`,
  split: ({ count }) => `${rows(count)} for several people, teams or skills split evenly between them.`,
  beyond: ({ count }) => `${rows(count)} far before or after everything else left out.`,
};

/** What a ledger took for granted or left out, as a sentence. */
export function capacityNote(note: Note): string {
  return WORDS[note.what](note);
}
