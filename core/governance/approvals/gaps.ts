import { allBits, wordsFor } from './bits.ts';
import { casePart } from './case-set.ts';
import type { Boxes, Domain, Work } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { GapBox } from './gap-box.ts';
import { addGap, gapAround } from './gap-box.ts';
import type { Grid } from './grid.ts';
import { spaceOf } from './space.ts';
import type { Gap } from './table-check.ts';

/** Beyond so many the table is not a table of rules yet, and more gaps help nobody. */
const MOST_GAPS = 20;

interface Found {
  readonly gaps: readonly Gap[];
  readonly isComplete: boolean;
}

/**
 * Cases that no row takes, each cause once: the usual ones first, then for each field what only its slivers, its other words
 * or its emptiness leaves open while all other values are usual. A row with a cell that cannot be read takes what it may mean.
 */
export function gapsOf(grid: Grid, work: Work): Found {
  const rooms = MOST_GAPS * (1 + 3 * grid.columns.length);
  const space = spaceOf(grid, 'may', Math.min(rooms, 20 * MOST_GAPS));
  const usual = grid.columns.map(({ axis }) => axis.classes.flatMap(({ part }, at) => (part === 'usual' ? at : [])));
  const found: { readonly box: GapBox; readonly kind: Gap['kind'] }[] = [];
  let isComplete = holesIn(space, grid, usual, { kind: 'gap', found, work });
  for (const kind of ['sliver', 'other-words', 'empty'] as const)
    for (const [at, { axis }] of grid.columns.entries()) {
      const classes = axis.classes.flatMap(({ part }, index) => (part === kind ? index : []));
      if (classes.length === 0) continue;
      const domain = usual.map((own, other) => (other === at ? classes : own));
      if (!holesIn(space, grid, domain, { kind, found, work })) isComplete = false;
    }
  const gaps = found.map(({ box, kind }): Gap => {
    const parts = box.parts.map(({ column, classes }) => casePart(grid.columns[column]!.axis, classes));
    return { kind, parts };
  });
  const inOrder = gaps.toSorted(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.parts.length - other.parts.length,
  );
  return { gaps: inOrder, isComplete };
}

const KINDS: readonly Gap['kind'][] = ['gap', 'sliver', 'other-words', 'empty'];

interface Search {
  readonly kind: Gap['kind'];
  readonly found: { readonly box: GapBox; readonly kind: Gap['kind'] }[];
  readonly work: Work;
}

/** Finds the holes of one domain, one after the other, until rows and holes take all of it. False where it was given up. */
function holesIn(space: Boxes, grid: Grid, domain: Domain, { kind, found, work }: Search): boolean {
  const proofs = new Map();
  const room = space.around[0]!.length - grid.rowCount;
  for (let count = 0; ; count += 1) {
    const boxes = allBits(grid.rowCount + found.length, wordsFor(grid.rowCount + room));
    const coverage = coverageOf(space, domain, boxes, work, proofs);
    if (coverage === null) return false;
    if (coverage.isCovered) return true;
    if (count >= MOST_GAPS || found.length >= room) return false;
    const box = gapAround(space, grid, domain, coverage.point);
    addGap(space, box, grid.rowCount + found.length);
    found.push({ box, kind });
  }
}
