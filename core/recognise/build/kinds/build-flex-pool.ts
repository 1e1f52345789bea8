import { dayPeriod } from '../../../calendar/period.ts';
import type { Draw, FlexPool } from '../../../plan/flex-pool.ts';
import type { AmountUnit } from '../../../plan/resources.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import { unitIn } from '../../values/amount-unit.ts';
import { fold } from '../../lexicon/fold.ts';
import { amountUnitOf } from '../fields/amounts.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, periodColumns } from '../fields/fields.ts';
import { SHOWS_SHARE } from '../fields/measure-readers.ts';
import { periodReader } from '../fields/period-reader.ts';
import { AMOUNT, DAY, LIST, SHARE, TEXT } from '../fields/readers.ts';

/** What a column of the pool itself is headed, among others that say how much the whole function has. */
const POOL = /pool|flex|reserve|held back|buffer|puffer|reserva|riserva|vorhalt/;

/** A list of what was taken out of pools says when, why or by which work. */
function isOfDraws(table: Table): boolean {
  return columnFor(table, ['date', 'reason', 'raised_on', 'initiative']) !== null;
}

export const FLEX_POOLS = entityKind<FlexPool>({
  collection: 'flexPools',
  copy: (blank) => ({ ...blank }),
  name: ['team', 'title', 'category', 'role', 'skill'],
  needsName: true,
  when: (table) => !isOfDraws(table),
  fields: { id: from(TEXT, 'id'), teams: from(LIST, 'team') },
  derived: { period: null, capacity: undefined, amount: undefined, share: undefined, unit: 'unknown' },
  trait(table, lines, workbook) {
    const { pool, whole } = amountColumns(table);
    return unitIn(pool?.header ?? '') ?? unitIn(whole?.header ?? '') ?? amountUnitOf(table, lines, workbook, 'team');
  },
  spread(table, reading) {
    const own = periodReader(table, reading);
    const { pool, whole } = amountColumns(table);
    const share = columnFor(table, ['share']);
    const columns = {
      ...(pool === undefined ? {} : { amount: pool.column }),
      ...(whole === undefined ? {} : { capacity: whole.column }),
      ...(share === null ? {} : { share: share.column }),
    };
    const read = {
      amount: pool === undefined ? undefined : reading.column(pool.column, AMOUNT),
      capacity: whole === undefined ? undefined : reading.column(whole.column, AMOUNT),
      share: share === null ? undefined : reading.column(share.column, SHARE),
    };
    const fields = { ...reading.provenance, ...columns };
    const showsShare = pool === undefined ? undefined : reading.column(pool.column, SHOWS_SHARE);
    const periods = periodColumns(table).map(({ column, period }) => ({
      period,
      read: reading.column(column, AMOUNT),
      fields: { ...fields, amount: column },
    }));
    return (draft: Draft<FlexPool>, { row }) => {
      const stated = {
        ...draft,
        source: { ...draft.source, fields },
        unit: reading.trait as AmountUnit,
        period: own(row),
        amount: read.amount?.(row),
        capacity: read.capacity?.(row),
        share: read.share?.(row),
      };
      if (periods.length === 0) return withShare(stated, showsShare?.(row) === true);
      return periods.map((each) =>
        withShare(
          {
            ...stated,
            source: { ...draft.source, fields: each.fields },
            period: each.period,
            amount: each.read(row),
          },
          false,
        ),
      );
    };
  },
});

/** The column of what is held back, and that of what there is in all. */
function amountColumns({ columns }: Table): { readonly pool?: TableColumn; readonly whole?: TableColumn } {
  const amounts = columns.filter(
    ({ meaning, period }) =>
      period === null && (meaning === 'capacity' || meaning === 'allocation' || meaning === null),
  );
  const pool = amounts.find(({ header }) => POOL.test(fold(header)) && !/%|\b(?:share|anteil)\b/.test(fold(header)));
  const others = amounts.filter((column) => column !== pool && column.meaning !== null);
  const [whole] = others;
  // One amount alone is the pool, unless its share is stated: then it is what the share is of.
  if (pool === undefined && others.length === 1 && whole !== undefined)
    return columns.some(({ meaning }) => meaning === 'share') ? { whole } : { pool: whole };
  return { ...(pool === undefined ? {} : { pool }), ...(whole === undefined ? {} : { whole }) };
}

/** A pool stated as a percentage is a share, not an amount. */
function withShare(pool: FlexPool, showsShare: boolean): FlexPool {
  if ((pool.unit !== 'share' && !showsShare) || typeof pool.amount !== 'number' || typeof pool.share === 'number')
    return pool;
  const { amount = 0, ...fields } = pool.source.fields;
  return {
    ...pool,
    source: { ...pool.source, fields: { ...fields, share: amount } },
    share: pool.amount,
    amount: undefined,
  };
}

export const DRAWS = entityKind<Draw>({
  collection: 'draws',
  copy: (blank) => ({ ...blank }),
  name: ['initiative', 'title', 'team', 'description'],
  when: isOfDraws,
  fields: {
    id: from(TEXT, 'id'),
    pool: from(TEXT, 'team', 'role', 'category'),
    on: from(DAY, 'date', 'raised_on', 'start'),
    initiative: from(TEXT, 'initiative', 'title'),
    amount: from(AMOUNT, 'allocation', 'capacity', 'effort', 'share'),
    cause: from(TEXT, 'reason', 'description'),
    postMortem: from(TEXT, 'lesson', 'memo', 'link'),
  },
  derived: { period: null, unit: 'unknown' },
  trait: (table, lines, workbook) => amountUnitOf(table, lines, workbook, 'team'),
  finish(table, reading) {
    const own = periodReader(table, reading);
    return (draft: Draft<Draw>, { row }) => {
      draft.unit = reading.trait as AmountUnit;
      draft.period = own(row) ?? (draft.on ? dayPeriod(draft.on) : null);
    };
  },
});
