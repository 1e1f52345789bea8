import { sheetFacts } from '../sheet-facts.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { asksForPlace, cellsOfReference, cellsOfStructured, precedentsOf } from './precedents.ts';
import type { FormulaShape } from './shape.ts';
import { strongComponents } from './strong-components.ts';

/** A column of formulas. */
export interface FormulaColumnRef {
  readonly sheet: Sheet;
  readonly column: number;
}

/**
 * Columns of formulas that may take part in a circle: those that feed each other, and those whose formulas read their own
 * column other than strictly upwards or strictly downwards. A coarse look, in the number of distinct formulas, that
 * clears almost every sheet without a look at its cells.
 */
export function suspectColumns(workbook: Workbook): FormulaColumnRef[] {
  const nodes: FormulaColumnRef[] = [];
  const nodesOf = new Map<Sheet, number[]>();
  for (const sheet of workbook.sheets) {
    const columns = [...sheetFacts(sheet).formulas.keys()].toSorted((a, b) => a - b);
    nodesOf.set(
      sheet,
      columns.map((column) => nodes.push({ sheet, column }) - 1),
    );
  }
  const restless = new Set<number>();
  const edges = nodes.map(({ sheet, column }, node) => {
    const line = sheetFacts(sheet).formulas.get(column);
    const targets = new Set<number>();
    const directions = new Set<Direction>();
    const seen = new Set<FormulaShape>();
    for (let i = 0; i < (line?.rows.length ?? 0); i += 1) {
      const shape = line!.shapes[i]!;
      if (shape === line!.shapes[i - 1] || seen.has(shape)) continue;
      seen.add(shape);
      for (const precedent of precedentsOf(shape, workbook, sheet, line!.rows[i]!, column))
        for (const target of nodesOf.get(precedent.sheet) ?? [])
          if (nodes[target]!.column >= precedent.area.left && nodes[target]!.column <= precedent.area.right)
            targets.add(target);
      for (const direction of ownDirections(shape, workbook, sheet, line!.rows[i]!, column)) directions.add(direction);
    }
    if (directions.has('both') || directions.size > 1) restless.add(node);
    return [...targets];
  });
  const suspects = strongComponents(nodes.length, (node) => edges[node]!).filter(
    (group) => group.length > 1 || restless.has(group[0]!),
  );
  return suspects.flat().map((node) => nodes[node]!);
}

type Direction = 'up' | 'down' | 'both';

/** In which directions a formula reads its own column; fixed and structured references can be either. */
function* ownDirections(
  shape: FormulaShape,
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): Iterable<Direction> {
  for (const [at, token] of shape.tokens.entries()) {
    const read =
      token.kind === 'reference' && !asksForPlace(shape.tokens, at)
        ? cellsOfReference(token.reference, workbook, sheet, row, column)
        : token.kind === 'structured'
          ? cellsOfStructured(token.structured, workbook, sheet, row, column)
          : [];
    if (!read.some(({ sheet: target, area }) => target === sheet && area.left <= column && area.right >= column))
      continue;
    if (token.kind !== 'reference') {
      yield 'both';
      continue;
    }
    const { from, to } = token.reference;
    const ends = [from.row, (to ?? from).row];
    if (ends.every((end) => end !== null && !end.fixed && end.at < 0)) yield 'up';
    else if (ends.every((end) => end !== null && !end.fixed && end.at > 0)) yield 'down';
    // A range from a fixed row above down to the row before (a running total) looks up from wherever it was filled.
    else if (from.row?.fixed === true && from.row.at < row && to?.row?.fixed === false && to.row.at < 0) yield 'up';
    else yield 'both';
  }
}
