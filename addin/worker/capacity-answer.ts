import { entryParts } from '../../core/capacity/ledger/entry-parts.ts';
import type { Ledger, LoadRow } from '../../core/capacity/ledger/ledger.ts';
import { ledgerOf } from '../../core/capacity/ledger/ledger-of.ts';
import type { LedgerOptions } from '../../core/capacity/ledger/options.ts';
import { ledgerOptions } from '../../core/capacity/ledger/options.ts';
import { displacedWork } from '../../core/capacity/question/displaced.ts';
import type { Entity } from '../../core/plan/entity.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { Sourced } from '../../core/plan/provenance.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type { CapacityAnswer, CapacityRow, LoadAnswer, LoadAsk } from '../pane/capacity-answers.ts';
import type { SentRows } from './rows-sent.ts';
import { sentRows } from './rows-sent.ts';
import type { Workbench } from './workbench.ts';

/** What a ledger is counted with in a bench. */
export function benchOptions({ session }: Pick<Workbench, 'session'>): LedgerOptions {
  return ledgerOptions(session.recognition.plan, session.settings, session.today);
}

/** A ledger on its way to the page. */
export interface SentCapacity extends Omit<CapacityAnswer, 'own'> {
  readonly own: SentRows;
}

/** The ledger of a bench as it stands. */
export function capacityAnswer(bench: Workbench): SentCapacity {
  const { periods, now, rows, own, notes } = ledgerIn(bench);
  return {
    revision: bench.revision,
    periods,
    now,
    rows: toldRows(rows),
    own: sentRows(own.map(({ sources, ...told }) => ({ ...told, cells: sources.map(nameCell) }))),
    displaced: displacedWork(bench.session.recognition.plan).map(({ initiative, by, isOnHold }) => ({
      name: initiative.name,
      owners: initiative.owner?.names ?? [],
      cell: nameCell(initiative),
      by: by.map((request) => ({ name: request.name, cell: nameCell(request) })),
      isOnHold,
    })),
    notes: notes.map(({ what, count, names, where }) => ({ what, count, names, cells: where.map(nameCell) })),
  };
}

/** All figures lie in one buffer: a browser copies that at once, and thousands of little ones slowly. */
function toldRows(rows: readonly LoadRow[]): readonly CapacityRow[] {
  const figures = new Float64Array(rows.reduce((sum, { supply }) => sum + 4 * supply.length, 0));
  let used = 0;
  const placed = (own: Float64Array): Float64Array => {
    const start = used;
    used += own.length;
    figures.set(own, start);
    return figures.subarray(start, used);
  };
  return rows.map(({ of, name, isKnown, supply, pool, drawn, demand }, row) => ({
    row,
    of,
    name,
    isKnown,
    supply: placed(supply),
    pool: placed(pool),
    drawn: placed(drawn),
    demand: placed(demand),
  }));
}

/** What the figures of one row consist of, each with its cell. */
export function loadAnswer(bench: Workbench, { row }: LoadAsk): LoadAnswer {
  const ledger = ledgerIn(bench);
  const own = ledger.rows[row];
  const names = new Map(ledger.rows.map(({ of, key, name }) => [`${of} ${key}`, name]));
  return {
    revision: bench.revision,
    parts: (own?.entries ?? []).flatMap(entryParts).map((entry) => ({
      kind: entry.kind,
      work: entry.initiative?.name ?? entry.work,
      who: names.get(`${entry.need.of} ${entry.need.key}`) ?? entry.need.key,
      first: entry.first,
      fte: entry.fte,
      cell: entry.cell,
    })),
    supply: (own?.sources ?? []).map((source) => fieldCell(source, ['amount', 'share'])),
  };
}

function ledgerIn(bench: Workbench): Ledger {
  return ledgerOf(bench.session.recognition.plan, benchOptions(bench));
}

function nameCell(sourced: Sourced): CellRef {
  return fieldCell(sourced, []);
}

/** The cell of the first of the fields that the row has a column for; else the one that names it. */
function fieldCell(sourced: Sourced, fields: readonly string[]): CellRef {
  const field = fields.find((name) => sourced.source.fields[name] !== undefined) ?? 'name';
  return cellOf(sourced as Entity, field as 'name');
}
