import type { Day } from '../../calendar/day.ts';
import type { LedgerShortage } from '../../capacity/flow/shortages.ts';
import { displacedWork } from '../../capacity/question/displaced.ts';
import { mostMissing, shortagesOf } from '../../capacity/flow/shortages.ts';
import { entryParts } from '../../capacity/ledger/entry-parts.ts';
import type { Ledger, LoadRow, Need } from '../../capacity/ledger/ledger.ts';
import { freeOf, loadOf } from '../../capacity/ledger/ledger.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import { english } from '../../capacity/ledger/words/english.ts';
import { german } from '../../capacity/ledger/words/german.ts';
import type { Language } from '../../sheet/phrase.ts';

/** Capacity as it is told: some rows of a ledger, in some of its periods. */
export interface ToldCapacity {
  readonly file: string;
  readonly today: Day;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly rows: readonly LoadRow[];
  /** Positions of the first and the last period. */
  readonly from: number;
  readonly to: number;
}

export type CapacityJson = ReturnType<typeof capacityJson>;

/** `lanekeeper capacity --format json`. Amounts are in FTE, sentences in the language given. Fields are added over time, never renamed or removed. */
export function capacityJson({ file, today, plan, ledger, rows, from, to }: ToldCapacity, language: Language) {
  const noteWords = (language === 'de' ? german : english)(String);
  const periods = ledger.periods.slice(from, to + 1);
  const names = new Map(ledger.rows.map(({ of, key, name }) => [`${of} ${key}`, name]));
  const nameOf = ({ of, key }: Need) => ({ of, name: names.get(`${of} ${key}`) ?? key });
  const shown = new Set(rows.map(({ of, key }) => `${of} ${key}`));
  const concerns = (shortage: LedgerShortage): boolean =>
    shortage.from <= to && shortage.to >= from && shortage.needs.some(({ of, key }) => shown.has(`${of} ${key}`));
  const cut = (amounts: Float64Array): readonly number[] => Array.from(amounts.slice(from, to + 1), rounded);
  return {
    version: 1 as const,
    file,
    today,
    periods: periods.map(({ key, start, end }) => ({ key, start, end })),
    now: ledger.now - from,
    rows: rows.map((row) => ({
      of: row.of,
      name: row.name,
      known: row.isKnown,
      supply: cut(row.supply),
      pool: cut(row.pool),
      drawn: cut(row.drawn),
      demand: cut(row.demand),
      free: periods.map((_, step) => rounded(freeOf(row, from + step))),
      load: periods.map((_, step) => share(loadOf(row, from + step))),
      cells: row.entries
        .flatMap(entryParts)
        .filter(({ first, fte }) => first <= to && first + fte.length > from)
        .map(({ kind, work, cell }) => ({ kind, work, cell: `${cell.sheet}!${addressOf(cell)}` })),
    })),
    shortages: shortagesOf(ledger)
      .filter(concerns)
      .map((shortage) => ({
        needs: shortage.needs.map(nameOf),
        people: shortage.suppliers.map(({ name }) => name),
        from: ledger.periods[shortage.from]!.key,
        to: ledger.periods[shortage.to]!.key,
        needed: shortage.needed.map(rounded),
        available: shortage.available.map(rounded),
        missing: rounded(mostMissing(shortage)),
      })),
    own: ledger.own.map(({ kind, name, unit, supply, demand, supplyTotal, demandTotal }) => ({
      kind,
      name,
      unit,
      supply: supply.slice(from, to + 1).map(some),
      demand: demand.slice(from, to + 1).map(some),
      supplyTotal,
      demandTotal,
    })),
    displaced: displacedWork(plan).map(({ initiative, by, isOnHold }) => {
      const cell = cellOf(initiative, 'name');
      return {
        name: initiative.name,
        owners: initiative.owner?.names ?? [],
        state: isOnHold ? ('on-hold' as const) : ('still-open' as const),
        by: [...new Set(by.map(({ name }) => name))],
        cell: `${cell.sheet}!${addressOf(cell)}`,
      };
    }),
    notes: ledger.notes.map(({ what, count, names: about }) => ({
      what,
      count,
      names: about,
      message: noteWords[what](count, about),
    })),
  };
}

/** Null where no load can be told: nothing says what is there, or nothing is. */
function share(load: number | null): number | null {
  return load === null || !Number.isFinite(load) ? null : rounded(load);
}

function some(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
