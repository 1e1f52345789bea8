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
/** Of what is told apart, so much of each sort and field. */
const MOST_APART = 3;
/** Steps for each of the fields and sorts that are told apart. */
const STEPS_APART = 400_000;

interface FoundGap {
  readonly box: GapBox;
  readonly kind: Gap['kind'];
}

interface Found {
  readonly gaps: readonly Gap[];
  /** Of the usual gaps. */
  readonly isComplete: boolean;
}

/**
 * Cases that no row takes, each cause once: the usual ones, all of them; and told apart, for each field the first few that only
 * its slivers, its unnamed values or its emptiness leave open while all other values are usual. A row with a cell that cannot be
 * read takes what it may mean.
 */
export function gapsOf(grid: Grid, work: Work): Found {
  const apart = grid.columns.flatMap(({ axis }, column) =>
    APART.flatMap((kind) => {
      const classes = axis.classes.flatMap(({ part }, at) => (part === kind ? at : []));
      return classes.length === 0 ? [] : { kind, column, classes };
    }),
  );
  const space = spaceOf(grid, 'may', MOST_GAPS + MOST_APART * apart.length);
  const usual = grid.columns.map(({ axis }) => axis.classes.flatMap(({ part }, at) => (part === 'usual' ? at : [])));
  const found: FoundGap[] = [];
  const isComplete = holesIn(space, grid, usual, { kind: 'gap', most: MOST_GAPS, found, work });
  for (const { kind, column, classes } of apart)
    holesIn(space, grid, usual.with(column, classes), { kind, most: MOST_APART, found, work: { left: STEPS_APART } });
  const gaps = found.toSorted(byKindAndSize).map(({ box, kind }): Gap => {
    const parts = box.parts.map(({ column, classes }) => casePart(grid.columns[column]!.axis, classes));
    return { kind, parts };
  });
  return { gaps, isComplete };
}

/** Usual gaps first, then those of fewer fields, then in the order of columns and values. */
function byKindAndSize(one: FoundGap, other: FoundGap): number {
  const places = ({ box }: FoundGap): readonly number[] =>
    box.parts.flatMap(({ column, classes }) => [column, classes[0] ?? 0]);
  const others = places(other);
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    one.box.parts.length - other.box.parts.length ||
    (places(one)
      .map((place, at) => place - others[at]!)
      .find((apart) => apart !== 0) ??
      0)
  );
}

const APART = ['sliver', 'unnamed', 'empty'] as const;
const KINDS: readonly Gap['kind'][] = ['gap', ...APART];

interface Search {
  readonly kind: Gap['kind'];
  readonly most: number;
  readonly found: FoundGap[];
  readonly work: Work;
}

/** Finds the holes of one domain, one after the other, until rows and holes take all of it. False where it was given up. */
function holesIn(space: Boxes, grid: Grid, domain: Domain, { kind, most, found, work }: Search): boolean {
  const proofs = new Map();
  const room = space.around[0]!.length - grid.rowCount;
  for (let count = 0; ; count += 1) {
    const boxes = allBits(grid.rowCount + found.length, wordsFor(grid.rowCount + room));
    const coverage = coverageOf(space, domain, boxes, work, proofs);
    if (coverage === null) return false;
    if (coverage.isCovered) return true;
    if (count >= most) return false;
    const box = gapAround(space, grid, domain, coverage.point);
    addGap(space, box, grid.rowCount + found.length);
    found.push({ box, kind });
  }
}
