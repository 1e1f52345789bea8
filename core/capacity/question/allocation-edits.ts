import { cellOf } from '../../plan/provenance.ts';
import type { AllocationPart } from '../../plan/allocation-parts.ts';
import { partsOf } from '../../plan/allocation-parts.ts';
import type { Day } from '../../calendar/day.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import { worksIn } from '../ledger/works.ts';
import type { AnswerEdits, Writing } from './written.ts';
import { periodsLater } from './later.ts';
import type { PieceOutcome } from './outcome.ts';
import type { Question } from './question.ts';

/** Moves what is given to a moved initiative along its row, from today on, where a row has a column for each period. */
export function allocationEdits(
  { periods }: Question,
  { piece, shift }: PieceOutcome,
  { plan, workbook }: Writing,
): AnswerEdits {
  const named = worksIn(plan);
  const today = periods[0]?.start ?? '';
  const rows = new Map<string, AllocationPart[]>();
  for (const allocation of plan.allocations.flatMap(partsOf)) {
    if (allocation.period === null || named(allocation.initiative ?? allocation.name).initiative !== piece.initiative)
      continue;
    const key = `${allocation.source.table}\n${allocation.source.index}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [allocation]);
    else row.push(allocation);
  }
  const edits: CellEdit[] = [];
  let isShort = false;
  let isFormula = false;
  for (const row of rows.values()) {
    const own = row.filter(({ period }) => period!.start >= today);
    const amounts = new Map(own.map((allocation) => [allocation.period!.start, allocation.amount ?? null]));
    const wanted = new Map<string, number>();
    for (const { period, amount } of own)
      if ((amount ?? 0) > 0) wanted.set(periodsLater(period!.start, shift, periods[0]!.unit), amount!);
    isShort ||= [...wanted.keys()].some((start) => !amounts.has(start as Day));
    for (const allocation of own) {
      const after = wanted.get(allocation.period!.start) ?? null;
      if ((allocation.amount ?? 0) === (after ?? 0)) continue;
      const cell = cellOf(allocation, 'amount');
      const before = contentAt(workbook, cell);
      // What the cell holds for an amount is what the cell of that amount held: 0.5, 50 or “50 %”.
      const from = own.find(
        ({ period }) => periodsLater(period!.start, shift, periods[0]!.unit) === allocation.period!.start,
      );
      const value = after === null || from === undefined ? null : contentAt(workbook, cellOf(from, 'amount'));
      if (before.formula !== null || (value?.formula ?? null) !== null) isFormula = true;
      else
        edits.push({
          cell,
          before,
          after: { value: value?.value ?? null, formula: null, numberFormat: value?.numberFormat ?? null },
        });
    }
  }
  return {
    edits: isFormula ? [] : edits,
    notWritten: [
      ...(isShort ? [{ what: 'no-period' as const, name: piece.name }] : []),
      ...(isFormula ? [{ what: 'formula' as const, name: piece.name }] : []),
    ],
  };
}
