import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Candidate } from './column-evidence.ts';
import type { Grid } from '../grid/grid.ts';
import { shownAt } from '../grid/grid.ts';
import { SAYS } from './header-says.ts';
import { countedIn } from './numbered-run.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** What the columns of a burn-down are, whatever their headers say. */
export const LEFT_OVER: Candidate = {
  meaning: 'remaining',
  weight: 3,
  fromHeader: 3,
  reasons: ['its header counts on from its neighbour’s, and the numbers fall along the rows'],
};

/** Columns and rows below which falling numbers may be chance. */
const FEWEST = { columns: 4, rows: 2, falls: 4 } as const;
/** Rows that are looked at. */
const SAMPLE = 60;
/** Of the steps that are no standstill so many may rise (work that was found later), and so many rows must fall. */
const RISES = 0.15;
const FALLING = 0.5;

/**
 * Columns of what is left of each row's work, one a day or a sprint: headers of one kind that count up, whatever their words,
 * over numbers that fall along the rows, to nothing in one of them at least. `headers`: by column, in the order they stand.
 */
export function burnDownColumns(
  grid: Grid,
  headers: ReadonlyMap<number, string>,
  bodyRows: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const run of countedRuns(headers))
    if (run.length >= FEWEST.columns && !LONG.test(headers.get(run[0]!)!) && fallsAlong(grid, run, bodyRows))
      for (const column of run) found.add(column);
  return found.size > 0 && isOfPeople([...headers.values()]) ? new Set() : found;
}

/** Spans longer than any sprint: what falls from year to year is money or people, not work. */
const LONG = anyCase`(?<!\p{L})(?:years?|months?|quarters?|jahre?|monate?|quartale?|an(?:née|no|o)?s?|años?|mois|mes(?:es)?|mese|mesi|trimestres?|rok|miesiąc|kwartał|год|месяц|квартал|yıl|ay|år|måned|månad|jaar|maand|năm|tháng)(?!\p{L})|[年月]|季度`;

/** Whether a table's headers name people and no work: what falls there is their time. */
function isOfPeople(headers: readonly string[]): boolean {
  const meant = new Set(
    headers.flatMap((header) => meaningsOf(header).flatMap(({ of, weight }) => (weight >= SAYS.sure ? [of] : []))),
  );
  const has = (...meanings: Meaning[]): boolean => meanings.some((meaning) => meant.has(meaning));
  return has('person', 'role') && !has('title', 'description');
}

/** Neighbours whose headers count up with the same words. */
function countedRuns(headers: ReadonlyMap<number, string>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before: { readonly column: number; readonly stem: string; readonly at: number } | null = null;
  for (const [column, header] of headers) {
    const counted = countedIn(header);
    const goesOn = counted !== null && before !== null && counted.stem === before.stem && counted.at > before.at;
    if (goesOn) runs.at(-1)!.push(column);
    else if (counted !== null) runs.push([column]);
    before = counted === null ? null : { column, ...counted };
  }
  return runs;
}

function fallsAlong(grid: Grid, run: readonly number[], bodyRows: readonly number[]): boolean {
  let [rows, falling, falls, rises, done] = [0, 0, 0, 0, 0];
  for (const row of bodyRows.slice(0, SAMPLE)) {
    const cells = run.map((column) => shownAt(grid, row, column)).filter((value) => value !== null && value !== '');
    const values = cells.filter((value) => typeof value === 'number');
    if (cells.length === 0) continue;
    if (values.length < cells.length || values.some((value) => value < 0)) return false;
    if (values.length < run.length / 3 || values[0] === 0) continue;
    rows += 1;
    for (let at = 1; at < values.length; at++)
      if (values[at]! < values[at - 1]!) falls += 1;
      else if (values[at]! > values[at - 1]!) rises += 1;
    if (values.at(-1)! < values[0]!) falling += 1;
    if (values.at(-1) === 0) done += 1;
  }
  return (
    rows >= FEWEST.rows &&
    falls >= FEWEST.falls &&
    rises <= (falls + rises) * RISES &&
    falling >= rows * FALLING &&
    done > 0
  );
}
