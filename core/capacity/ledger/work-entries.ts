import { cellOf } from '../../plan/provenance.ts';
import type { Table } from '../../plan/table.ts';
import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import { plannedEnd } from '../../plan/working-status.ts';
import type { DemandReading } from './demand-reading.ts';
import { entriesFor } from './demand-reading.ts';
import type { Directory } from './directory.ts';
import { effortUnit } from './effort-unit.ts';
import type { LedgerEntry, Need } from './ledger.ts';

/** What one work asks for: by skill where it says so, else its effort of its owner or its teams. */
export function workEntries(
  work: Initiative | Milestone,
  initiative: Initiative | null,
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
): readonly LedgerEntry[] {
  if ((work.demand ?? []).length > 0) return demandedBy(work, initiative, reading);
  const { directory, notes } = reading;
  const owners = work.owner && 'due' in work ? directory.who(work.owner) : [];
  const needs = owners.length > 0 ? owners : teamsOf(work, directory);
  if (needs.length === 0) {
    notes.add('unknown-who', work);
    return [];
  }
  const asked = {
    amount: work.effort!,
    unit: effortUnit(work, tables),
    from: work.start ?? null,
    to: plannedEnd(work),
  };
  const what = { entity: work, cell: cellOf(work, 'effort'), initiative, work: work.name, needs };
  return entriesFor('work', asked, what, reading);
}

function demandedBy(
  work: Initiative | Milestone,
  initiative: Initiative | null,
  reading: DemandReading,
): readonly LedgerEntry[] {
  const { directory } = reading;
  const [from, to] = [work.start ?? null, plannedEnd(work)];
  return work.demand!.flatMap((demand) => {
    const { skill, period, amount, unit } = demand;
    const named = skill === null ? null : directory.find(skill, ['skill', 'team']);
    const asked = { amount, unit, from: period?.start ?? from, to: period?.end ?? to };
    const needs = named === null ? teamsOf(work, directory) : [named];
    const what = { entity: work, cell: cellOf(demand, 'amount'), initiative, work: work.name, needs };
    return entriesFor('work', asked, what, reading);
  });
}

function teamsOf({ teams }: Work, directory: Directory): readonly Need[] {
  return (teams ?? []).flatMap((name) => directory.find(name, ['team', 'skill']) ?? []);
}
