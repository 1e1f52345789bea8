import { ledgerOf } from '../../capacity/ledger/ledger-of.ts';
import type { Ledger, LoadRow } from '../../capacity/ledger/ledger.ts';
import { ledgerOptions } from '../../capacity/ledger/options.ts';
import { personKey } from '../../plan/person-names.ts';
import type { ToldCapacity } from './capacity-json.ts';
import { capacityJson } from './capacity-json.ts';
import { capacityText } from './capacity-text.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { readPlan } from '../read-plan.ts';

/** `lanekeeper capacity`: 0, or 2 where the file could not be read or the question makes no sense. */
export function capacityCommand(typed: Typed): number {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return complain(format.message);
  const told = readCapacity(typed);
  if (!told.ok) return complain(told.message);
  const json = capacityJson(told.value, typed.language);
  return deliver(typed, format.value === 'json' ? jsonText(json) : capacityText(json, layoutOf(typed)));
}

function readCapacity(typed: Typed): Outcome<ToldCapacity> {
  const read = readPlan(typed, 'capacity');
  if (!read.ok) return read;
  const { plan, settings, today, file } = read.value;
  const ledger = ledgerOf(plan, ledgerOptions(plan, settings, today));
  const rows = rowsOfTeam(typed, ledger);
  if (!rows.ok) return rows;
  const span = spanOf(typed, ledger);
  return span.ok ? { ok: true, value: { file, today, plan, ledger, rows: rows.value, ...span.value } } : span;
}

/** The team, its people and their skills; everything where no team is asked for. */
function rowsOfTeam(typed: Typed, { rows, suppliers }: Ledger): Outcome<readonly LoadRow[]> {
  const wanted = valueOf(typed, 'team');
  if (wanted === null) return { ok: true, value: rows };
  const teams = rows.filter(({ of }) => of === 'team');
  const team = teams.find(({ key }) => key === personKey(wanted));
  if (team === undefined) {
    const names = teams.map(({ name }) => name);
    const near = meant(wanted, names, typed.language);
    return { ok: false, message: COMPLAINTS[typed.language].noTeam(wanted, near) };
  }
  const members = suppliers.filter(({ teams: of }) => of.includes(team.key));
  const shown = new Set([
    `team ${team.key}`,
    ...members.flatMap(({ of, key, skills }) => [`${of} ${key}`, ...skills.map((skill) => `skill ${skill}`)]),
  ]);
  return { ok: true, value: rows.filter(({ of, key }) => shown.has(`${of} ${key}`)) };
}

/** One period by its key, or all. */
function spanOf(typed: Typed, { periods }: Ledger): Outcome<{ readonly from: number; readonly to: number }> {
  const wanted = valueOf(typed, 'period');
  const words = COMPLAINTS[typed.language];
  if (wanted === null) return { ok: true, value: { from: 0, to: periods.length - 1 } };
  const at = periods.findIndex(({ key }) => key.toLowerCase() === wanted.trim().toLowerCase());
  if (at >= 0) return { ok: true, value: { from: at, to: at } };
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { ok: false, message: words.noPeriods(wanted) };
  return { ok: false, message: words.noPeriod(wanted, first.key, last.key) };
}
