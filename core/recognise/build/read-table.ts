import type { Entity } from '../../plan/entity.ts';
import type { Table } from '../../plan/table.ts';
import type { CellStyle, Row, Sheet, Workbook } from '../../sheet/workbook.ts';
import type { BoundField } from './fields/bound-field.ts';
import { bindFields, tallyChanges, tallyFields } from './fields/bound-field.ts';
import { entityLines } from './rows/entity-lines.ts';
import type { EntityKind } from './fields/entity-kind.ts';
import type { Habits, Tally } from './fields/habits.ts';
import { habitsOf, sameHabits, sumOf } from './fields/habits.ts';
import type { Made } from './rows/line-reader.ts';
import { filledDown } from './rows/filled-down.ts';
import { namedFigures } from './fields/figure-rows.ts';
import { headingsOf } from './rows/headings.ts';
import { inOneList } from './rows/in-one-list.ts';
import { lineReader } from './rows/line-reader.ts';
import { linesOf } from './rows/lines.ts';
import { readsAlike } from './rows/reads-alike.ts';
import type { Structure } from './rows/structure.ts';
import { keepsStructure, structureOf } from './rows/structure.ts';

/** A table's entities and what is needed to read only changed lines again. */
export interface BuiltTable {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly kind: EntityKind;
  readonly lines: readonly Row[];
  readonly styles: readonly CellStyle[];
  readonly fields: readonly BoundField[];
  readonly tallies: readonly Tally[];
  readonly habits: readonly Habits[];
  readonly structure: Structure;
  readonly trait: string;
  /** Per line. */
  readonly made: readonly Made[];
  readonly entities: readonly Entity[];
}

/**
 * Reads the entities of a table. With `before`, the same table as read earlier, only lines whose row, parent or section
 * changed are read again and all others keep their identity, unless the changed cells change a habit of their column.
 * `fiscalYearStart` is a month, 1–12.
 */
export function readTable(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  kind: EntityKind,
  before?: BuiltTable,
  fiscalYearStart = 1,
): BuiltTable {
  const alike = before?.kind === kind && readsAlike(before.table, table);
  if (alike && before.sheet === sheet) return { ...before, table };
  const bare = linesOf(sheet, table);
  const lines = namedFigures(table, filledDown(table, sheet, bare));
  const earlier = alike && before.lines.length === lines.length ? before : undefined;
  const fields = earlier?.fields ?? bindFields(table, kind);
  const changes = earlier === undefined ? [] : changesOf(earlier.lines, lines);
  const tallies =
    earlier === undefined
      ? tallyFields(workbook.styles, fields, lines)
      : tallyChanges(workbook.styles, fields, earlier.tallies, changes);
  const pooled = sumOf(tallies);
  const habits = tallies.map((own) => habitsOf(own, pooled));
  const structure =
    earlier !== undefined && keepsStructure(table, changes, earlier.styles, workbook.styles)
      ? earlier.structure
      : structureOf(table, lines, workbook.styles);
  const headings = headingsOf(table, bare, workbook.styles);
  const trait = kind.trait?.(table, lines, workbook, fiscalYearStart) ?? '';
  const holds = earlier?.trait === trait && sameAll(habits, earlier.habits) ? earlier : undefined;
  const make = lineReader({ workbook, table, kind, fields, habits, structure, trait });
  const isEntity = entityLines(table, sheet, kind);
  const made = lines.map((line, at) => {
    const kept = line === holds?.lines[at] && samePlace(structure, holds.structure, at) ? holds.made[at] : undefined;
    if (headings?.[at] === true) return NONE;
    return kept !== undefined && kept !== NONE ? kept : isEntity(bare[at] ?? line, at) ? make(line, at) : NONE;
  });
  const same = holds !== undefined && made.every((one, at) => one === holds.made[at]);
  return {
    sheet,
    table,
    kind,
    lines,
    styles: workbook.styles,
    fields,
    tallies,
    habits,
    structure,
    trait,
    made,
    entities: same ? holds.entities : inOneList(made),
  };
}

/** One object for all lines without an entity, so that they compare as the same. */
const NONE: Made = [];

function changesOf(old: readonly Row[], lines: readonly Row[]): readonly { readonly old: Row; readonly line: Row }[] {
  const changes: { old: Row; line: Row }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const before = old[at];
    const line = lines[at];
    if (before !== undefined && line !== undefined && before !== line) changes.push({ old: before, line });
  }
  return changes;
}

function samePlace(one: Structure, other: Structure, at: number): boolean {
  return (
    one.parents?.[at] === other.parents?.[at] &&
    one.sections?.[at] === other.sections?.[at] &&
    one.initiatives?.[at] === other.initiatives?.[at] &&
    one.isInitiative?.[at] === other.isInitiative?.[at]
  );
}

function sameAll(one: readonly Habits[], other: readonly Habits[]): boolean {
  return one.every((habits, index) => {
    const twin = other[index];
    return twin !== undefined && sameHabits(habits, twin);
  });
}
