import { shapeAt, sheetFacts } from '../../sheet/sheet-facts.ts';
import { isCellError, valueAt } from '../../sheet/workbook.ts';
import type { ErrorCell } from '../hygiene/error-roots.ts';
import { errorRoots, refOf } from '../hygiene/error-roots.ts';
import { isPlanTable } from '../hygiene/table-cells.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { rule } from '../rule.ts';

const WORDS: ReadonlyMap<string, Phrase> = new Map([
  ['#DIV/0!', { en: 'a division by zero', de: 'eine Division durch null' }],
  ['#N/A', { en: 'a value that was not found', de: 'ein Wert, der nicht gefunden wurde' }],
  [
    '#NAME?',
    { en: 'a name or function that Excel does not know', de: 'ein Name oder eine Funktion, die Excel nicht kennt' },
  ],
  ['#VALUE!', { en: 'a text where a number is needed', de: 'ein Text, wo eine Zahl gebraucht wird' }],
  ['#REF!', { en: 'a reference to cells that do not exist', de: 'ein Bezug auf Zellen, die es nicht gibt' }],
  ['#NUM!', { en: 'a number that cannot be computed', de: 'eine Zahl, die sich nicht berechnen lässt' }],
  ['#NULL!', { en: 'ranges that do not meet', de: 'Bereiche, die sich nicht überschneiden' }],
  ['#SPILL!', { en: 'a result that has no room', de: 'ein Ergebnis, das keinen Platz hat' }],
]);

/** Cells whose formula is the same and ends in the same error, and the cells that show it after them. */
interface Cause {
  readonly error: string;
  readonly roots: ErrorCell[];
  readonly cells: ErrorCell[];
}

