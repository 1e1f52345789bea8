import { allocatedEntries } from './allocated.ts';
import type { DemandReading } from './demand-reading.ts';
import type { Directory } from './directory.ts';
import { directoryOf } from './directory.ts';
import { periodsOf } from './grain.ts';
import type { Ledger, LedgerEntry, Need, Supplier } from './ledger.ts';
import { moneyOf } from './money.ts';
import type { NoteTaker } from './notes.ts';
import { noteTaker } from './notes.ts';
import type { LedgerOptions } from './options.ts';
import { otherUnits } from './other-units.ts';
import { drawnEntries, withPools } from './pool.ts';
import type { LedgerPlan } from './recalled.ts';
import { recalled } from './recalled.ts';
import { requestedEntries } from './requested.ts';
import { rowsOf } from './rows.ts';
import type { Supply } from './supply.ts';
import { suppliesOf } from './supply.ts';
import { timelineOf } from './timeline.ts';
import { workedEntries } from './worked.ts';
import { worksIn } from './works.ts';

/** The ledger of a plan, and what it was read with, for questions that add to it. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly reading: DemandReading;
}

/** Supply, demand and load of a plan. Computed once for what it reads of a plan and its options; time grows with the rows. */
export function ledgerOf(plan: LedgerPlan, options: LedgerOptions): Ledger {
  return readLedger(plan, options).ledger;
}

/** The same with what a request that is not in the sheet is read with. */
export function readLedger(plan: LedgerPlan, options: LedgerOptions): LedgerReading {
  return ledgerReading(plan, options);
}

const ledgerReading = recalled(make);

function make(plan: LedgerPlan, options: LedgerOptions): LedgerReading {
  const notes = noteTaker();
  const timeline = timelineOf(periodsOf(plan, options), options.calendar);
  const directory = directoryOf(plan);
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  const supplies = suppliesOf(plan, directory, { timeline, options, notes, tables });
  if (directory.rolesAreSkills && supplies.length > 0) notes.add('roles-as-skills', null);
  const reading: DemandReading = { timeline, options, notes, directory, supplyOf: sumsOf(supplies) };
  const works = worksIn(plan);
  const draws = drawnEntries(plan, works, reading);
  const suppliers = withPools(plan, supplies, draws, reading);
  const allocated = allocatedEntries(plan, works, reading);
  const requested = requestedEntries(plan, allocated, works, reading);
  const said = [...allocated, ...requested];
  const entries: readonly LedgerEntry[] = [...said, ...workedEntries(plan, said, tables, reading), ...draws];
  const rows = rowsOf(directory, suppliers, entries, timeline);
  noteGaps({ suppliers, entries, directory }, notes);
  const now = timeline.periods.findIndex(({ end }) => end >= options.today);
  return {
    reading,
    ledger: {
      periods: timeline.periods,
      now: now === -1 ? timeline.periods.length : now,
      workingDays: timeline.workingDays,
      suppliers,
      rows,
      entries,
      own: [...moneyOf(plan, timeline), ...otherUnits(plan, directory, timeline)],
      notes: notes.taken(),
    },
  };
}

/** What a team or skill has in a period: the sum of those who belong to it. */
function sumsOf(supplies: readonly Supply[]): (need: Need, period: number) => number {
  const sums = new Map<string, Float64Array>();
  for (const { of, key, teams, skills, fte } of supplies) {
    const names = new Set([
      `${of} ${key}`,
      ...teams.map((team) => `team ${team}`),
      ...skills.map((skill) => `skill ${skill}`),
    ]);
    for (const name of names) {
      const sum = sums.get(name) ?? new Float64Array(fte.length);
      sums.set(name, sum);
      for (const [at, amount] of fte.entries()) sum[at]! += amount;
    }
  }
  return ({ of, key }, period) => sums.get(`${of} ${key}`)?.[period] ?? 0;
}

function noteGaps(
  {
    suppliers,
    entries,
    directory,
  }: { suppliers: readonly Supplier[]; entries: readonly LedgerEntry[]; directory: Directory },
  notes: NoteTaker,
): void {
  if (suppliers.length === 0) notes.add('no-supply', null);
  if (entries.length === 0) notes.add('no-demand', null);
  const there = new Set(
    suppliers.flatMap(({ of, key, teams, skills }) => [
      `${of} ${key}`,
      ...teams.map((team) => `team ${team}`),
      ...skills.map((skill) => `skill ${skill}`),
    ]),
  );
  for (const { need, entity } of entries)
    if (!there.has(`${need.of} ${need.key}`))
      notes.add(
        'nobody-has',
        entity,
        (need.of === 'team' ? directory.teams : directory.skills).get(need.key) ?? need.key,
      );
}
