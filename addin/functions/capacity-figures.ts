import type { Day } from '../../core/calendar/day.ts';
import { daysBetween } from '../../core/calendar/day.ts';
import { freeOf } from '../../core/capacity/ledger/ledger.ts';
import { stemOf } from '../../core/capacity/ledger/stem.ts';
import { personKey } from '../../core/plan/person-names.ts';
import type { CapacityAnswer, CapacityRow } from '../pane/capacity-answers.ts';
import type { Answer } from './answer.ts';
import { invalid, notAvailable, value } from './answer.ts';
import type { Cell } from './cell-argument.ts';
import { isBlank, isError, shownCell, textOf } from './cell-argument.ts';
import type { AuditedCapacity } from './follow-capacity.ts';
import { readPeriod } from './period-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `GAP` and `LOAD` are given, in their order. */
export type CapacityArguments = readonly [who: Cell, period?: Cell, kind?: Cell];

type Of = CapacityRow['of'];

const KINDS: readonly Of[] = ['skill', 'team', 'person'];

/** What is free of a skill, a team or a person in a period, in full-time people, the flex pool held back; negative is missing. */
export function gap(args: CapacityArguments, of: AuditedCapacity, words: FunctionWords): Answer<number> {
  const found = figuresOf(args, of, words);
  if (!found.ok) return found;
  const { row, parts } = found.value;
  return value(rounded(averageOf(parts, (period) => freeOf(row, period))));
}

/** What is asked for ÷ what is there less the flex pool, as a share. */
export function load(args: CapacityArguments, of: AuditedCapacity, words: FunctionWords): Answer<number> {
  const found = figuresOf(args, of, words);
  if (!found.ok) return found;
  const { row, parts } = found.value;
  const there = averageOf(parts, (period) => row.supply[period]! - row.pool[period]!);
  const asked = averageOf(parts, (period) => row.demand[period]!);
  if (there <= 0 && asked > 0) return notAvailable(words.nobodyThere(row.name));
  return value(there > 0 ? rounded(asked / there) : 0);
}

interface Figures {
  readonly row: CapacityRow;
  readonly parts: readonly Part[];
}

/** A period of the plan, and how many days of it are asked about. */
interface Part {
  readonly period: number;
  readonly days: number;
}

function figuresOf(
  [who, period, kind]: CapacityArguments,
  { audited, capacity }: AuditedCapacity,
  words: FunctionWords,
): Answer<Figures> {
  const error = [who, kind].find(isError);
  if (error !== undefined) return invalid(words.holdsError(error.code));
  if (isBlank(who)) return invalid(words.noWho);
  const only = isBlank(kind) ? null : KINDS.find((one) => one === textOf(kind).toLowerCase());
  if (only === undefined) return invalid(words.noCapacityKind(shownCell(kind)));
  const span = readPeriod(period, audited, words);
  if (!span.ok) return span;
  const row = rowNamed(textOf(who), capacity, only);
  if (row === null) return notAvailable(words.unknownWho(shownCell(who)));
  if (!row.isKnown) return notAvailable(words.unknownSupply(row.name));
  const parts = partsOf(capacity, span.value);
  const counted = [capacity.periods[0]?.key ?? '', capacity.periods.at(-1)?.key ?? ''].join(' – ');
  if (parts.length === 0) return notAvailable(words.outsidePlan(counted));
  return value({ row, parts });
}

/** A skill before a team before a person of that name, unless one of them is asked for; singular and plural are the same. */
function rowNamed(name: string, { rows }: CapacityAnswer, only: Of | null): CapacityRow | null {
  const asked = KINDS.filter((of) => only === null || of === only).flatMap((of) => rows.filter((row) => row.of === of));
  const same = (key: (text: string) => string): CapacityRow | undefined =>
    asked.find((row) => key(row.name) === key(name));
  return same(personKey) ?? same(stemOf) ?? null;
}

function partsOf({ periods }: CapacityAnswer, { from, to }: { readonly from: Day; readonly to: Day }): readonly Part[] {
  return periods.flatMap(({ start, end }, period) => {
    const [first, last] = [start > from ? start : from, end < to ? end : to];
    return first > last ? [] : [{ period, days: daysBetween(first, last) + 1 }];
  });
}

/** Over several periods of the plan each counts by its days. */
function averageOf(parts: readonly Part[], figure: (period: number) => number): number {
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  return parts.reduce((sum, part) => sum + figure(part.period) * part.days, 0) / days;
}

function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6 + 0;
}
