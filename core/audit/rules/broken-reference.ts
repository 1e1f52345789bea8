import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { scanFormula } from '../../sheet/formula/scan-formula.ts';
import { rule } from '../rule.ts';
import type { Hit } from '../rule.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';

export default rule({
  id: 'broken-reference',
  family: 'hygiene',
  severity: 'critical',
  title: 'Lost reference',
  message: '{cells} {cells|formula|formulas} on “{sheet}” {cells|reads|read} cells that were deleted.',
  messages: {
    lostName:
      '{cells} {cells|formula|formulas} on “{sheet}” {cells|uses|use} the name “{name}”, whose cells were deleted.',
    emptyList: 'A drop-down list takes its choices from cells that were deleted: that of {range}.',
    unusedNames:
      '{names} {names|name of the workbook refers|names of the workbook refer} to deleted cells, such as “{name}”; no formula in a cell uses {names|it|them}, so delete {names|it|them} in the Name Manager.',
  },
  why: 'The formula no longer knows what it should read, so its number, and every number made from it, is gone or wrong.',
  fix: 'Point the formula at the right cells again, or delete it.',
  milder: { unusedNames: 'minor' },
  needs: [],
  *check(_plan, { workbook }): Iterable<Hit<'lostName' | 'emptyList' | 'unusedNames'>> {
    const lostNames = new Set<string>();
    for (const { name, formula } of workbook.names)
      if (!name.startsWith('_xlnm.') && isLost(formula)) lostNames.add(name.toLowerCase());
    const usedNames = new Set<string>();
    for (const sheet of workbook.sheets) {
      const facts = sheetFacts(sheet);
      const broken = new Map<object, string>();
      for (const shape of facts.shapes) {
        if (shape.broken) broken.set(shape, '');
        else
          for (const token of shape.tokens)
            if (token.kind === 'name' && lostNames.has(token.name.toLowerCase())) {
              broken.set(shape, token.name);
              usedNames.add(token.name.toLowerCase());
            }
      }
      if (broken.size === 0) continue;
      const byName = new Map<string, CellRef[]>();
      for (const [column, { rows, shapes }] of facts.formulas)
        for (let i = 0; i < rows.length; i += 1) {
          const name = broken.get(shapes[i]!);
          if (name === undefined) continue;
          const cells = byName.get(name) ?? [];
          byName.set(name, cells);
          cells.push({ sheet: sheet.name, row: rows[i]!, column });
        }
      for (const [name, cells] of byName)
        yield {
          at: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
          cause: `${sheet.name} ${name}`,
          data: { cells: cells.length, sheet: sheet.name, ...(name !== '' && { name }) },
          ...(name !== '' && { message: 'lostName' }),
        };
    }
    yield* emptyLists(workbook, lostNames, usedNames);
    yield* unusedNames(workbook, lostNames, usedNames);
  },
  german: {
    title: 'Verlorener Bezug',
    message: '{cells} {cells|Formel|Formeln} im Blatt „{sheet}“ {cells|liest|lesen} Zellen, die gelöscht wurden.',
    messages: {
      lostName:
        '{cells} {cells|Formel|Formeln} im Blatt „{sheet}“ {cells|verwendet|verwenden} den Namen „{name}“, dessen Zellen gelöscht wurden.',
      emptyList: 'Die Auswahlliste in {range} bezieht ihre Einträge aus Zellen, die gelöscht wurden.',
      unusedNames:
        '{names} {names|Name der Arbeitsmappe verweist|Namen der Arbeitsmappe verweisen} auf gelöschte Zellen, zum Beispiel „{name}“; keine Formel in einer Zelle verwendet {names|ihn|sie}: Löschen Sie {names|ihn|sie} im Namens-Manager.',
    },
    why: 'Die Formel weiß nicht mehr, was sie lesen soll: Ihr Ergebnis und jede Zahl, die daraus entsteht, fehlt oder ist falsch.',
    fix: 'Richten Sie die Formel wieder auf die richtigen Zellen, oder löschen Sie sie.',
  },
  examples: {
    passing: [
      {
        title: 'Every formula reads cells that exist',
        german: 'Jede Formel liest Zellen, die es gibt',
        sheet: `
          | Initiative | Owner | Effort | Cost            |
          | Billing    | Ada   | 10     | =C2*Rate → 5000 |
          name: Rate = Sheet1!$C$2`,
      },
      {
        title: 'The words in a text',
        german: 'Die Wörter in einem Text',
        sheet: `
          | Initiative | Owner | Notes                   |
          | Billing    | Ada   | ="see #REF!" → see them |`,
      },
      {
        title: 'A name that a copied sheet left behind',
        german: 'Ein Name, den ein kopiertes Blatt hinterlassen hat',
        sheet: `
          | Initiative | Owner | Effort |
          | Billing    | Ada   | 10     |
          name: Causes = #REF!`,
      },
    ],
    failing: [
      {
        title: 'A deleted column, in two rows',
        german: 'Eine gelöschte Spalte, in zwei Zeilen',
        flags: ['D2,D3'],
        sheet: `
          | Initiative | Owner | Effort | Cost              |
          | Billing    | Ada   | 10     | =C2*#REF! → #REF! |
          | Search     | Ben   | 20     | =C3*#REF! → #REF! |`,
      },
      {
        title: 'A name whose cells were deleted',
        german: 'Ein Name, dessen Zellen gelöscht wurden',
        flags: ['D2'],
        sheet: `
          | Initiative | Owner | Effort | Cost             |
          | Billing    | Ada   | 10     | =C2*Rate → #REF! |
          name: Rate = Sheet1!#REF!`,
      },
      {
        title: 'A name that nothing uses any more',
        german: 'Ein Name, den nichts mehr verwendet',
        flags: ['A1'],
        sheet: `
          | Initiative | Owner | Effort |
          | Billing    | Ada   | 10     |
          name: Rate = Sheet1!#REF!`,
      },
    ],
  },
});

