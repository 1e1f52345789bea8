import { plainLine } from '../audit/report/plain-line.ts';
import { worded } from '../audit/report/report-words.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Span } from '../capacity/levelling/levelled-plan.ts';
import type { LevelJson, MoveJson, WorkNamed } from './schedule-level-json.ts';
import type { WhatIfLayout } from './whatif-layout.ts';
import { section } from './whatif-layout.ts';
import { wrapped } from './wrapped.ts';

type Layout = Omit<WhatIfLayout, 'language'>;
type Breach = LevelJson['breaches'][number];

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_MOVES, MOST] = [40, 15];

/** Levelled dates for a terminal: how good they are, what cannot be kept, what moves and because of whom, what stays. */
export function levelText(told: LevelJson, layout: Layout): string {
  const hard = told.breaches.filter(({ kind }) => kind !== 'stated');
  const part = (title: string, list: readonly string[], most = MOST): readonly string[] =>
    section(`${title} (${list.length})`, shortened(list, most), { ...layout, language: 'en' });
  return `${[
    layout.paint('bold', `${plainLine(told.file)} on ${dayInWords(told.today)}: ${headline(told, hard.length)}`),
    '',
    ...[...finishWords(told), ...(told.moves.length > 0 ? [proofWords(told)] : [])].flatMap((words) =>
      wrapped(words, layout.width),
    ),
    ...(told.moves.length > 0 ? [''] : []),
    ...part('Cannot be kept', hard.map(breachWords)),
    ...part('Finds no time of its people, and keeps its dates', told.unplaced.map(placed)),
    ...part('Takes more than there is', told.tooMuch.map(tooMuchWords)),
    ...part('Moves, the longest first', told.moves.map(moveWords(told)), MOST_MOVES),
    ...part(
      'Stays',
      told.stays.map(({ work, why }) => `${placed(work)}: ${WHY[why]}`),
    ),
    ...part('Taken for granted', told.notes),
    ...part(
      'Could not be written',
      told.notWritten.map(({ message }) => message),
    ),
    ...writtenWords(told),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

const WHY = {
  running: 'it runs',
  commitment: 'a commitment rests on it',
  fixed: 'its date is fixed',
  ring: 'it waits for itself',
} as const;

function headline({ works, moves, open, unplaced, staffed }: LevelJson, broken: number): string {
  if (works === 0) return 'no milestones, tasks or initiatives were recognised';
  if (open === 0) return 'nothing is left to begin';
  if (!staffed) return 'nothing says who does the work';
  const parts = [
    moves.length === 0 ? '' : `${worded(moves.length, 'piece')} of work ${moves.length === 1 ? 'moves' : 'move'}`,
    broken === 0 ? '' : `${worded(broken, 'date')} cannot be kept`,
    unplaced.length === 0
      ? ''
      : `${worded(unplaced.length, 'piece')} of work ${unplaced.length === 1 ? 'finds' : 'find'} no time`,
  ].filter((words) => words !== '');
  return parts.length === 0 ? 'nothing has to move; all dates have the people they need' : parts.join(', ');
}

function finishWords({ finish, moves }: LevelJson): readonly string[] {
  if (finish === null || moves.length === 0) return [];
  const { before, after, soonest, gap } = finish;
  const ends =
    before === after
      ? `The last open work still ends on ${dayInWords(after)}.`
      : `The last open work ends on ${dayInWords(after)}, ${dayInWords(before)} without a limit to anybody’s time.`;
  if (gap === 0) return [before === after ? ends : `${ends} With these people nothing ends sooner: proven.`];
  return [
    `${ends} With these people it cannot be before ${dayInWords(soonest)}: proven. At best everything could be over ${worded(gap, 'working day')} sooner.`,
  ];
}

function proofWords({ proved, schedules, moves }: LevelJson): string {
  if (proved) return 'No dates with less lateness and less delay exist: proven.';
  const days = moves.reduce((sum, move) => sum + move.days, 0);
  return `${worded(days, 'working day')} of delay in all, the least of ${worded(schedules, 'schedule')} compared; whether less is possible is not proven.`;
}

function breachWords({ work, kind, days, waitsFor }: Breach): string {
  const what = { commitment: 'commitment', fixed: 'fixed date', deadline: 'deadline', stated: 'stated date' }[kind];
  const late = worded(days, 'working day');
  if (waitsFor === null) return `${placed(work)}: its ${what} is missed by ${late}`;
  return `${placed(work)}: ${what}; ${titleOf(waitsFor)}, which it waits for, is ${late} too late`;
}

function tooMuchWords({ work, name, asked, most }: LevelJson['tooMuch'][number]): string {
  return `${placed(work)}: takes ${rounded(asked)} full-time ${plainLine(name, 40)} alone, of whom there is ${rounded(most)} at most; counted as that`;
}

function moveWords({ breaches }: LevelJson): (move: MoveJson) => string {
  const stated = new Map(breaches.filter(({ kind }) => kind === 'stated').map(({ work, days }) => [keyOf(work), days]));
  return ({ work, from, to, days, because }) => {
    const slip = stated.get(keyOf(work));
    const parts = [
      work.owners.map((name) => plainLine(name, 40)).join(', '),
      `${span(from)} → ${span(to)}`,
      `${worded(days, 'working day')} later${slip === undefined ? '' : `, ${slip === days ? '' : `${slip} `}past its stated date`}`,
      because === null ? '' : causeWords(because),
    ];
    return `${placed(work)}: ${parts.filter((part) => part !== '').join('; ')}`;
  };
}

function causeWords(because: NonNullable<MoveJson['because']>): string {
  if (because.by === 'work') return `after ${titleOf(because.work)}`;
  const { of, name, from, to, holds } = because;
  const who = `${of === 'person' ? '' : `${of} `}${plainLine(name, 40)}`;
  const doing = holds.length === 0 ? '' : ` (${holds.map(titleOf).join(', ')})`;
  return `${who} has no time ${from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`}${doing}`;
}

function writtenWords({ edits, written }: LevelJson): readonly string[] {
  if (written !== null)
    return [`${worded(edits.length, 'cell')} changed in ${plainLine(written)}; the workbook itself is as it was.`];
  if (edits.length === 0) return [];
  return [`Writing it would change ${worded(edits.length, 'cell')}: --write copy.xlsx makes a copy with them.`];
}

function shortened(list: readonly string[], most: number): readonly string[] {
  if (list.length <= most) return list;
  return [...list.slice(0, most), `… ${list.length - most} more: --format json has them all.`];
}

function span({ start, finish }: Span): string {
  return start === finish ? dayInWords(finish) : `${dayInWords(start)} – ${dayInWords(finish)}`;
}

function placed(work: WorkNamed): string {
  return `${plainLine(`${work.sheet}!${work.cell}`, 40)}  ${titleOf(work)}`;
}

function titleOf({ id, name }: WorkNamed): string {
  return id === null || id === name ? plainLine(name, 60) : `${plainLine(id, 20)} ${plainLine(name, 60)}`;
}

function keyOf({ sheet, cell }: WorkNamed): string {
  return `${sheet}!${cell}`;
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
