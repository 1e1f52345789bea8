import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Span } from '../../capacity/levelling/levelled-plan.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Layout } from '../terminal/layout.ts';
import { fitted } from '../terminal/fitted.ts';
import { lookUpLines } from '../terminal/look-up.ts';
import type { LevelJson, MoveJson, WorkNamed } from './schedule-level-json.ts';
import type { LevelWords } from './schedule-level-words.ts';
import { LEVEL_WORDS } from './schedule-level-words.ts';
import { amount } from '../terminal/amount.ts';
import { section } from '../terminal/section.ts';
import { wrapped } from '../terminal/wrapped.ts';

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_MOVES, MOST] = [40, 15];

/** Levelled dates for a terminal: how good they are, what cannot be kept, what moves and because of whom, what stays. */
export function levelText(told: LevelJson, layout: Layout): string {
  const { language, paint, width } = layout;
  const words = LEVEL_WORDS[language];
  const { titles } = words;
  const hard = told.breaches.filter(({ kind }) => kind !== 'stated');
  const part = (title: string, list: readonly string[], most = MOST): readonly string[] => {
    const shown = list.length <= most ? list : [...list.slice(0, most), words.more(list.length - most)];
    return section(`${title} (${list.length})`, shown, layout);
  };
  const lines = [
    paint('bold', words.head(plainLine(told.file), told.today, headline(told, hard.length, words))),
    '',
    ...[...finishWords(told, words), ...proofWords(told, words)].flatMap((text) => wrapped(text, width)),
    ...(told.moves.length > 0 ? [''] : []),
    ...part(
      titles.broken,
      hard.map((breach) => breachWords(breach, words)),
    ),
    ...part(titles.unplaced, told.unplaced.map(placed)),
    ...part(
      titles.tooMuch,
      told.tooMuch.map(({ work, name, asked, most }) =>
        words.tooMuch(placed(work), amount(asked, language), plainLine(name, 40), amount(most, language)),
      ),
    ),
    ...part(titles.moves, told.moves.map(moveWords(told, language)), MOST_MOVES),
    ...part(
      titles.stays,
      told.stays.map(({ work, why }) => `${placed(work)}: ${words.why[why]}`),
    ),
    ...part(titles.notes, told.notes),
    ...part(
      titles.notWritten,
      told.notWritten.map(({ message }) => message),
    ),
    ...(told.works === 0 ? lookUpLines(told.file, layout) : []),
    ...writtenWords(told, words).flatMap((text) => wrapped(text, width)),
  ];
  return `${fitted(lines.join('\n').trimEnd(), width)}\n`;
}

function headline({ works, moves, open, unplaced, staffed }: LevelJson, broken: number, words: LevelWords): string {
  if (works === 0) return words.nothing;
  if (open === 0) return words.noneOpen;
  if (!staffed) return words.unstaffed;
  const parts = [
    ...(moves.length === 0 ? [] : [words.move(moves.length)]),
    ...(broken === 0 ? [] : [words.broken(broken)]),
    ...(unplaced.length === 0 ? [] : [words.noTime(unplaced.length)]),
  ];
  return parts.length === 0 ? words.fits : parts.join(', ');
}

function finishWords({ finish, moves }: LevelJson, words: LevelWords): readonly string[] {
  if (finish === null || moves.length === 0) return [];
  const { before, after, soonest, gap } = finish;
  const ends = before === after ? words.endsStill(after) : words.ends(after, before);
  if (gap > 0) return [`${ends} ${words.soonest(soonest, gap)}`];
  return [before === after ? ends : `${ends} ${words.noSooner}`];
}

function proofWords({ proved, schedules, moves, interrupted }: LevelJson, words: LevelWords): readonly string[] {
  const stopped = interrupted && !proved ? [words.interrupted] : [];
  if (moves.length === 0) return stopped;
  if (proved) return [words.proved];
  const days = moves.reduce((sum, move) => sum + move.days, 0);
  return [words.unproved(days, schedules), ...stopped];
}

function breachWords({ work, kind, days, waitsFor }: LevelJson['breaches'][number], words: LevelWords): string {
  return waitsFor === null
    ? words.missed[kind](placed(work), days)
    : words.waits(placed(work), words.kinds[kind], titleOf(waitsFor), days);
}

function moveWords({ breaches }: LevelJson, language: Language): (move: MoveJson) => string {
  const words = LEVEL_WORDS[language];
  const stated = new Map(breaches.filter(({ kind }) => kind === 'stated').map(({ work, days }) => [keyOf(work), days]));
  return ({ work, from, to, days, because }) => {
    const slip = stated.get(keyOf(work)) ?? null;
    const later = slip === null ? words.later : slip === days ? words.laterPast : null;
    const parts = [
      work.owners.map((name) => plainLine(name, 40)).join(', '),
      `${span(from, language)} → ${span(to, language)}`,
      later === null ? words.laterPastBy(days, slip ?? 0) : later(days),
      because === null ? '' : causeWords(because, words),
    ];
    return `${placed(work)}: ${parts.filter((part) => part !== '').join('; ')}`;
  };
}

function causeWords(because: NonNullable<MoveJson['because']>, words: LevelWords): string {
  if (because.by === 'work') return words.after(titleOf(because.work));
  const { of, name, from, to, holds } = because;
  const busy = words.busy(words.who[of](plainLine(name, 40)), from, to);
  return holds.length === 0 ? busy : `${busy} (${holds.map(titleOf).join(', ')})`;
}

function writtenWords({ edits, written }: LevelJson, words: LevelWords): readonly string[] {
  if (written !== null) return [words.written(edits.length, plainLine(written))];
  return edits.length === 0 ? [] : [words.write(edits.length)];
}

function span({ start, finish }: Span, language: Language): string {
  const end = dayInWords(finish, language);
  return start === finish ? end : `${dayInWords(start, language)} – ${end}`;
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
