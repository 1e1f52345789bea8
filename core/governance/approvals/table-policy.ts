import type { HitPolicy } from '../../plan/approvals.ts';
import type { ApprovalTable } from './approval-table.ts';
import { hasBit, isSameBits } from './bits.ts';
import type { Grid } from './grid.ts';
import { countedClasses, doRowsMeet, extentsOf, isRowWithin } from './space.ts';
import { gridOf } from './grid.ts';
import { isSameOutcome } from './outcome-of.ts';

/** How the rows of a table are read, and whether the sheet says so. */
interface ReadPolicy {
  readonly hitPolicy: HitPolicy;
  readonly isPolicyStated: boolean;
}

/** Share of the clashing pairs that must be nested, so that one slip does not hide how the rest is meant. Lanekeeper’s own bar. */
const MOSTLY = 0.75;

/**
 * As the sheet says. Else a column of priorities says priority. Else first, where planners can only have meant that: the last
 * row takes everything, or of the pairs of rows that share cases and lead elsewhere most are an exception and what it is taken
 * from, the exception first (“≥ 1m”, “≥ 500k”, “≥ 100k”). Else unique, the policy under which a table must not contradict itself.
 */
export function policyOf(table: Pick<ApprovalTable, 'fields' | 'rules' | 'rates'>): ReadPolicy {
  const { rules } = table;
  const stated = rules.find(({ hitPolicy }) => hitPolicy !== null)?.hitPolicy ?? null;
  if (stated !== null) return { hitPolicy: stated, isPolicyStated: true };
  if (rules.some(({ priority }) => (priority ?? null) !== null))
    return { hitPolicy: 'priority', isPolicyStated: false };
  const last = rules.at(-1);
  const takesAll = rules.length > 1 && last?.conditions.every(({ condition }) => condition.is === 'any') === true;
  return { hitPolicy: takesAll || isMostlyNested(table) ? 'first' : 'unique', isPolicyStated: false };
}

function isMostlyNested(table: Pick<ApprovalTable, 'fields' | 'rules' | 'rates'>): boolean {
  const { rules } = table;
  const grid = gridOf(table);
  let [clashing, nested] = [0, 0];
  for (let one = 0; one < rules.length; one += 1)
    for (let other = one + 1; other < rules.length; other += 1) {
      if (isSameOutcome(rules[one]!, rules[other]!) || !doRowsMeet(grid, one, other)) continue;
      clashing += 1;
      if (isException(grid, one, other)) nested += 1;
    }
  return clashing > 0 && nested >= MOSTLY * clashing;
}

/**
 * Whether a row is written as an exception from a wider one: in each field the wider row takes everything, the same, or
 * numbers that go on to the same end. A band inside a band, or a word of a list of words, may as well be a slip.
 */
function isException(grid: Grid, inner: number, outer: number): boolean {
  if (!isRowWithin(grid, inner, outer) || isRowWithin(grid, outer, inner)) return false;
  const extents = extentsOf(grid);
  return grid.columns.every((column, at) => {
    const [narrow, wide] = [extents[at]![inner]!, extents[at]![outer]!];
    if (hasBit(column.any, outer) || isSameBits(narrow, wide)) return true;
    const numbers = countedClasses(column).filter((one) => column.axis.classes[one]!.is === 'span');
    return [numbers[0], numbers.at(-1)].some((end) => end !== undefined && hasBit(narrow, end) && hasBit(wide, end));
  });
}
