import type { Period } from '../../calendar/period.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { Availability } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import type { NoteTaker } from './notes.ts';
import type { LedgerOptions } from './options.ts';
import { effortOf } from './amount.ts';
import type { Amounts, Timeline } from './timeline.ts';

/** Time of one person, team or skill as its own rows state it, in FTE by period; NaN where they state nothing. */
export interface StatedTime {
  readonly fte: Float64Array;
  /** Some rows speak in a unit that does not convert. */
  readonly isOther: boolean;
}

/** What stated time is read with. */
export interface TimeReading {
  readonly timeline: Timeline;
  readonly options: LedgerOptions;
  readonly notes: NoteTaker;
  /** Tables by their id. */
  readonly tables: ReadonlyMap<string, Table>;
}

const LONG: ReadonlySet<Period['unit']> = new Set(['quarter', 'half', 'year']);
const NET = /\bnet(?:to)?\b|availab|verf[uü]gbar|after|nach|disponi/i;

/**
 * Adds up what the availability rows of one name state. Where two tables state the same, the first holds; `whole` is what
 * a share is of (1 for a person; for a team the time of its people).
 */
export function statedTime(
  rows: readonly Availability[],
  whole: (period: number) => number,
  reading: TimeReading,
): StatedTime {
  const { timeline, notes } = reading;
  if (rows.length === 0) return nothingStated(timeline);
  const fte = new Float64Array(timeline.periods.length).fill(NaN);
  const saidBy: (string | undefined)[] = [];
  let isOther = false;
  // What holds always gives way to what is said of a period.
  const ordered = rows.toSorted((a, b) => Number(a.period === null) - Number(b.period === null));
  const always = new Uint8Array(fte.length);
  for (const row of ordered) {
    const net = netOf(row, reading);
    if (net === 'other') {
      isOther = true;
      notes.add(row.unit === 'points' ? 'other-unit' : 'unknown-unit', row);
    }
    if (net === null || net === 'other') continue;
    if (row.period !== null && LONG.has(row.period.unit) && row.period.unit !== timeline.periods[0]?.unit)
      notes.add('spread', row);
    for (const [step, amount] of net.fte.entries()) {
      const at = net.first + step;
      const added = row.unit === 'share' ? amount * whole(at) : amount;
      if (Number.isNaN(fte[at]!)) {
        fte[at] = Math.max(0, added);
        saidBy[at] = row.source.table;
        always[at] = row.period === null ? 1 : 0;
      } else if (saidBy[at] !== row.source.table) notes.add('said-twice', row);
      else if (always[at] === (row.period === null ? 1 : 0)) fte[at]! += Math.max(0, added);
    }
  }
  return { fte, isOther };
}

const nothingStated = onceFor(({ periods }: Timeline): StatedTime => ({
  fte: new Float64Array(periods.length).fill(NaN),
  isOther: false,
}));

function netOf(row: Availability, reading: TimeReading): Amounts | null | 'other' {
  const { timeline, options, notes } = reading;
  const [first, last] = [timeline.periods[0], timeline.periods.at(-1)];
  const span = row.period ?? (first === undefined || last === undefined ? null : { start: first.start, end: last.end });
  if (span === null) return null;
  const [from, to] = [span.start, span.end];
  const spread = (amount: number): Amounts | null | 'other' => {
    const effort = effortOf(amount, row.unit, { from, to }, options);
    if (effort === null) return 'other';
    // Without a period, hours and days are those of each period.
    if (row.period === null && effort.kind === 'days') notes.add('per-period', row);
    if (row.period === null && effort.kind === 'days')
      return { first: 0, fte: Array.from(timeline.workingDays, (days) => effort.amount / days) };
    return effort.kind === 'rate' ? timeline.hold(from, to, effort.amount) : timeline.pour(from, to, effort.amount);
  };
  const amount = row.amount ?? null;
  const absence = row.absence ?? null;
  if (amount !== null && amount < 0) notes.add('negative', row);
  if (amount === null && absence === null) return null;
  const there = amount === null ? timeline.hold(from, to, 1) : spread(amount);
  if (absence === null || there === null || there === 'other' || (amount !== null && isNet(row, reading))) return there;
  const away = spread(absence);
  if (away === null || away === 'other') return there;
  return { first: there.first, fte: there.fte.map((fte, step) => Math.max(0, fte - (away.fte[step] ?? 0))) };
}

/** Whether the header of the amount says that leave is off it already. */
function isNet({ source }: Availability, { tables }: TimeReading): boolean {
  const column = source.fields['amount'];
  const header = tables.get(source.table)?.columns.find((other) => other.column === column)?.header ?? '';
  return NET.test(header);
}
