import type { CellRef } from '../../sheet/cell-reference.ts';
import { fullAddressOf } from '../../sheet/cell-reference.ts';
import { circlesIn } from '../../sheet/formula/circles.ts';
import { shapeAt, sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed, valueAt } from '../../sheet/workbook.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

/** Longer chains are told by their first cells. */
const MOST_TOLD = 6;

export default rule({
  id: 'circular-reference',
  family: 'hygiene',
  severity: 'critical',
  title: 'Formulas that feed themselves',
  message: '{chain} {cells|reads itself|read each other in a circle}.',
  messages: {
    allowed:
      '{chain} {cells|reads itself|read each other in a circle}; the workbook lets Excel compute circles in rounds.',
  },
  milder: { allowed: 'minor' },
  why: 'A circle has no answer: Excel shows 0 or the last number it got to, and everything that reads it is wrong.',
  fix: 'Take one of the cells out of the circle, usually a total that includes itself.',
  evidence: { all: 'cells that read each other' },
  needs: [],
  *check(_plan, { workbook }): Iterable<Hit<'allowed'>> {
    for (const { chain, size } of circlesIn(workbook)) {
      if (chain.some((cell) => isBlankText(workbook, cell))) continue;
      const told = chain.slice(0, MOST_TOLD).map(fullAddressOf).join(' → ');
      yield {
        at: chain,
        cause: chain
          .map((cell) => `${cell.sheet} ${formOf(workbook, cell)}`)
          .toSorted()
          .join('\n'),
        message: workbook.iterates === true ? 'allowed' : undefined,
        data: {
          chain: chain.length > MOST_TOLD ? `${told} → …` : told,
          cells: chain.length,
          all: chain.length === 1 ? 1 : size,
        },
      };
    }
  },
  german: {
    title: 'Zirkelbezug',
    message: '{chain}: {cells|Die Zelle liest sich selbst|Diese Zellen lesen einander im Kreis}.',
    messages: {
      allowed:
        '{chain}: {cells|Die Zelle liest sich selbst|Diese Zellen lesen einander im Kreis}; die Mappe lässt Excel Kreise in Runden berechnen.',
    },
    why: 'Ein Kreis hat kein Ergebnis: Excel zeigt 0 oder den zuletzt erreichten Wert, und alles, was davon abhängt, ist falsch.',
    fix: 'Nehmen Sie eine der Zellen aus dem Kreis, meist eine Summe, die sich selbst mitzählt.',
    evidence: { all: 'Zellen, die einander lesen' },
  },
  examples: {
    passing: [
      {
        title: 'A running date reads the row above',
        german: 'Ein laufendes Datum liest die Zeile darüber',
        sheet: `
          | Task   | Owner | Start      | Duration | End    |
          | Draft  | Ada   | 2026-03-02 | 5        | =C2+D2 |
          | Review | Ben   | =E2+1      | 3        | =C3+D3 |
          | Build  | Cleo  | =E3+1      | 9        | =C4+D4 |`,
      },
      {
        title: 'In a row that nobody planned yet, the formulas answer before they read each other',
        german: 'In einer Zeile, die noch niemand geplant hat, antworten die Formeln, bevor sie einander lesen',
        sheet: `
          | Task     | Owner | Start      | Duration                 | End                      |
          | Draft    | Ada   | 2026-03-02 | 5                        | =C2+D2                   |
          | Review   | Ben   | 2026-03-09 | 3                        | =C3+D3                   |
          | Sign-off | Ada   |            | =IF(C4="","",E4-C4) → "" | =IF(C4="","",C4+D4) → "" |`,
      },
    ],
    failing: [
      {
        title: 'A total that includes itself',
        german: 'Eine Summe, die sich selbst enthält',
        flags: ['C4'],
        sheet: `
          | Initiative | Owner | Cost            |
          | Billing    | Ada   | 1200            |
          | Search     | Ben   | 800             |
          | Total      |       | =SUM(C2:C4) → 0 |`,
      },
      {
        title: 'The same circle in two rows is one finding',
        german: 'Derselbe Kreis in zwei Zeilen ist ein Befund',
        flags: ['C2,E2,C3,E3'],
        sheet: `
          | Task   | Owner | Start  | Duration | End    |
          | Draft  | Ada   | =E2-D2 | 5        | =C2+D2 |
          | Review | Ben   | =E3-D3 | 3        | =C3+D3 |`,
      },
      {
        title: 'Start and end compute from each other',
        german: 'Anfang und Ende berechnen sich gegenseitig',
        flags: ['C2,E2'],
        sheet: `
          | Task   | Owner | Start  | Duration | End    |
          | Draft  | Ada   | =E2-D2 | 5        | =C2+D2 |`,
      },
    ],
  },
});

/** Whether a formula shows an empty text: it answered without reading the next cell, as `=IF(C4="","",…)` does in a row that is not filled in. */
function isBlankText(workbook: Workbook, { sheet, row, column }: CellRef): boolean {
  const found = sheetNamed(workbook, sheet);
  return found !== null && valueAt(found, row, column) === '';
}

/** Circles of the same formulas, filled down, are one. */
function formOf(workbook: Workbook, { sheet, row, column }: CellRef): string {
  const found = sheetNamed(workbook, sheet);
  return found === null ? '' : (shapeAt(sheetFacts(found), row, column)?.normal ?? '');
}
