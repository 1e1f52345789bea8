import { formulaFor } from '../../sheet/formula/shape.ts';
import { shapeAt, sheetFacts } from '../../sheet/sheet-facts.ts';
import { precedentsOf } from '../../sheet/formula/precedents.ts';
import { areaContains } from '../../sheet/cell-reference.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import type { PatternBreak } from '../hygiene/pattern-breaks.ts';
import { editOf } from '../hygiene/edit.ts';
import { patternBreaks } from '../hygiene/pattern-breaks.ts';
import { columnWords, isPlanTable } from '../hygiene/table-cells.ts';
import type { Meaning, TableColumn } from '../../plan/table.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'number-inside-formulas',
  family: 'hygiene',
  severity: 'serious',
  title: 'Typed number among formulas',
  message:
    '“{column}” holds a typed value here, while {agreeing} of its cells compute theirs: {expected} would follow them.',
  mend: 'Compute “{column}” as its neighbours do',
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
    for (const table of tables.filter(isPlanTable)) {
      const typed = patternBreaks(table, sheet, facts, params).filter(
        (odd) => odd.found === null && !feedsItsFormula(odd, sheet, workbook),
      );
      const indexOf = (odd: PatternBreak): number => (table.transposed ? odd.column : odd.row);
      const columns = new Map<number, string[]>();
      for (const odd of typed)
        columns.set(indexOf(odd), [...(columns.get(indexOf(odd)) ?? []), columnWords(table, odd.line).en]);
      for (const odd of typed) {
        const { row, column, line, expected, agreeing } = odd;
        const formula = formulaFor(expected, row, column);
        const words = columnWords(table, line);
        yield {
          at: { sheet: sheet.name, row, column },
          // Several columns typed over in one row are one cause, and so is one column in several rows.
          cause: `${table.id} ${(columns.get(indexOf(odd)) ?? []).join(' ')}`,
          data: { column: words, agreeing, expected: `=${formula ?? expected.normal}` },
          ...(formula !== null &&
            !isOfPlanner(line) && {
              edits: [editOf(workbook, sheet, odd, { formula })],
            }),
        };
      }
    }
  },
  german: {
    title: 'Eingegebene Zahl zwischen Formeln',
    message:
      '„{column}“ enthält hier einen eingegebenen Wert, während {agreeing} Nachbarzellen ihren berechnen: Nach ihrem Muster stünde hier {expected}.',
    mend: '„{column}“ wie die Nachbarn berechnen',
    why: 'Eine Zahl, die über eine Formel geschrieben wurde, bleibt, wie sie ist, wenn sich ändert, wovon sie abhängen sollte.',
    fix: 'Übernehmen Sie die Formel der Nachbarn in die Zelle, oder geben Sie dem eingegebenen Wert eine eigene Spalte.',

    params: {
      agreeing: {
        title: 'Zellen einer Zeile oder Spalte, die gleich rechnen müssen, bevor eine eingegebene Zahl auffällt',
        source:
          'weniger ergeben kein Muster; ExceLint gewichtet eine Abweichung nach der Größe des Bereichs, der übereinstimmt',
      },
      share: {
        title: 'kleinster Anteil der Zellen einer Zeile oder Spalte, die gleich rechnen',
        source: 'ExceLint: je seltener die Abweichung, desto wahrscheinlicher der Fehler',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Typed actuals first, a computed forecast after them',
        german: 'Erst getippte Istwerte, danach eine berechnete Vorhersage',
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
        title: 'Either the hours or the days are typed, the other is computed',
        german: 'Entweder die Stunden oder die Tage sind getippt, das andere ist berechnet',
        sheet: `
          | Initiative | Owner | Hours         | Days         |
          | Billing    | Ada   | =D2*8 → 80    | 10           |
          | Search     | Ben   | =D3*8 → 40    | 5            |
          | Portal     | Cleo  | 24            | =C4/8 → 3    |
          | Reports    | Dan   | =D5*8 → 16    | 2            |
          | Sync       | Eve   | =D6*8 → 8     | 1            |`,
      },
      {
        title: 'A column of typed numbers',
        german: 'Eine Spalte getippter Zahlen',
        sheet: `
          | Initiative | Owner | Cost |
          | Billing    | Ada   | 5100 |
          | Search     | Ben   | 9900 |`,
      },
    ],
    failing: [
      {
        title: 'A number typed over a formula',
        german: 'Eine Zahl, die über eine Formel getippt wurde',
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

/**
 * Whether the neighbours' formula would read a cell that computes from this one: where a table gives either of two
 * columns and computes the other, the typed one is the input.
 */
function feedsItsFormula({ expected, row, column }: PatternBreak, sheet: Sheet, workbook: Workbook): boolean {
  return precedentsOf(expected, workbook, sheet, row, column).some(({ sheet: source, area }) => {
    if (area.top !== area.bottom || area.left !== area.right) return false;
    const shape = shapeAt(sheetFacts(source), area.top, area.left);
    if (shape === null) return false;
    return precedentsOf(shape, workbook, source, area.top, area.left).some(
      (read) => read.sheet === sheet && areaContains(read.area, row, column),
    );
  });
}

/** Whether typed values of a column are a planner’s own word: a formula over a start would move the work unasked. */
function isOfPlanner({ meaning }: TableColumn): boolean {
  return meaning !== null && DAYS_OF_WORK.has(meaning);
}

const DAYS_OF_WORK: ReadonlySet<Meaning> = new Set<Meaning>(['start', 'end', 'due', 'start_actual', 'end_actual']);
