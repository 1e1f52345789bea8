import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';
import { quoteSheetName } from '../../sheet/cell-reference.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Layout } from '../terminal/layout.ts';
import { fitted } from '../terminal/fitted.ts';
import { lookUpLines } from '../terminal/look-up.ts';
import type { ScheduleJson } from './schedule-json.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { SCHEDULE_WORDS } from './schedule-words.ts';
import { wrapped } from '../terminal/wrapped.ts';

type WorkJson = ScheduleJson['works'][number];
type End = ScheduleJson['ends'][number];

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_ENDS, MOST_STEPS, MOST_NEAR] = [8, 25, 10];

/** A schedule for a terminal: the ends, the chains that decide them, what is nearly critical, and what could not be said. */
export function scheduleText(told: ScheduleJson, layout: Layout): string {
  const { paint, language, width } = layout;
  const words = SCHEDULE_WORDS[language];
  const linked = told.ends.filter((end) => end.linked);
  const shown = linked.slice(0, MOST_ENDS);
  const lines = [
    paint('bold', words.head(plainLine(told.file), told.today, headline(told, words))),
    '',
    ...shown.flatMap((end, at) => endLines(told, end, shown.slice(0, at), layout)),
    ...(linked.length > shown.length ? [paint('dim', words.moreEnds(linked.length - shown.length)), ''] : []),
    ...nearLines(told, layout),
    ...cycleLines(told, layout),
    ...milestoneLines(told, layout),
    ...screenLines(told, layout),
    ...unknownLines(told, layout),
    ...noteLines(told, layout),
    ...(told.works.length === 0 ? lookUpLines(told.file, layout) : []),
  ];
  return `${fitted(lines.join('\n').trimEnd(), width)}\n`;
}

function headline({ works, ends }: ScheduleJson, words: ScheduleWords): string {
  const open = works.filter(({ state, summary }) => !summary && (state === 'open' || state === 'running')).length;
  const critical = works.filter((work) => work.critical).length;
  const linked = ends.filter((end) => end.linked).length;
  return linked === 0 ? words.unlinked(open) : words.stands(open, critical, linked);
}

function endLines(told: ScheduleJson, { work: at, chain, confidence }: End, above: readonly End[], layout: Layout) {
  const { paint, width, language } = layout;
  const words = SCHEDULE_WORDS[language];
  const work = told.works[at]!;
  const steps = chain.filter((step) => told.works[step]!.state !== 'done');
  // Each work is decided by one other, so chains that meet are one from there back.
  const known = new Set(above.flatMap((end) => end.chain));
  const fresh = steps.filter((step) => !known.has(step));
  const shared = steps.findLast((step) => known.has(step));
  const left = fresh.slice(-MOST_STEPS);
  const sure =
    confidence === null
      ? []
      : wrapped(words.finish(confidence, chanceWords(confidence, words)), width - 2).map((line) => `  ${line}`);
  return [
    `${paint('underline', titleOf(work))}  ${day(work.finish, language)}${marginWords(work, layout)}`,
    ...sure,
    ...(shared === undefined ? [] : [paint('dim', `  ${words.asAbove(titleOf(told.works[shared]!))}`)]),
    ...(fresh.length > left.length ? [paint('dim', `  ${words.before(fresh.length - left.length)}`)] : []),
    ...left.flatMap((step) => stepLines(told, step, layout)),
    '',
  ];
}

function chanceWords({ chance, buffer, planned }: NonNullable<End['confidence']>, words: ScheduleWords): string {
  if (chance === null || buffer === null || planned === null) return '';
  return `${words.chance(chance, planned)}${buffer > 0 ? words.lacks(buffer) : ''}`;
}

function stepLines(told: ScheduleJson, at: number, { paint, width, language }: Layout): readonly string[] {
  const words = SCHEDULE_WORDS[language];
  const shown = (date: Day | null): string => day(date, language);
  const work = told.works[at]!;
  const when = work.start === work.finish ? shown(work.finish) : `${shown(work.start)} – ${shown(work.finish)}`;
  const parts = [
    work.owners.map((name) => plainLine(name, 40)).join(', '),
    when,
    driverWords(told, work, words),
    work.criticality === null ? '' : words.onPath(work.criticality),
  ];
  const where = plainLine(`${quoteSheetName(work.sheet)}!${work.cell}`, 40);
  const lines = wrapped(
    `${where}  ${titleOf(work)}: ${parts.filter((part) => part !== '').join('; ')}`,
    Math.max(20, width - 4),
  );
  return lines.map((line, row) =>
    row === 0 ? `  ${paint('cyan', line.slice(0, where.length))}${line.slice(where.length)}` : `    ${line}`,
  );
}

