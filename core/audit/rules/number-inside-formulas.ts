import { formulaFor } from '../../sheet/formula/shape.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { editOf } from '../hygiene/edit.ts';
import { patternBreaks } from '../hygiene/pattern-breaks.ts';
import { columnWords, isPlanTable } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'number-inside-formulas',
  family: 'hygiene',
  severity: 'serious',
  title: 'Typed number among formulas',
  message:
    '“{column}” holds a typed value here, while {agreeing} of its cells compute theirs: {expected} would follow them.',
  why: 'A number typed over a formula stays as it is when what it should follow changes.',
  fix: 'Fill the neighbours’ formula into the cell, or move the typed value into a column of its own.',
  params: {
    agreeing: {
      default: 4,
      title: 'cells of a line that must compute alike before a typed number is odd',
      source: 'fewer make no pattern; ExceLint weighs a deviation by the size of the region that agrees',
    },
    share: {
      default: 0.8,
      title: 'least share of a line’s cells that compute alike',
      source: 'ExceLint: the rarer the deviation, the likelier the error',
    },
  },
  *checkSheet({ sheet, tables, workbook }, { params }) {
    const facts = sheetFacts(sheet);
    if (facts.formulas.size === 0) return;
    for (const table of tables.filter(isPlanTable))
      for (const odd of patternBreaks(table, sheet, facts, params)) {
        if (odd.found !== null) continue;
        const { row, column, line, expected, agreeing } = odd;
        const formula = formulaFor(expected, row, column);
        const words = columnWords(table, line);
        yield {
          at: { sheet: sheet.name, row, column },
          cause: `${table.id} ${words}`,
          data: { column: words, agreeing, expected: `=${formula ?? expected.normal}` },
          ...(formula !== null && {
            fix: {
              title: `Compute “${words}” as its neighbours do`,
              edits: [editOf(workbook, sheet, odd, { formula })],
            },
          }),
        };
      }
  },
  examples: {
    passing: [
      {
        title: 'Typed actuals first, a computed forecast after them',
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost           |
          | Billing    | Ada   | 10     | 500  | 5100           |
          | Search     | Ben   | 20     | 500  | 9900           |
          | Portal     | Cleo  | 30     | 500  | =C4*D4 → 15000 |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500  |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000  |
          | Mobile     | Ada   | 8      | 500  | =C7*D7 → 4000  |`,
      },
      {
        title: 'A column of typed numbers',
        sheet: `
          | Initiative | Owner | Cost |
          | Billing    | Ada   | 5100 |
          | Search     | Ben   | 9900 |`,
      },
    ],
    failing: [
      {
        title: 'A number typed over a formula',
        flags: ['E4'],
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost           |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000  |
          | Search     | Ben   | 20     | 500  | =C3*D3 → 10000 |
          | Portal     | Cleo  | 30     | 500  | 12000          |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500  |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000  |`,
      },
    ],
  },
});
