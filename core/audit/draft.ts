import type { Entity } from '../plan/entity.ts';
import { onceFor } from '../plan/once-for.ts';
import type { Source } from '../plan/provenance.ts';
import type { Table } from '../plan/table.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { areaContains } from '../sheet/cell-reference.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import type { Phrase } from '../sheet/phrase.ts';
import type { Severity } from './finding.ts';
import { inEach } from './language.ts';
import type { Hit, Rule } from './rule.ts';
import type { Data } from './sentence.ts';
import { sentence, spoken } from './sentence.ts';
import { messageOf, sentencesOf } from './sentences.ts';

/** Where the sheets and tables stand, for order and for the words around a cell. */
export interface Layout {
  readonly sheetOrder: ReadonlyMap<string, number>;
  readonly tablesOfSheet: ReadonlyMap<string, readonly Table[]>;
}

/** A finding before it has its id and a language: one hit, or several folded into one. */
export interface Draft {
  readonly cells: readonly CellRef[];
  readonly data: Data;
  readonly template: Phrase;
  readonly severity: Severity;
  /** What stays the same while rows move: the id is made of it. */
  readonly cause: string;
  readonly entity: Entity | null;
  readonly table: Table | null;
  readonly mend: { readonly title: Phrase; readonly edits: readonly CellEdit[] } | null;
  /** Whether it may become part of a systematic finding. */
  readonly single: boolean;
}

/** What a hit says, ready to be folded; an earlier draft as long as it still stands. Throws where a hit points at no cell of the workbook. */
export function draftOf(rule: Rule, hit: Hit, layout: Layout, earlier: Draft | undefined): Draft {
  return earlier !== undefined && isStanding(earlier, layout) ? earlier : newDraft(rule, hit, layout);
}

function isStanding({ cells, table }: Draft, layout: Layout): boolean {
  const tables = table === null ? undefined : layout.tablesOfSheet.get(table.sheet);
  return table !== null && tables?.includes(table) === true && cells.every((cell) => layout.sheetOrder.has(cell.sheet));
}

/** Whether two hits of one rule say the same of the same cells; one that mends is taken for another. */
export function sameHit(one: Hit, two: Hit): boolean {
  if (one.message !== two.message || one.cause !== two.cause || one.edits !== undefined || two.edits !== undefined)
    return false;
  const names = Object.keys(one.data);
  if (
    names.length !== Object.keys(two.data).length ||
    !names.every((name) => sameWords(one.data[name], two.data[name]))
  )
    return false;
  const cells = cellsOf(one);
  const others = cellsOf(two);
  return cells.length === others.length && cells.every((cell, at) => sameCell(cell, others[at]));
}

function sameWords(one: Data[string] | undefined, two: Data[string] | undefined): boolean {
  if (typeof one !== 'object' || typeof two !== 'object') return one === two;
  return one.en === two.en && one.de === two.de;
}

function sameCell(one: CellRef, two: CellRef | undefined): boolean {
  return one.row === two?.row && one.column === two.column && one.sheet === two.sheet;
}

function newDraft(rule: Rule, hit: Hit, layout: Layout): Draft {
  const cells = cellsOf(hit);
  const first = cells[0];
  if (first === undefined) throw new Error('a finding without a cell');
  for (const { sheet, row, column } of cells)
    if (!layout.sheetOrder.has(sheet) || !(row >= 0) || !(column >= 0))
      throw new Error(`a finding at no cell of the workbook (${sheet}, row ${row}, column ${column})`);
  const entity = hit.entity ?? null;
  const table = tableAt(layout, first, entity);
  return {
    cells,
    data: hit.data,
    template: messageOf(rule, hit.message),
    severity: rule.milder?.[hit.message ?? ''] ?? rule.severity,
    cause: hit.cause === undefined ? causeOf(hit, first, entity, table) : `cause ${hit.cause}`,
    entity,
    table,
    mend: hit.edits === undefined ? null : { title: mendOf(rule, hit.data), edits: hit.edits },
    single: hit.cause === undefined,
  };
}

/** What the edits of a rule do. Throws where the rule does not say it. */
function mendOf(rule: Rule, data: Data): Phrase {
  return inEach((language) => {
    const { mend } = sentencesOf(rule, language);
    if (mend === undefined) throw new Error(`${rule.id} does not say what its edits do`);
    return sentence(mend, data, language);
  });
}

export function cellsOf(hit: Hit): readonly CellRef[] {
  return Array.isArray(hit.at) ? (hit.at as readonly CellRef[]) : [hit.at as CellRef];
}

function tableAt(layout: Layout, cell: CellRef, entity: Entity | null): Table | null {
  const tables = layout.tablesOfSheet.get(entity?.source.sheet ?? cell.sheet) ?? [];
  const own = entity === null ? undefined : tables.find((table) => table.id === entity.source.table);
  return own ?? tables.find((table) => areaContains(table.area, cell.row, cell.column)) ?? null;
}

/** What a hit is about in words that survive moved rows and renamed sheets: whose field, or which evidence in which column. */
function causeOf(hit: Hit, cell: CellRef, entity: Entity | null, table: Table | null): string {
  const line = table?.transposed === true ? cell.row : cell.column;
  if (entity !== null)
    return `${entity.id ?? ''} ${entity.name} ${fieldsByLine(entity.source.fields).get(line) ?? headerAt(table, line)}`;
  return `${headerAt(table, line)} ${Object.values(spoken(hit.data, 'en')).join(' ')}`;
}

/** By column of a table (row, where it is transposed), the first field that is read from it. */
const fieldsByLine = onceFor((fields: Source['fields']): ReadonlyMap<number, string> => {
  const byLine = new Map<number, string>();
  for (const [name, line] of Object.entries(fields)) if (!byLine.has(line)) byLine.set(line, name);
  return byLine;
});

export function headerAt(table: Table | null, line: number): string {
  return table?.columns.find((column) => column.column === line)?.header ?? '';
}

export function firstOf(draft: Draft): CellRef {
  const first = draft.cells[0];
  if (first === undefined) throw new Error('a finding without a cell');
  return first;
}
