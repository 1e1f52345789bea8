import { plainLine } from '../audit/report/plain-line.ts';
import type { UnknownWhy } from '../governance/approvals/record.ts';
import type { Doubt } from '../records/column-habits.ts';
import type { DealSummary } from './deal-tally.ts';
import type { AskedDeals } from './lanes-deals-json.ts';
import { dealJson } from './lanes-deals-json.ts';
import type { DealReader, ToldDeal } from './lanes-records.ts';
import { meant } from './nearest.ts';
import type { Paint } from './paint.ts';
import type { ReadDeals } from './read-deals.ts';
import { wrapped } from './wrapped.ts';

const WIDE_NAME = 36;
const WIDE_LANE = 18;
const WIDE_APPROVERS = 26;

interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/** A line for each record, with what was not sure, then the records by lane. */
export function* dealsText({ deals, table, reader, tally }: AskedDeals, layout: Layout): Iterable<string> {
  const { paint } = layout;
  const { records, file } = deals;
  const count = records.rows.length;
  yield `${paint('bold', plainLine(file))}: ${count} ${count === 1 ? 'record' : 'records'} by “${plainLine(table.name, 60)}”\n`;
  for (const line of columnLines(deals, layout)) yield `${line}\n`;
  yield '\n';
  for (const one of reader.told) {
    tally.add(one);
    yield `${dealLine(one, paint)}\n`;
  }
  yield `\n${summaryLines(tally.summary(), reader.doubts, layout).join('\n')}\n`;
}

function columnLines({ records }: ReadDeals, { paint, width }: Layout): readonly string[] {
  const { matched, missing, ambiguous } = records.columns;
  const renamed = matched.filter(({ field, header }) => field.name !== header);
  const lines = [
    ...(renamed.length > 0
      ? [`Read as: ${renamed.map(({ field, header }) => `${header} → ${field.name}`).join(', ')}.`]
      : []),
    ...missing.map(({ name }) => `No column is called “${name}”.${meant(name, records.headers)}`),
    ...ambiguous.map(
      ({ field, headers }) =>
        `“${field.name}” could be ${headers.map((header) => `“${header}”`).join(' or ')}: none was taken. Rename one, or name it in the plan’s field map.`,
    ),
    ...(records.leftOut > 0
      ? [
          `${records.leftOut} ${records.leftOut === 1 ? 'row with a single cell was taken for a note' : 'rows with a single cell were taken for notes'}.`,
        ]
      : []),
  ];
  return lines.flatMap((line) => wrapped(plainLine(line), width).map((part) => paint('dim', part)));
}

function dealLine(told: ToldDeal, paint: Paint): string {
  const { row, name, is, lane, approvers, rows, why: used, missing, unread, possible, faster } = dealJson(told);
  const why = used.map(({ text }) => text);
  const begin = `${String(row).padStart(6)}  ${plainLine(name, WIDE_NAME).padEnd(WIDE_NAME)}  `;
  if (is === 'decided')
    return [
      begin + paint('bold', plainLine(lane ?? '', WIDE_LANE).padEnd(WIDE_LANE)),
      plainLine(approvers ?? '', WIDE_NAME).padEnd(WIDE_APPROVERS),
      paint('dim', plainLine(`${rows[0] ?? ''}: ${why.length === 0 ? 'any' : why.join(', ')}`)),
      ...(faster === null ? [] : [`faster: ${plainLine(faster)}`]),
    ].join('  ');
  const said = { undecided: 'Not known', uncovered: 'No row', conflict: 'Rows contradict' }[is];
  const reason =
    is === 'undecided'
      ? [...missing, ...unread, `possible: ${possible.join(', ')}`]
      : is === 'conflict'
        ? [rows.join(' and '), ...why]
        : why;
  return `${begin}${paint('yellow', said.padEnd(WIDE_LANE))}  ${plainLine(reason.join('; '))}`;
}

function summaryLines(summary: DealSummary, doubts: DealReader['doubts'], { paint, width }: Layout): readonly string[] {
  const { records, lanes, undecided, uncovered, conflicts, unknown } = summary;
  const open = [
    { lane: 'Not known', count: undecided },
    { lane: 'No row', count: uncovered },
    { lane: 'Rows contradict', count: conflicts },
  ].filter(({ count }) => count > 0);
  const lines = [...lanes, ...open].map(({ lane, count }) => {
    const share = records === 0 ? 0 : count / records;
    return `  ${plainLine(lane, 30).padEnd(30)} ${String(count).padStart(8)} ${`${Math.round(100 * share)}%`.padStart(5)}`;
  });
  const why = unknown.map(
    ({ field, why: reason, count, row }) =>
      `${field}: ${reasonText(reason, doubts.get(field))} in ${count} ${count === 1 ? 'record' : 'records'}, first in row ${row}.`,
  );
  return [
    paint('bold', 'By lane, fastest first'),
    ...lines,
    ...(why.length === 0 ? [] : ['', paint('bold', 'Not known')]),
    ...why.flatMap((line) => wrapped(plainLine(line), width - 2).map((part) => `  ${part}`)),
  ];
}

function reasonText(why: UnknownWhy, doubt: Doubt | undefined): string {
  if (why !== 'unread') return why === 'no-rate' ? 'a currency that the workbook has no rate for' : 'no column taken';
  return doubt === undefined
    ? 'no such value'
    : `no such value, or one that could be meant in two ways (${DOUBTS[doubt]})`;
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  share: '0.15 may be 15% or 0.15%: show the numbers in percent',
  mark: '1.234 may be 1234: nothing in the column tells its decimal mark',
  day: '3/4 may be in March or April: write dates as 2026-03-31',
};
