import { rangeOf } from '../../sheet/cell-reference.ts';
import { editOf } from '../hygiene/edit.ts';
import { outrun, shortRangeOf, widened } from '../hygiene/short-ranges.ts';
import { totalsOf } from '../hygiene/totals-of.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'short-range',
  family: 'hygiene',
  severity: 'serious',
  title: 'Total that misses part of its table',
  message: 'The total reads {range} and leaves out {missing} {missing|cell|cells} beside it; {whole} is the whole.',
  mend: 'Sum the whole table',
  why: 'Rows that were added below or beside a total are not in it, so the total is wrong and looks right.',
  fix: 'Widen the range to the whole table.',
  needs: [],
  params: {
    share: {
      default: 0.5,
      title: 'least share of the table that a range covers before it counts as one over the whole',
      source: 'a smaller range sums a part on purpose',
    },
  },
  *check({ tables }, { workbook, params }) {
    for (const total of outrun(totalsOf(workbook, tables))) {
      const short = shortRangeOf(total, params.share);
      if (short === null) continue;
      const formula = widened(short);
      const { sheet, row, column, area, table } = total;
      const ends = short.along === 'rows' ? `${area.top - short.whole.top} ${short.whole.bottom - area.bottom}` : '';
      const line = short.along === 'rows' ? row : column;
      yield {
        at: { sheet: sheet.name, row, column },
        cause: `${table.id} ${sheet.name} ${short.along} ${line} ${ends}`,
        data: { range: rangeOf(area), whole: rangeOf(short.whole), missing: short.missing.length },
        ...(formula !== null && {
          edits: [editOf(workbook, sheet, { row, column }, { formula })],
        }),
      };
    }
  },
  german: {
    title: 'Summe, der ein Teil ihrer Tabelle fehlt',
    message:
      'Die Summe liest {range} und lässt {missing} {missing|Zelle|Zellen} daneben aus; vollständig wäre {whole}.',
    mend: 'Die ganze Tabelle summieren',
    why: 'Zeilen, die unter oder neben einer Summe ergänzt wurden, fehlen darin; die Summe ist falsch und sieht richtig aus.',
    fix: 'Erweitern Sie den Bereich auf die ganze Tabelle.',
    params: {
      share: {
        title: 'kleinster Anteil der Tabelle, den ein Bereich abdeckt, bevor er als Bereich über das Ganze gilt',
        source: 'ein kleinerer Bereich summiert absichtlich einen Teil',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'The total reads every row',
        german: 'Die Summe liest jede Zeile',
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                |
          | Portal     | Cleo  | 950                |
          | Total      |       | =SUM(C2:C4) → 2950 |`,
      },
      {
        title: 'Two ranges together read every row',
        german: 'Zwei Bereiche zusammen lesen jede Zeile',
        sheet: `
          | Initiative | Owner | Cost                     |
          | Billing    | Ada   | 1200                     |
          | Search     | Ben   | 800                      |
          | Portal     | Cleo  | 950                      |
          | Total      |       | =SUM(C2:C3)+C4 → 2950    |`,
      },
    ],
    failing: [
      {
        title: 'The last row was added below the range',
        german: 'Die letzte Zeile kam unter dem Bereich hinzu',
        flags: ['C6'],
        sheet: `
          | Initiative | Owner | Cost               |
          | Billing    | Ada   | 1200               |
          | Search     | Ben   | 800                |
          | Portal     | Cleo  | 950                |
          | Reports    | Dan   | 400                |
          | Total      |       | =SUM(C2:C4) → 2950 |`,
      },
      {
        title: 'Two totals of one row miss the same first row',
        german: 'Zwei Summen einer Zeile verfehlen dieselbe erste Zeile',
        flags: ['C6,D6'],
        sheet: `
          | Initiative | Owner | Cost               | Effort            |
          | Billing    | Ada   | 1200               | 10                |
          | Search     | Ben   | 800                | 20                |
          | Portal     | Cleo  | 950                | 30                |
          | Reports    | Dan   | 400                | 5                 |
          | Total      |       | =SUM(C3:C5) → 2150 | =SUM(D3:D5) → 55  |`,
      },
    ],
  },
});
