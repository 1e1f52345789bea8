import type { ApprovalRule, Condition } from '../../plan/approvals.ts';
import type { ApprovalTable } from './approval-table.ts';
import type { Axis } from './axis.ts';
import { axisOf } from './axis.ts';
import type { Bits } from './bits.ts';
import { addBit, allBits, wordsFor } from './bits.ts';
import type { Verdicts } from './condition-classes.ts';
import { verdictsOf } from './condition-classes.ts';
import { isSameList } from './same-list.ts';

/** One field of a table as an index: for each class of its values the rows (by position) that take it. */
export interface Column {
  readonly axis: Axis;
  /** Rows whose condition holds on each class. */
  readonly sure: readonly Bits[];
  /** These and rows of which it cannot be told. */
  readonly may: readonly Bits[];
  /** Rows that take every value. */
  readonly any: Bits;
}

/** A table cut into classes of values: each row is a box of them. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: Bits;
  readonly rowCount: number;
  /** Whether every condition could be read and compared. */
  readonly isSure: boolean;
}

type Rows = Pick<ApprovalTable, 'fields' | 'rules' | 'rates'>;

/** The grid of a table, as long as its rows and the rates are the same. */
export function gridOf({ fields, rules, rates }: Rows): Grid {
  const known = KNOWN.get(rules);
  if (known !== undefined && isSameList(known.rates, rates)) return known.grid;
  const grid = makeGrid({ fields, rules, rates });
  KNOWN.set(rules, { rates, grid });
  return grid;
}

const KNOWN = new WeakMap<readonly ApprovalRule[], { readonly rates: Rows['rates']; readonly grid: Grid }>();

function makeGrid({ fields, rules, rates }: Rows): Grid {
  const words = wordsFor(rules.length);
  let isSure = true;
  const columns = fields.map((field): Column => {
    const byRow = rules.map(({ conditions }) =>
      conditions.flatMap((one) => (one.field.name === field.name ? one.condition : [])),
    );
    const axis = axisOf(field, byRow.flat(), rates);
    const sure = axis.classes.map(() => new Uint32Array(words));
    const may = axis.classes.map(() => new Uint32Array(words));
    const any = new Uint32Array(words);
    const known = new Map<Condition, Verdicts>();
    const verdicts = (condition: Condition): Verdicts => {
      const found = known.get(condition) ?? verdictsOf(condition, axis, rates);
      known.set(condition, found);
      return found;
    };
    for (const [row, conditions] of byRow.entries()) {
      if (conditions.every(({ is }) => is === 'any')) addBit(any, row);
      const all = conditions.map(verdicts);
      for (let at = 0; at < axis.classes.length; at += 1) {
        let says: boolean | null = true;
        for (const verdict of all) says = both(says, verdict[at]!);
        if (says === true) addBit(sure[at]!, row);
        if (says === null) isSure = false;
        if (says !== false) addBit(may[at]!, row);
      }
    }
    return { axis, sure, may, any };
  });
  return { columns, rows: allBits(rules.length, words), rowCount: rules.length, isSure };
}

/** Whether two things hold, of which either may not be told. */
function both(one: boolean | null, other: boolean | null): boolean | null {
  return one === false || other === false ? false : one === null || other === null ? null : true;
}
