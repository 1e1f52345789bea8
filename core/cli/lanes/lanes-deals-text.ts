import { plainLine } from '../../audit/report/plain-line.ts';
import { shownPercent } from '../../audit/shown-number.ts';
import type { DealSummary } from './deal-tally.ts';
import type { DealsWords } from './deals-words.ts';
import { DEALS_WORDS } from './deals-words.ts';
import type { AskedDeals } from './lanes-deals-json.ts';
import { dealJson } from './lanes-deals-json.ts';
import type { Layout } from '../terminal/layout.ts';
import type { DealReader } from './lanes-records.ts';
import { fitted } from '../terminal/fitted.ts';
import { meant } from '../nearest.ts';
import type { Paint } from '../terminal/paint.ts';
import type { ReadDeals } from './read-deals.ts';
import { wrapped } from '../terminal/wrapped.ts';

const WIDE_NAME = 36;
const WIDE_LANE = 18;
const WIDE_APPROVERS = 26;

/** A line for each record, with what was not sure, then the records by lane. */
export function* dealsText({ deals, table, reader, tally, say }: AskedDeals, layout: Layout): Iterable<string> {
  const words = DEALS_WORDS[layout.language];
  const { paint, width } = layout;
  const { records, file } = deals;
  for (const line of openColumns(deals, layout)) yield `${paint('yellow', line)}\n`;
  const head = words.head(paint('bold', plainLine(file)), records.rows.length, plainLine(table.name, 60));
  yield `${fitted(head, width)}\n`;
  for (const line of columnNotes(deals, layout)) yield `${paint('dim', line)}\n`;
  yield '\n';
  for (const one of reader.told) {
    tally.add(one);
    yield `${fitted(dealLine(dealJson(one, say), paint, words), width)}\n`;
  }
  yield `\n${summaryLines(tally.summary(), reader.doubts, layout, words).join('\n')}\n`;
}

/** What keeps records from having a lane, and its cure: fields without a column, and those that several could be. */
export function openColumns({ records }: ReadDeals, { width, language }: Layout): readonly string[] {
  const words = DEALS_WORDS[language];
  const { missing, ambiguous } = records.columns;
  const names = missing.map(({ name }) => name);
  const lines = [
    ...(names.length > 0
      ? [words.noColumns(names) + names.map((name) => meant(name, records.headers, language)).join('')]
      : []),
    ...ambiguous.map(({ field, headers }) => words.either(field.name, headers)),
  ];
  return lines.flatMap((line) => wrapped(plainLine(line), width));
}

/** Which columns were read under another name, and how many rows were none. */
export function columnNotes({ records }: ReadDeals, { width, language }: Layout): readonly string[] {
  const words = DEALS_WORDS[language];
  const renamed = records.columns.matched.filter(({ field, header }) => field.name !== header);
  const pairs = renamed.map(({ field, header }) => `${header} → ${field.name}`).join(', ');
  const lines = [
    ...(renamed.length > 0 ? [words.readAs(pairs)] : []),
    ...(records.leftOut > 0 ? [words.leftOut(records.leftOut)] : []),
  ];
  return lines.flatMap((line) => wrapped(plainLine(line), width));
}

function dealLine(told: ReturnType<typeof dealJson>, paint: Paint, words: DealsWords): string {
  const { row, name, is, lane, approvers, rows, missing, unread, possible, faster } = told;
  const why = told.why.map(({ text }) => text);
  const begin = `${String(row).padStart(6)}  ${plainLine(name, WIDE_NAME).padEnd(WIDE_NAME)}  `;
  if (is === 'decided')
    return [
      begin + paint('bold', plainLine(lane ?? '', WIDE_LANE).padEnd(WIDE_LANE)),
      plainLine(approvers ?? '', WIDE_NAME).padEnd(WIDE_APPROVERS),
      paint('dim', plainLine(`${rows[0] ?? ''}: ${why.length === 0 ? words.any : why.join(', ')}`)),
      ...(faster === null ? [] : [`${words.faster}${plainLine(faster)}`]),
    ].join('  ');
  const reasons = {
    undecided: [...missing, ...unread, `${words.possible}${possible.join(', ')}`],
    conflict: [rows.join(words.and), ...why],
    uncovered: why,
  }[is];
  return `${begin}${paint('yellow', words[is].padEnd(WIDE_LANE))}  ${plainLine(reasons.join('; '))}`;
}

function summaryLines(
  { records, lanes, undecided, uncovered, conflicts, unknown }: DealSummary,
  doubts: DealReader['doubts'],
  { paint, width, language }: Layout,
  words: DealsWords,
): readonly string[] {
  const open = [
    { lane: words.undecided, count: undecided },
    { lane: words.uncovered, count: uncovered },
    { lane: words.conflict, count: conflicts },
  ].filter(({ count }) => count > 0);
  const side = Math.min(30, Math.max(16, width - 18));
  const lines = [...lanes, ...open].map(({ lane, count }) => {
    const share = shownPercent(records === 0 ? 0 : count / records, language);
    return `  ${plainLine(lane, side).padEnd(side)} ${String(count).padStart(8)} ${share.padStart(6)}`;
  });
  const why = unknown.map(({ field, why: reason, count, row }) => {
    const doubt = reason === 'unread' ? doubts.get(field) : undefined;
    const said = doubt === undefined ? words.why[reason] : words.inTwoWays(words.doubts[doubt]);
    return words.unknown(field, said, count, row);
  });
  return [
    paint('bold', words.byLane),
    ...lines,
    ...(why.length === 0 ? [] : ['', paint('bold', words.notKnown)]),
    ...why.flatMap((line) => wrapped(plainLine(line), width - 2).map((part) => `  ${part}`)),
  ];
}
