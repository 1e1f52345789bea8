import type { Measure, TargetRange } from '../../../plan/measure.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import { readTarget } from '../../values/target.ts';
import type { TableReading } from './entity-kind.ts';
import { columnFor, SURE_ENOUGH } from './fields.ts';
import { MEASURED, RANGE } from './measure-readers.ts';

/** What the target's cell says besides its number. */
interface Aim {
  readonly range: TargetRange | null;
  readonly direction: Measure['direction'];
}

const LOW = /\b(?:min(?:imum)?|low(?:er)?|from|floor|von|untere?r?|mindest\w*)\b/;
const HIGH = /\b(?:max(?:imum)?|high|upper|to|ceiling|bis|obere?r?|hochst\w*)\b/;

/** Prepares what reads a line's aim: a range in one cell or in two target columns, a direction (`≥ 4.5`, a range). */
export function aimReader(table: Table, reading: TableReading): (row: Row) => Aim {
  const target = columnFor(table, ['target']);
  const rangeIn = target === null ? null : reading.column(target.column, RANGE);
  const [lowIn, highIn] = endsOf(table).map((column) => column && reading.column(column.column, MEASURED));
  return (row) => {
    const said = target === null ? null : row.values[target.column];
    const low = lowIn?.(row) ?? null;
    const high = highIn?.(row) ?? null;
    const between = low === null || high === null || low >= high ? null : { low, high };
    const range = rangeIn?.(row) ?? between;
    if (range !== null) return { range, direction: 'in-range' };
    return { range, direction: typeof said === 'string' ? (readTarget(said)?.direction ?? undefined) : undefined };
  };
}

/** Two target columns whose headers say that they are the ends of a range. */
function endsOf(table: Table): readonly [TableColumn | null, TableColumn | null] {
  const targets = table.columns.filter(
    ({ meaning, period, confidence }) => meaning === 'target' && period === null && confidence >= SURE_ENOUGH,
  );
  const low = targets.find(({ header }) => LOW.test(fold(header)) && !HIGH.test(fold(header))) ?? null;
  const high = targets.find(({ header }) => HIGH.test(fold(header)) && !LOW.test(fold(header))) ?? null;
  return low === null || high === null ? [null, null] : [low, high];
}