export default rule({
  id: 'formula-error',
  family: 'hygiene',
  severity: 'critical',
  title: 'Error in the plan',
  message: '{cells} {cells|cell shows|cells show} an error that starts here: {error}.',
  why: 'A cell with an error has no value: whoever reads it, a total or a person, gets nothing.',
  fix: 'Mend the formula at the start, or say with IFERROR what to show when there is nothing.',
  needs: [],
  unless: ['broken-reference', 'circular-reference'],
  *check({ tables }, { workbook }) {
    const rootOf = errorRoots(workbook);
    const shown = new Map<string, { root: ErrorCell; cells: ErrorCell[] }>();
    for (const table of tables.filter(isPlanTable)) {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined) continue;
      const { errors } = sheetFacts(sheet);
      const bottom = Math.max(table.area.bottom, table.totalRows.at(-1) ?? 0);
      for (const [column, rows] of errors)
        for (const row of rows) {
          if (column < table.area.left || column > table.area.right || row < table.area.top || row > bottom) continue;
          const root = rootOf({ sheet, row, column });
          const key = `${root.row} ${root.column} ${root.sheet.name}`;
          const group = shown.get(key) ?? { root, cells: [] };
          shown.set(key, group);
          if (row !== root.row || column !== root.column || sheet !== root.sheet)
            group.cells.push({ sheet, row, column });
        }
    }
    const causes = new Map<string, Cause>();
    for (const { root, cells } of shown.values()) {
      const value = valueAt(root.sheet, root.row, root.column);
      const error = isCellError(value) ? value.error : '';
      const shape = shapeAt(sheetFacts(root.sheet), root.row, root.column);
      // A chart leaves #N/A out: whoever writes NA() wants it.
      if (shape?.functions.has('NA') === true && error === '#N/A') continue;
      const cause = `${root.sheet.name} ${error} ${shape?.normal ?? 'typed'}`;
      const group = causes.get(cause) ?? { error, roots: [], cells: [] };
      causes.set(cause, group);
      group.roots.push(root);
      group.cells.push(...cells);
    }
    for (const [cause, { error, roots, cells }] of byColumn(causes))
      yield {
        at: [...roots.toSorted(byPlace), ...cells.toSorted(byPlace)].map(refOf),
        cause,
        data: { cells: roots.length + cells.length, error: WORDS.get(error) ?? error, code: error },
      };
  },
  german: {
    title: 'Fehlerwert im Plan',
    message: '{cells} {cells|Zelle zeigt|Zellen zeigen} einen Fehler, der hier beginnt: {error}.',
    why: 'Eine Zelle mit einem Fehler hat keinen Wert: Wer sie liest, ob Summe oder Mensch, bekommt nichts.',
    fix: 'Korrigieren Sie die Formel am Anfang, oder legen Sie mit WENNFEHLER fest, was angezeigt wird, wenn es nichts gibt.',
  },
  examples: {
    passing: [
      {
        title: 'Every formula has a value',
        german: 'Jede Formel hat einen Wert',
        sheet: `
          | Initiative | Owner | Cost | Effort | Rate          |
          | Billing    | Ada   | 1000 | 10     | =C2/D2 → 100  |`,
      },
      {
        title: 'An error far from any table of the plan',
        german: 'Ein Fehler weit weg von jeder Tabelle des Plans',
        sheet: `
          | Initiative | Owner | Cost |
          | Billing    | Ada   | 1000 |
          | Search     | Ben   | 800  |
          ## Scratch
          | =1/0 → #DIV/0! |`,
      },
    ],
    failing: [
      {
        title: 'A division by zero and the total that reads it',
        german: 'Eine Division durch null und die Summe, die sie liest',
        flags: ['E3,E4'],
        sheet: `
          | Initiative | Owner | Cost | Effort | Rate                   |
          | Billing    | Ada   | 1000 | 10     | =C2/D2 → 100           |
          | Search     | Ben   | 800  | 0      | =C3/D3 → #DIV/0!       |
          | Total      |       |      |        | =SUM(E2:E3) → #DIV/0!  |`,
      },
      {
        title: 'Two formulas of one column that divide by nothing',
        german: 'Zwei Formeln einer Spalte, die durch nichts teilen',
        flags: ['E3,E4'],
        sheet: `
          | Initiative | Owner | Cost | Effort | Rate               |
          | Billing    | Ada   | 1000 | 10     | =C2/D2 → 100       |
          | Search     | Ben   | 800  | 0      | =C3/D3 → #DIV/0!   |
          | Portal     | Cleo  | 900  | 0      | =2*C4/D4 → #DIV/0! |`,
      },
      {
        title: 'One cause on another sheet',
        german: 'Eine Ursache auf einem anderen Blatt',
        flags: ['Rates!A1,C2,C3'],
        sheet: `
          | Initiative | Owner | Cost                    |
          | Billing    | Ada   | =Rates!$A$1*2 → #NAME?  |
          | Search     | Ben   | =Rates!$A$1*3 → #NAME?  |
          ## Rates
          | =RATEE(1) → #NAME? |`,
      },
    ],
  },
});

function byPlace(a: ErrorCell, b: ErrorCell): number {
  return (
    (a.sheet.name < b.sheet.name ? -1 : a.sheet.name > b.sheet.name ? 1 : 0) || a.row - b.row || a.column - b.column
  );
}

/** Causes that begin in one column with one error told together: whoever mends the column sees them all. */
function byColumn(causes: ReadonlyMap<string, Cause>): ReadonlyMap<string, Cause> {
  const firsts = new Map<string, string>();
  const merged = new Map<string, Cause>();
  for (const [key, { error, roots, cells }] of causes) {
    const [first] = roots.toSorted(byPlace);
    const place = `${first?.sheet.name} ${error} ${first?.column}`;
    const known = merged.get(firsts.get(place) ?? '');
    if (known === undefined) {
      firsts.set(place, key);
      merged.set(key, { error, roots: [...roots], cells: [...cells] });
    } else {
      known.roots.push(...roots);
      known.cells.push(...cells);
    }
  }
  return merged;
}