function driverWords(told: ScheduleJson, { driver, state }: WorkJson, words: ScheduleWords): string {
  if (driver === null) return '';
  if (driver.work !== null) return words.after(nameOf(told.works[driver.work]!));
  if (state === 'running') return words.running;
  return driver.by === 'today' ? words.fromToday : words.ownDate;
}

function nearLines(told: ScheduleJson, layout: Layout): readonly string[] {
  const words = SCHEDULE_WORDS[layout.language];
  const near = told.works
    .filter((work) => work.nearCritical)
    .toSorted((a, b) => (a.totalFloat ?? 0) - (b.totalFloat ?? 0));
  return listed(
    words.nearly,
    near.map((work) => words.float(titleOf(work), work.totalFloat ?? 0, day(work.finish, layout.language))),
    layout,
  );
}

function cycleLines({ works, cycles }: ScheduleJson, layout: Layout): readonly string[] {
  const names = cycles.map(({ chain }) => [...chain, chain[0]!].map((at) => nameOf(works[at]!)).join(' → '));
  return listed(SCHEDULE_WORDS[layout.language].cycles, names, layout);
}

/** Confidence of summaries and milestones that are no ends. */
function milestoneLines({ works, ends, confidence }: ScheduleJson, layout: Layout): readonly string[] {
  const words = SCHEDULE_WORDS[layout.language];
  const told = new Set(ends.filter((end) => end.linked).map(({ work }) => work));
  const others = (confidence?.finishes ?? []).filter(({ work }) => !told.has(work));
  return listed(
    words.finishes,
    others.map((finish) => words.finishOf(titleOf(works[finish.work]!), finish, chanceWords(finish, words))),
    layout,
  );
}

function screenLines({ screens }: ScheduleJson, layout: Layout): readonly string[] {
  const { language } = layout;
  const words = SCHEDULE_WORDS[language];
  const failed = screens.filter(({ verdict }) => verdict === 'fail');
  return listed(
    words.screens,
    failed.map(({ number, title, value, count, of, threshold }) => {
      const isShare = threshold > 0 && threshold < 1 && number < 13;
      const stands = isShare ? words.share(value ?? 0, count, of, threshold) : words.figure(value ?? 0, threshold);
      return `${number}. ${title}: ${stands}`;
    }),
    layout,
  );
}

function unknownLines({ unknown, works }: ScheduleJson, layout: Layout): readonly string[] {
  const words = SCHEDULE_WORDS[layout.language];
  const named = unknown.map(({ work, on, cell }) =>
    words.names(plainLine(`${quoteSheetName(works[work]?.sheet ?? '')}!${cell}`, 60), plainLine(on, 60)),
  );
  return listed(words.unknown, named, layout);
}

function noteLines({ notes }: ScheduleJson, { paint, width }: Layout): readonly string[] {
  return notes.flatMap((note) => wrapped(plainLine(note), width)).map((line) => paint('dim', line));
}

function listed(title: string, items: readonly string[], { paint, width, language }: Layout): readonly string[] {
  if (items.length === 0) return [];
  const shown = items
    .slice(0, MOST_NEAR)
    .flatMap((item) => wrapped(item, width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)));
  const more =
    items.length > MOST_NEAR ? [paint('dim', `  ${SCHEDULE_WORDS[language].more(items.length - MOST_NEAR)}`)] : [];
  return [paint('bold', `${title} (${items.length})`), ...shown, ...more, ''];
}

function marginWords({ margin, planned }: WorkJson, { paint, language }: Layout): string {
  const words = SCHEDULE_WORDS[language];
  if (margin === null || planned === null) return '';
  if (margin < 0) return paint('red', words.late(-margin, planned));
  return margin === 0 ? words.onDate : words.early(margin, planned);
}

function titleOf(work: WorkJson): string {
  return work.id === null || work.id === work.name
    ? plainLine(work.name, 60)
    : `${plainLine(work.id, 20)} ${plainLine(work.name, 60)}`;
}

function nameOf({ id, name }: WorkJson): string {
  return plainLine(id ?? name, 40);
}

function day(date: Day | null, language: Language): string {
  return date === null ? SCHEDULE_WORDS[language].noDate : dayInWords(date, language);
}
