import type { CellRef } from '../../sheet/cell-reference.ts';
import { areaContains } from '../../sheet/cell-reference.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import { sheetNamed, valueAt } from '../../sheet/workbook.ts';
import { isPlanTable } from '../hygiene/table-cells.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'formula-never-computed',
  family: 'hygiene',
  severity: 'serious',
  title: 'Formulas without a value',
  message:
    '{cells} {cells|formula|formulas} of the plan {cells|has|have} no value: the program that wrote the file did not compute {cells|it|them}.',
  why: 'Dates, names and sums that such formulas would show are known to nobody, and no check can look at them.',
  fix: 'Open the workbook in Excel, let it compute, save it, and check it again.',
  needs: [],
  unless: ['broken-reference', 'circular-reference'],
  *check({ tables }, { workbook }) {
    if (isComputed(workbook)) return;
    const cells: CellRef[] = [];
    for (const table of tables.filter(isPlanTable)) {
      const sheet = sheetNamed(workbook, table.sheet);
      if (sheet === null) continue;
      const within = [...formulasIn(sheet)].filter(({ row, column }) => areaContains(table.area, row, column));
      for (const at of within.toSorted((a, b) => a.row - b.row || a.column - b.column))
        cells.push({ sheet: sheet.name, ...at });
    }
    if (cells.length > 0) yield { at: cells, cause: 'workbook', data: { cells: cells.length } };
  },
  german: {
    title: 'Formeln ohne Wert',
    message:
      '{cells} {cells|Formel|Formeln} des Plans {cells|hat|haben} keinen Wert: Das Programm, das die Datei geschrieben hat, hat sie nicht berechnet.',
    why: 'Termine, Namen und Summen, die solche Formeln zeigen würden, kennt niemand, und keine Prüfung kann sie ansehen.',
    fix: 'Öffnen Sie die Arbeitsmappe in Excel, lassen Sie sie berechnen, speichern Sie sie, und prüfen Sie sie noch einmal.',
  },
  examples: {
    passing: [
      {
        title: 'Written by a program that computes; one formula came later',
        german: 'Von einem Programm geschrieben, das berechnet; eine Formel kam später dazu',
        sheet: `
          | ID | Milestone      | Due                     | Owner |
          | M1 | Beta           | 2026-04-07              | Ada   |
          | M2 | Pricing page   | =C2+7 → 2026-04-14      | Ada   |
          | M3 | General launch | =C3+7                   | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Written by a program that does not compute',
        german: 'Von einem Programm geschrieben, das nicht berechnet',
        flags: ['C3,D3,C4'],
        sheet: `
          | ID | Milestone      | Due        | Owner |
          | M1 | Beta           | 2026-04-07 | Ada   |
          | M2 | Pricing page   | =C2+7      | =D2   |
          | M3 | General launch | =C3+7      | Ben   |`,
      },
    ],
  },
});

/** Whether any formula has a value, be it an empty text, or there is none at all. */
function isComputed({ sheets }: Workbook): boolean {
  let some = false;
  for (const sheet of sheets)
    for (const { row, column } of formulasIn(sheet)) {
      if (valueAt(sheet, row, column) !== null) return true;
      some = true;
    }
  return !some;
}

function* formulasIn(sheet: Sheet): Iterable<{ readonly row: number; readonly column: number }> {
  for (const [column, { rows }] of sheetFacts(sheet).formulas) for (const row of rows) yield { row, column };
}
