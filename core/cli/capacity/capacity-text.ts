import { plainLine } from '../../audit/report/plain-line.ts';
import type { CapacityJson } from './capacity-json.ts';
import type { CapacityWords, ToldShortage } from './capacity-words.ts';
import { CAPACITY_WORDS } from './capacity-words.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Layout } from '../terminal/layout.ts';
import { lookUpLines } from '../terminal/look-up.ts';
import { periodInWords } from '../../calendar/period-in-words.ts';
import { section } from '../terminal/section.ts';
import { wrapped } from '../terminal/wrapped.ts';

type Row = CapacityJson['rows'][number];

/** Longer lists are told by their number; the rest is in the JSON. */
const [MOST_ROWS, MOST_SHORTAGES, MOST_OWN, MOST_DISPLACED] = [30, 12, 8, 12];
const NAME = 24;
/** Wide enough for a month and its year in both languages, with a space before it. */
const CELL = 11;
/** Queues balloon past about this load (Kingman). */
const TIGHT = 0.85;

/** Capacity for a terminal: load by team, skill and person from today on, what is missing, and what was assumed. */
export function capacityText(told: CapacityJson, layout: Layout): string {
  const { paint, width } = layout;
  const words = CAPACITY_WORDS[layout.language];
  const head = headline(told, words);
  return `${[
    ...wrapped(words.head(plainLine(told.file), told.today, head), width).map((line) => paint('bold', line)),
    '',
    ...(['team', 'skill', 'person'] as const).flatMap((of) => loadLines(told, of, layout)),
    ...some(words.notMet, told.shortages, MOST_SHORTAGES, layout, (shortage) =>
      words.shortage(shortageOf(shortage, told.periods, layout.language)),
    ),
    ...ownLines(told, layout),
    ...some(words.gaveWay, told.displaced, MOST_DISPLACED, layout, ({ name, owners, state, by, cell }) =>
      words.displaced(name, owners, cell, words.states[state], by),
    ),
    ...told.notes.flatMap(({ message }) => wrapped(plainLine(message), width).map((line) => paint('dim', line))),
    ...(told.rows.length === 0 ? ['', ...lookUpLines(told.file, layout)] : []),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function headline({ rows, own, shortages }: CapacityJson, words: CapacityWords): string {
  if (rows.length === 0) return words.nothing;
  if (shortages.length > 0) return words.shortages(shortages.length);
  if (own.length > 0) return words.enough;
  if (rows.every(({ demand }) => demand.every((amount) => amount === 0))) return words.idle;
  return rows.some(({ known }) => known) ? words.enough : words.unknown;
}

/** The first so many of a list below its title and number. */
function some<T>(
  title: string,
  list: readonly T[],
  most: number,
  layout: Layout,
  told: (one: T) => string,
): readonly string[] {
  const more = list.length > most ? [CAPACITY_WORDS[layout.language].more(list.length - most)] : [];
  return section(`${title} (${list.length})`, [...list.slice(0, most).map(told), ...more], layout);
}

function loadLines(told: CapacityJson, of: Row['of'], layout: Layout): readonly string[] {
  const { paint, width, language } = layout;
  const words = CAPACITY_WORDS[language];
  const first = Math.min(Math.max(0, told.now), Math.max(0, told.periods.length - 1));
  const columns = told.periods.slice(first).slice(0, Math.max(1, Math.floor((width - NAME - 4) / CELL)));
  const worst = (row: Row): number => Math.max(...row.load.slice(first).map((load) => load ?? 0));
  const rows = told.rows.filter(
    (row) => row.of === of && (of !== 'person' || worst(row) > TIGHT || isImpossible(row, first)),
  );
  if (rows.length === 0) return [];
  const shown = rows.length > MOST_ROWS ? rows.toSorted((a, b) => worst(b) - worst(a)).slice(0, MOST_ROWS) : rows;
  const isLess = first + columns.length < told.periods.length;
  const cells = (row: Row): string => columns.map((_, step) => loadCell(row, first + step, layout)).join('');
  return [
    ...wrapped(words.titles[of], width).map((line) => paint('bold', line)),
    `  ${''.padEnd(NAME)}${columns.map((period) => periodInWords(period, language).padStart(CELL)).join('')}${isLess ? ' …' : ''}`,
    ...shown.map((row) => `  ${plainLine(row.name, NAME - 1).padEnd(NAME)}${cells(row)}`),
    ...(shown.length < rows.length ? [paint('dim', `  ${words.more(rows.length - shown.length)}`)] : []),
    '',
  ];
}

function isImpossible({ demand, load }: Row, first: number): boolean {
  return demand.some((amount, at) => at >= first && amount > 0 && load[at] === null);
}

function loadCell({ load, demand, known }: Row, at: number, { paint, language }: Layout): string {
  const words = CAPACITY_WORDS[language];
  const share = load[at] ?? null;
  const asked = demand[at] ?? 0;
  if (share === null)
    return asked === 0
      ? '–'.padStart(CELL)
      : paint('red', `${words.amount(asked)}${known ? '/0' : '/?'}`.padStart(CELL));
  const text = words.share(share).padStart(CELL);
  return share > 1 ? paint('red', text) : share > TIGHT ? paint('yellow', text) : text;
}

/** The period in which most is missing stands for all of them. */
function shortageOf(
  { needs, people, from, to, missing, needed, available }: CapacityJson['shortages'][number],
  periods: CapacityJson['periods'],
  language: Language,
): ToldShortage {
  const lacks = needed.map((amount, step) => amount - available[step]!);
  const at = lacks.indexOf(Math.max(...lacks));
  const shown = (key: string): string => {
    const period = periods.find((one) => one.key === key);
    return period === undefined ? key : periodInWords(period, language);
  };
  return {
    asked: needs.filter(({ of }) => of !== 'person').map(({ name }) => name),
    given: needs.filter(({ of }) => of === 'person').map(({ name }) => name),
    people,
    when: from === to ? shown(from) : `${shown(from)} – ${shown(to)}`,
    needed: needed[at]!,
    available: available[at]!,
    missing,
  };
}

function ownLines({ own }: CapacityJson, layout: Layout): readonly string[] {
  const words = CAPACITY_WORDS[layout.language];
  const over = own.filter(({ supplyTotal, demandTotal }) => supplyTotal !== null && (demandTotal ?? 0) > supplyTotal);
  return some(words.beyond, over, MOST_OWN, layout, ({ name, kind, unit, supplyTotal, demandTotal }) =>
    words.own(name === '' ? words.kinds[kind] : name, demandTotal ?? 0, supplyTotal ?? 0, unit ?? ''),
  );
}
