import { plainLine } from '../audit/report/plain-line.ts';
import { worded } from '../audit/report/report-words.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Day } from '../calendar/day.ts';
import type { Paint } from './paint.ts';
import type { ScheduleJson } from './schedule-json.ts';
import { wrapped } from './wrapped.ts';

interface Layout {
  readonly paint: Paint;
  readonly width: number;
}

type WorkJson = ScheduleJson['works'][number];
type End = ScheduleJson['ends'][number];

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_ENDS, MOST_STEPS, MOST_NEAR] = [8, 25, 10];

/** A schedule for a terminal: the ends, the chains that decide them, what is nearly critical, and what could not be said. */
export function scheduleText(told: ScheduleJson, layout: Layout): string {
  const { paint } = layout;
  const linked = told.ends.filter((end) => end.linked);
  const shown = linked.slice(0, MOST_ENDS);
  return `${[
    paint('bold', `${plainLine(told.file)} on ${dayInWords(told.today)}: ${headline(told)}`),
    '',
    ...shown.flatMap((end, at) => endLines(told, end, shown.slice(0, at), layout)),
    ...(linked.length > shown.length
      ? [paint('dim', `${worded(linked.length - shown.length, 'more end')}: --format json has them all.`), '']
      : []),
    ...nearLines(told, layout),
    ...cycleLines(told, layout),
    ...milestoneLines(told, layout),
    ...screenLines(told, layout),
    ...noteLines(told, layout),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function headline({ works, ends }: ScheduleJson): string {
  const open = works.filter(({ state, summary }) => !summary && (state === 'open' || state === 'running')).length;
  const critical = works.filter((work) => work.critical).length;
  const linked = ends.filter((end) => end.linked).length;
  if (linked === 0) return `${worded(open, 'open piece')} of work, none that leads to another`;
  return `${worded(open, 'open piece')} of work, ${critical} critical, ${worded(linked, 'end')}`;
}

function endLines(
  told: ScheduleJson,
  { work: at, chain, confidence }: End,
  above: readonly End[],
  { paint, width }: Layout,
) {
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
      : wrapped(
          `Finish: half of the samples by ${day(confidence.p50)}, 80% by ${day(confidence.p80)}, 90% by ${day(confidence.p90)}${chanceWords(confidence)}.`,
          width - 2,
        ).map((line) => `  ${line}`);
  return [
    `${paint('underline', titleOf(work))}  ${day(work.finish)}${marginWords(work, paint)}`,
    ...sure,
    ...(shared === undefined ? [] : [paint('dim', `  … as above, up to ${titleOf(told.works[shared]!)}`)]),
    ...(fresh.length > left.length ? [paint('dim', `  … ${fresh.length - left.length} before`)] : []),
    ...left.flatMap((step) => stepLines(told, step, { paint, width })),
    '',
  ];
}

function chanceWords({ chance, buffer, planned }: NonNullable<ScheduleJson['ends'][number]['confidence']>): string {
  if (chance === null || buffer === null) return '';
  const lacks = buffer > 0 ? `; ${worded(buffer, 'day')} of buffer missing for 80%` : '';
  return `; ${Math.round(chance * 100)}% keep ${day(planned)}${lacks}`;
}

function stepLines(told: ScheduleJson, at: number, { paint, width }: Layout): readonly string[] {
  const work = told.works[at]!;
  const when = work.start === work.finish ? day(work.finish) : `${day(work.start)} – ${day(work.finish)}`;
  const parts = [
    work.owners.map((name) => plainLine(name, 40)).join(', '),
    when,
    driverWords(told, work),
    work.criticality === null ? '' : `on the path in ${Math.round(work.criticality * 100)}% of samples`,
  ];
  const where = plainLine(`${work.sheet}!${work.cell}`, 40);
  const lines = wrapped(
    `${where}  ${titleOf(work)}: ${parts.filter((part) => part !== '').join('; ')}`,
    Math.max(20, width - 4),
  );
  return lines.map((line, row) =>
    row === 0 ? `  ${paint('cyan', line.slice(0, where.length))}${line.slice(where.length)}` : `    ${line}`,
  );
}

function driverWords(told: ScheduleJson, { driver, state }: WorkJson): string {
  if (driver === null) return '';
  if (driver.work !== null) return `after ${nameOf(told.works[driver.work]!)}`;
  if (state === 'running') return 'running';
  return driver.by === 'today' ? 'could begin today' : 'held by its own date';
}

function nearLines(told: ScheduleJson, layout: Layout): readonly string[] {
  const near = told.works
    .filter((work) => work.nearCritical)
    .toSorted((a, b) => (a.totalFloat ?? 0) - (b.totalFloat ?? 0));
  return listed(
    'Nearly critical',
    near.map((work) => `${titleOf(work)}: ${worded(work.totalFloat ?? 0, 'day')} of float, until ${day(work.finish)}`),
    layout,
  );
}

function cycleLines({ works, cycles }: ScheduleJson, layout: Layout): readonly string[] {
  const names = cycles.map(({ chain }) => [...chain, chain[0]!].map((at) => nameOf(works[at]!)).join(' → '));
  return listed('Waits for itself', names, layout);
}

/** Confidence of summaries and milestones that are no ends. */
function milestoneLines({ works, ends, confidence }: ScheduleJson, layout: Layout): readonly string[] {
  const told = new Set(ends.filter((end) => end.linked).map(({ work }) => work));
  const others = (confidence?.finishes ?? []).filter(({ work }) => !told.has(work));
  return listed(
    'Finish dates',
    others.map(
      (finish) =>
        `${titleOf(works[finish.work]!)}: 50% by ${day(finish.p50)}, 80% by ${day(finish.p80)}${chanceWords(finish)}`,
    ),
    layout,
  );
}

function screenLines({ screens }: ScheduleJson, layout: Layout): readonly string[] {
  const failed = screens.filter(({ verdict }) => verdict === 'fail');
  return listed(
    'Screens worth a look (DCMA)',
    failed.map(({ number, title, value, count, of, threshold }) => {
      const isShare = threshold > 0 && threshold < 1 && number < 13;
      const stands = isShare
        ? `${Math.round((value ?? 0) * 100)}% (${count} of ${of}, line at ${Math.round(threshold * 100)}%)`
        : `${value} (line at ${threshold})`;
      return `${number}. ${title}: ${stands}`;
    }),
    layout,
  );
}

function noteLines({ notes, unknown, works }: ScheduleJson, layout: Layout): readonly string[] {
  const { paint, width } = layout;
  const lost = unknown
    .slice(0, MOST_NEAR)
    .map(({ work, on, cell }) => `${works[work]?.sheet ?? ''}!${cell} names “${plainLine(on, 40)}”`);
  const more = lost.length === 0 ? [] : [`Unknown: ${lost.join('; ')}.`];
  return [...notes, ...more].flatMap((note) => wrapped(plainLine(note), width)).map((line) => paint('dim', line));
}

function listed(title: string, items: readonly string[], { paint, width }: Layout): readonly string[] {
  if (items.length === 0) return [];
  const shown = items
    .slice(0, MOST_NEAR)
    .flatMap((item) => wrapped(item, width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)));
  const more = items.length > MOST_NEAR ? [paint('dim', `  … ${items.length - MOST_NEAR} more`)] : [];
  return [paint('bold', `${title} (${items.length})`), ...shown, ...more, ''];
}

function marginWords({ margin, planned }: WorkJson, paint: Paint): string {
  if (margin === null || planned === null) return '';
  if (margin < 0) return paint('red', `, ${worded(-margin, 'working day')} after its date ${day(planned)}`);
  return margin === 0 ? ', on its date' : `, ${worded(margin, 'working day')} before its date ${day(planned)}`;
}

function titleOf(work: WorkJson): string {
  return work.id === null || work.id === work.name
    ? plainLine(work.name, 60)
    : `${plainLine(work.id, 20)} ${plainLine(work.name, 60)}`;
}

function nameOf({ id, name }: WorkJson): string {
  return plainLine(id ?? name, 40);
}

function day(date: Day | null): string {
  return date === null ? 'no date' : dayInWords(date);
}
