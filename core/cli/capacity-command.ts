import { ledgerOf } from '../capacity/ledger/ledger-of.ts';
import type { Ledger, LoadRow } from '../capacity/ledger/ledger.ts';
import { ledgerOptions } from '../capacity/ledger/options.ts';
import { personKey } from '../plan/person-names.ts';
import type { ToldCapacity } from './capacity-json.ts';
import { capacityJson } from './capacity-json.ts';
import { capacityText } from './capacity-text.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { noPaint, paintFor } from './paint.ts';
import { readPlan } from './read-plan.ts';
import { screenOf } from './screen.ts';

/** `lanekeeper capacity`: 0, or 2 where the file could not be read or the question makes no sense. */
export function capacityCommand(typed: Typed): number {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return complain(format.message);
  const told = readCapacity(typed);
  if (!told.ok) return complain(told.message);
  const output = valueOf(typed, 'output');
  const paint = output === null ? paintFor(process.stdout, process.env) : noPaint;
  const json = capacityJson(told.value);
  const text =
    format.value === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : capacityText(json, { paint, width: screenOf(process.stdout).width });
  const delivered = deliver(text, output);
  return delivered.ok ? 0 : complain(delivered.message);
}

function readCapacity(typed: Typed): Outcome<ToldCapacity> {
  const read = readPlan(typed, 'capacity');
  if (!read.ok) return read;
  const { plan, settings, today, file } = read.value;
  const ledger = ledgerOf(plan, ledgerOptions(plan, settings, today));
  const rows = rowsOfTeam(ledger, valueOf(typed, 'team'));
  if (!rows.ok) return rows;
  const span = spanOf(ledger, valueOf(typed, 'period'));
  return span.ok ? { ok: true, value: { file, today, plan, ledger, rows: rows.value, ...span.value } } : span;
}

/** The team, its people and their skills; everything where no team is asked for. */
function rowsOfTeam({ rows, suppliers }: Ledger, wanted: string | null): Outcome<readonly LoadRow[]> {
  if (wanted === null) return { ok: true, value: rows };
  const teams = rows.filter(({ of }) => of === 'team');
  const team = teams.find(({ key }) => key === personKey(wanted));
  if (team === undefined) {
    const names = teams.map(({ name }) => name);
    return { ok: false, message: `--team: the plan knows no team “${wanted}”.${meant(wanted, names)}` };
  }
  const members = suppliers.filter(({ teams: of }) => of.includes(team.key));
  const shown = new Set([
    `team ${team.key}`,
    ...members.flatMap(({ of, key, skills }) => [`${of} ${key}`, ...skills.map((skill) => `skill ${skill}`)]),
  ]);
  return { ok: true, value: rows.filter(({ of, key }) => shown.has(`${of} ${key}`)) };
}

/** One period by its key, or all. */
function spanOf({ periods }: Ledger, wanted: string | null): Outcome<{ readonly from: number; readonly to: number }> {
  if (wanted === null) return { ok: true, value: { from: 0, to: periods.length - 1 } };
  const at = periods.findIndex(({ key }) => key.toLowerCase() === wanted.trim().toLowerCase());
  if (at >= 0) return { ok: true, value: { from: at, to: at } };
  const known = `${periods[0]?.key ?? ''} to ${periods.at(-1)?.key ?? ''}`;
  return { ok: false, message: `--period: the plan is counted from ${known}, and has no “${wanted}”.` };
}
