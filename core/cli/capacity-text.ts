import { plainLine } from '../audit/report/plain-line.ts';
import { worded } from '../audit/report/report-words.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { CapacityJson } from './capacity-json.ts';
import type { Paint } from './paint.ts';
import { wrapped } from './wrapped.ts';

interface Layout {
  readonly paint: Paint;
  readonly width: number;
}

type Row = CapacityJson['rows'][number];

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_ROWS, MOST_SHORTAGES, MOST_OWN, MOST_DISPLACED] = [30, 12, 8, 12];
const NAME = 24;
const CELL = 9;
/** Queues balloon past about this load (Kingman). */
const TIGHT = 0.85;

/** Capacity for a terminal: load by team, skill and person from today on, what is missing, and what was assumed. */
export function capacityText(told: CapacityJson, layout: Layout): string {
  const { paint } = layout;
  const short = told.shortages.length;
  const head =
    told.rows.length === 0
      ? 'no capacity to count'
      : short === 0
        ? 'everything asked for can be met'
        : worded(short, 'shortage');
  return `${[
    paint('bold', `${plainLine(told.file)} on ${dayInWords(told.today)}: ${head}`),
    '',
    ...(['team', 'skill', 'person'] as const).flatMap((of) => loadLines(told, of, layout)),
    ...shortageLines(told, layout),
    ...ownLines(told, layout),
    ...displacedLines(told, layout),
    ...told.notes.flatMap(({ message }) => wrapped(plainLine(message), layout.width).map((line) => paint('dim', line))),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

const TITLES = { team: 'Teams', skill: 'Skills', person: 'People above 85%' } as const;

function loadLines(told: CapacityJson, of: Row['of'], { paint, width }: Layout): readonly string[] {
  const first = Math.min(Math.max(0, told.now), Math.max(0, told.periods.length - 1));
  const columns = told.periods.slice(first).slice(0, Math.max(1, Math.floor((width - NAME - 2) / CELL)));
  const worst = (row: Row): number => Math.max(...row.load.slice(first).map((load) => load ?? 0));
  const rows = told.rows.filter(
    (row) => row.of === of && (of !== 'person' || worst(row) > TIGHT || isImpossible(row, first)),
  );
  if (rows.length === 0) return [];
  const shown = rows.length > MOST_ROWS ? rows.toSorted((a, b) => worst(b) - worst(a)).slice(0, MOST_ROWS) : rows;
  const isLess = first + columns.length < told.periods.length;
  return [
    paint('bold', `${TITLES[of]}: what is asked for, of what there is less the flex pool`),
    `  ${''.padEnd(NAME)}${columns.map(({ key }) => key.padStart(CELL)).join('')}${isLess ? ' …' : ''}`,
    ...shown.map(
      (row) =>
        `  ${plainLine(row.name, NAME - 1).padEnd(NAME)}${columns.map((_, step) => loadCell(row, first + step, paint)).join('')}`,
    ),
    ...(shown.length < rows.length
      ? [paint('dim', `  … ${rows.length - shown.length} more: --format json has them all.`)]
      : []),
    '',
  ];
}

function isImpossible({ demand, load }: Row, first: number): boolean {
  return demand.some((amount, at) => at >= first && amount > 0 && load[at] === null);
}

function loadCell({ load, demand, known }: Row, at: number, paint: Paint): string {
  const share = load[at] ?? null;
  const asked = demand[at] ?? 0;
  if (share === null)
    return asked === 0 ? '–'.padStart(CELL) : paint('red', `${short(asked)}${known ? '/0' : '/?'}`.padStart(CELL));
  const text = `${Math.round(share * 100)}%`.padStart(CELL);
  return share > 1 ? paint('red', text) : share > TIGHT ? paint('yellow', text) : text;
}

function shortageLines({ shortages }: CapacityJson, { paint, width }: Layout): readonly string[] {
  const shown = shortages
    .slice(0, MOST_SHORTAGES)
    .flatMap((shortage) =>
      wrapped(plainLine(shortageWords(shortage)), width - 4).map((line, row) =>
        row === 0 ? `  ${line}` : `    ${line}`,
      ),
    );
  if (shown.length === 0) return [];
  const more = shortages.length - MOST_SHORTAGES;
  return [
    paint('bold', `Cannot be met (${shortages.length})`),
    ...shown,
    ...(more > 0 ? [paint('dim', `  … ${more} more: --format json has them all.`)] : []),
    '',
  ];
}

/** The period in which most is missing stands for all of them. */
function shortageWords({
  needs,
  people,
  from,
  to,
  missing,
  needed,
  available,
}: CapacityJson['shortages'][number]): string {
  const lacks = needed.map((amount, step) => amount - available[step]!);
  const at = lacks.indexOf(Math.max(...lacks));
  const asked = needs.filter(({ of }) => of !== 'person').map(({ name }) => name);
  const given = needs.filter(({ of }) => of === 'person').map(({ name }) => name);
  const what =
    asked.length === 0
      ? `What ${listed(given)} ${given.length === 1 ? 'is' : 'are'} given`
      : `${listed(asked)}${given.length === 0 ? '' : `, with what ${listed(given)} ${given.length === 1 ? 'is' : 'are'} given already`}`;
  const there =
    people.length === 0
      ? 'nobody can'
      : `${listed(people)} ${people.length === 1 ? 'has' : 'have'} ${short(available[at]!)}`;
  return `${what}, ${from === to ? from : `${from} – ${to}`}: ${short(needed[at]!)} FTE, and ${there}; ${short(missing)} missing.`;
}

function listed(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`;
}

function short(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function ownLines({ own }: CapacityJson, { paint, width }: Layout): readonly string[] {
  const over = own.filter(({ supplyTotal, demandTotal }) => supplyTotal !== null && (demandTotal ?? 0) > supplyTotal);
  if (over.length === 0) return [];
  const lines = over
    .slice(0, MOST_OWN)
    .map(({ name, kind, unit, supplyTotal, demandTotal }) =>
      `${name === '' ? kind : name}: ${short(demandTotal ?? 0)} planned, ${short(supplyTotal ?? 0)} there ${unit}`.trimEnd(),
    );
  return [
    paint('bold', `Beyond what there is (${over.length})`),
    ...lines.flatMap((line) => wrapped(plainLine(line), width - 2).map((text) => `  ${text}`)),
    '',
  ];
}

/** What made room for other work stays in sight until it is dropped for good or back. */
function displacedLines({ displaced }: CapacityJson, { paint, width }: Layout): readonly string[] {
  if (displaced.length === 0) return [];
  const lines = displaced.slice(0, MOST_DISPLACED).map(({ name, owners, state, by, cell }) => {
    const why = by.length === 0 ? '' : `, gave way to ${listed(by)}`;
    const who = owners.length === 0 ? '' : ` (${listed(owners)})`;
    return `${name}${who}, ${cell}: ${state === 'on-hold' ? 'on hold' : 'still open in the plan'}${why}.`;
  });
  const more = displaced.length - lines.length;
  return [
    paint('bold', `Gave way, and neither dropped nor back (${displaced.length})`),
    ...lines.flatMap((line) =>
      wrapped(plainLine(line), width - 4).map((text, row) => (row === 0 ? `  ${text}` : `    ${text}`)),
    ),
    ...(more > 0 ? [paint('dim', `  … ${more} more: --format json has them all.`)] : []),
    '',
  ];
}
