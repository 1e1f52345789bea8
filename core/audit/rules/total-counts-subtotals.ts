import { addressOf, areaContains, rangeOf } from '../../sheet/cell-reference.ts';
import { cellsOfReference } from '../../sheet/formula/precedents.ts';
import { totalsIn } from '../../sheet/formula/totals.ts';
import { firstAtLeast, sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { Position } from '../hygiene/table-cells.ts';
import type { Total } from '../hygiene/totals-of.ts';
import { totalsOf } from '../hygiene/totals-of.ts';
import { rule } from '../rule.ts';

/** A total over more sums than this is told by its first ones. */
const MOST_LOOKED_AT = 500;

export default rule({
  id: 'total-counts-subtotals',
  family: 'hygiene',
  severity: 'serious',
  title: 'Total that counts subtotals twice',
  message:
    'The total over {range} counts {subtotals} {subtotals|subtotal|subtotals} inside it once more, the first in {first}.',
  why: 'The rows under a subtotal are in the total twice: once by themselves and once through it.',
  fix: 'Sum the subtotals only, or use SUBTOTAL for all of them: it leaves other SUBTOTAL cells out.',
  needs: [],
  *check({ tables }, { workbook }) {
    for (const total of totalsOf(workbook, tables)) {
      if (total.area.left !== total.area.right || !sums(total.call) || halves(total)) continue;
      const inner = subtotalsIn(total, workbook);
      const [first] = inner;
      if (first === undefined) continue;
      const { sheet, row, column, area } = total;
      yield {
        at: [{ sheet: sheet.name, row, column }, ...inner.map((at) => ({ sheet: total.target.name, ...at }))],
        cause: `${sheet.name} ${row} ${total.table.id}`,
        data: { range: rangeOf(area), subtotals: inner.length, first: addressOf(first) },
      };
    }
  },
  german: {
    title: 'Summe, die Zwischensummen doppelt zählt',
    message:
      'Die Summe über {range} zählt {subtotals} {subtotals|Zwischensumme|Zwischensummen} darin noch einmal, die erste in {first}.',
    why: 'Die Zeilen unter einer Zwischensumme sind zweimal in der Summe: einmal selbst und einmal über die Zwischensumme.',
    fix: 'Summieren Sie nur die Zwischensummen, oder verwenden Sie überall TEILERGEBNIS: Es lässt andere TEILERGEBNIS-Zellen aus.',
  },
  examples: {
    passing: [
      {
        title: 'SUBTOTAL leaves other SUBTOTAL cells out',
        german: 'TEILERGEBNIS lässt andere TEILERGEBNIS-Zellen weg',
        sheet: `
          | Initiative | Owner | Cost                      |
          | Billing    | Ada   | 1200                      |
          | Search     | Ben   | 800                       |
          | Subtotal   |       | =SUBTOTAL(9,C2:C3) → 2000 |
          | Portal     | Cleo  | 950                       |
          | Reports    | Dan   | 400                       |
          | Subtotal   |       | =SUBTOTAL(9,C5:C6) → 1350 |
          | Total      |       | =SUBTOTAL(9,C2:C7) → 3350 |`,
      },
      {
        title: 'The total adds the subtotals',
        german: 'Die Summe zählt die Zwischensummen zusammen',
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                |
          | Subtotal   |       | =SUM(C2:C3) → 2000 |
          | Portal     | Cleo  | 950                |
          | Reports    | Dan   | 400                |
          | Subtotal   |       | =SUM(C5:C6) → 1350 |
          | Total      |       | =C4+C7 → 3350      |`,
      },
    ],
    failing: [
      {
        title: 'A sum over rows and their subtotals',
        german: 'Eine Summe über Zeilen und ihre Zwischensummen',
        flags: ['C8,C4,C7'],
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                |
          | Subtotal   |       | =SUM(C2:C3) → 2000 |
          | Portal     | Cleo  | 950                |
          | Reports    | Dan   | 400                |
          | Subtotal   |       | =SUM(C5:C6) → 1350 |
          | Total      |       | =SUM(C2:C7) → 6700 |`,
      },
    ],
  },
});

function sums({ name, code }: { readonly name: string; readonly code: number | null }): boolean {
  return name === 'SUM' || (name === 'SUBTOTAL' && code !== null && code % 100 === 9);
}

/** `=SUM(C2:C9)/2` takes the double counting out again. */
function halves({ shape }: Total): boolean {
  return /\/2(?!\d)/.test(shape.normal);
}

/** Cells of a summed column that sum cells of the same column which the total sums as well. */
function subtotalsIn({ area, target, call, shape }: Total, workbook: Workbook): Position[] {
  const line = sheetFacts(target).formulas.get(area.left);
  if (line === undefined) return [];
  const found: Position[] = [];
  let looked = 0;
  for (let i = firstAtLeast(line.rows, area.top); i < line.rows.length && line.rows[i]! <= area.bottom; i += 1) {
    const row = line.rows[i]!;
    const inner = line.shapes[i]!;
    if (inner === shape || totalsIn(inner).length === 0) continue;
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    const counted = totalsIn(inner).some(
      (part) =>
        sums(part) &&
        !(call.name === 'SUBTOTAL' && part.name === 'SUBTOTAL') &&
        part.ranges.some(({ reference }) =>
          cellsOfReference(reference, workbook, target, row, area.left).some(
            ({ sheet, area: cells }) =>
              sheet === target &&
              cells.left === area.left &&
              cells.right === area.left &&
              areaContains(area, cells.top, cells.left) &&
              areaContains(area, cells.bottom, cells.left),
          ),
        ),
    );
    if (counted) found.push({ row, column: area.left });
  }
  return found;
}
