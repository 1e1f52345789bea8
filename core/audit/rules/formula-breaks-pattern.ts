import { formulaFor } from '../../sheet/formula/shape.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { formulaAt } from '../../sheet/workbook.ts';
import { editOf } from '../hygiene/edit.ts';
import { patternBreaks } from '../hygiene/pattern-breaks.ts';
import { columnWords, isPlanTable } from '../hygiene/table-cells.ts';
import { sheetRule } from '../rule.ts';

export default sheetRule({
  id: 'formula-breaks-pattern',
  family: 'hygiene',
  severity: 'serious',
  unless: ['broken-reference', 'short-range'],
  title: 'Formula that differs from its neighbours',
  message:
    '“{column}” computes {formula} here, while {agreeing} of its cells compute alike: {expected} would follow them.',
  mend: 'Compute “{column}” as its neighbours do',
  why: 'A formula that was changed in one row only gives a wrong number that looks right.',
  fix: 'Fill the neighbours’ formula into the cell, or note beside it why it differs.',
  params: {
    agreeing: {
      default: 4,
      title: 'cells of a line that must compute alike before another is odd',
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
        if (odd.found === null) continue;
        const { row, column, line, found, expected, agreeing } = odd;
        const formula = formulaFor(expected, row, column);
        const words = columnWords(table, line);
        yield {
          at: { sheet: sheet.name, row, column },
          cause: `${table.id} ${words.en} ${found.normal}`,
          data: {
            column: words,
            formula: `=${formulaAt(sheet, row, column) ?? ''}`,
            agreeing,
            expected: `=${formula ?? expected.normal}`,
          },
          ...(formula !== null && {
            edits: [editOf(workbook, sheet, odd, { formula })],
          }),
        };
      }
  },
  german: {
    title: 'Formel, die von ihren Nachbarn abweicht',
    message:
      '„{column}“ rechnet hier {formula}, während {agreeing} Nachbarzellen gleich rechnen: Nach ihrem Muster stünde hier {expected}.',
    mend: '„{column}“ wie die Nachbarn berechnen',
    why: 'Eine Formel, die nur an einer Stelle geändert wurde, liefert eine falsche Zahl, die richtig aussieht.',
    fix: 'Übernehmen Sie die Formel der Nachbarn in die Zelle, oder notieren Sie daneben, warum sie abweicht.',

    params: {
      agreeing: {
        title: 'Zellen einer Zeile oder Spalte, die gleich rechnen müssen, bevor eine andere auffällt',
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
        title: 'Every row computes alike',
        german: 'Jede Zeile rechnet gleich',
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost           |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000  |
          | Search     | Ben   | 20     | 500  | =C3*D3 → 10000 |
          | Portal     | Cleo  | 30     | 500  | =C4*D4 → 15000 |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500  |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000  |`,
      },
      {
        title: 'The first row opens a running date, the others follow',
        german: 'Die erste Zeile eröffnet ein laufendes Datum, die anderen folgen',
        sheet: `
          | Task    | Owner | Start                        | Duration | End                          |
          | Draft   | Ada   | 2026-03-02                   | 5        | =C2+D2 → 2026-03-07          |
          | Review  | Ben   | =E2+1 → 2026-03-08           | 3        | =C3+D3 → 2026-03-11          |
          | Build   | Cleo  | =E3+1 → 2026-03-12           | 9        | =C4+D4 → 2026-03-21          |
          | Test    | Dan   | =E4+1 → 2026-03-22           | 4        | =C5+D5 → 2026-03-26          |
          | Release | Eve   | =E5+1 → 2026-03-27           | 1        | =C6+D6 → 2026-03-28          |`,
      },
      {
        title: 'The same product in another order, and rates that differ from row to row',
        german: 'Dasselbe Produkt in anderer Reihenfolge, und Sätze, die von Zeile zu Zeile andere sind',
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost           | Risk          |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000  | =0.1*E2 → 500 |
          | Search     | Ben   | 20     | 500  | =D3*C3 → 10000 | =0.2*E3 → 2000 |
          | Portal     | Cleo  | 30     | 500  | =C4*D4 → 15000 | =0.1*E4 → 1500 |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500  | =0.1*E5 → 250 |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000  | =0.1*E6 → 400 |`,
      },
      {
        title: 'Two stretches, each with its own formula',
        german: 'Zwei Abschnitte, jeder mit eigener Formel',
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost              |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000     |
          | Search     | Ben   | 20     | 500  | =C3*D3 → 10000    |
          | Portal     | Cleo  | 30     | 500  | =C4*D4 → 15000    |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500     |
          | Sync       | Eve   | 8      | 500  | =C6*D6*1.2 → 4800 |
          | Mobile     | Ada   | 8      | 500  | =C7*D7*1.2 → 4800 |
          | Archive    | Ben   | 8      | 500  | =C8*D8*1.2 → 4800 |`,
      },
    ],
    failing: [
      {
        title: 'One row multiplies with the wrong cell',
        german: 'Eine Zeile multipliziert mit der falschen Zelle',
        flags: ['E4'],
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost           |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000  |
          | Search     | Ben   | 20     | 500  | =C3*D3 → 10000 |
          | Portal     | Cleo  | 30     | 500  | =C4*D3 → 15000 |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500  |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000  |
          | Mobile     | Ada   | 8      | 500  | =C7*D7 → 4000  |`,
      },
      {
        title: 'The same deviation twice is one finding',
        german: 'Dieselbe Abweichung zweimal ist ein Befund',
        flags: ['E3,E8'],
        sheet: `
          | Initiative | Owner | Effort | Rate | Cost              |
          | Billing    | Ada   | 10     | 500  | =C2*D2 → 5000     |
          | Search     | Ben   | 20     | 500  | =C3*D3+10 → 10010 |
          | Portal     | Cleo  | 30     | 500  | =C4*D4 → 15000    |
          | Reports    | Dan   | 5      | 500  | =C5*D5 → 2500     |
          | Sync       | Eve   | 8      | 500  | =C6*D6 → 4000     |
          | Mobile     | Ada   | 8      | 500  | =C7*D7 → 4000     |
          | Archive    | Ben   | 8      | 500  | =C8*D8+10 → 4010  |
          | Export     | Ada   | 8      | 500  | =C9*D9 → 4000     |
          | Import     | Ada   | 8      | 500  | =C10*D10 → 4000   |
          | Alerts     | Ada   | 8      | 500  | =C11*D11 → 4000   |`,
      },
    ],
  },
});