function isLost(formula: string): boolean {
  return (
    formula.includes('#') && scanFormula(formula).some((token) => token.kind === 'error' && /#REF!$/i.test(token.text))
  );
}

/** Drop-down lists whose choices were deleted. */
function* emptyLists(workbook: Workbook, lost: ReadonlySet<string>, used: Set<string>): Iterable<Hit<'emptyList'>> {
  for (const sheet of workbook.sheets)
    for (const { areas, type, formula } of sheet.validations) {
      if (type !== 'list' || formula === null || areas.length === 0) continue;
      const name = scanFormula(formula).flatMap((token) =>
        token.kind === 'name' && lost.has(token.name.toLowerCase()) ? [token.name] : [],
      )[0];
      if (name === undefined && !isLost(formula)) continue;
      if (name !== undefined) used.add(name.toLowerCase());
      yield {
        at: areas.map(({ top, left }) => ({ sheet: sheet.name, row: top, column: left })),
        cause: `list ${sheet.name} ${name ?? ''}`,
        data: { range: areas.map(rangeOf).join(', '), ...(name !== undefined && { name }) },
        message: 'emptyList',
      };
    }
}

/**
 * Names that nothing uses are one finding: they are swept out together. Those without even a sheet left came along with a
 * copied sheet; nobody made them here, and nobody misses them.
 */
function* unusedNames(
  workbook: Workbook,
  lost: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Iterable<Hit<'unusedNames'>> {
  const unused = workbook.names.filter(
    ({ name, formula, hidden }) =>
      !hidden && !/^=?#REF!/i.test(formula) && lost.has(name.toLowerCase()) && !used.has(name.toLowerCase()),
  );
  const [first] = unused;
  const sheet = workbook.sheets.find(({ name }) => name === first?.sheet) ?? workbook.sheets[0];
  if (first === undefined || sheet === undefined) return;
  yield {
    at: { sheet: sheet.name, row: 0, column: 0 },
    cause: 'unused names',
    data: { names: unused.length, name: first.name },
    message: 'unusedNames',
  };
}
