import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import type { ApprovalRule } from '../plan/approvals.ts';
import type { Table } from '../plan/table.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { columnName } from '../sheet/cell-reference.ts';
import { inEach } from './language.ts';
import { listed } from './lists-in-words.ts';
import type { Phrase } from '../sheet/phrase.ts';

/** The cell of a row under a column of conditions. */
export function conditionCell({ source }: Pick<ApprovalRule, 'source'>, column: number): CellRef {
  const { sheet, index, transposed } = source;
  return transposed ? { sheet, row: column, column: index } : { sheet, row: index, column };
}

/** The cells of rows under the fields that a finding speaks of; under the first one where it speaks of none. */
export function cellsOfFields(rules: readonly ApprovalRule[], fields: readonly string[]): readonly CellRef[] {
  return rules.flatMap((rule) => {
    const named = rule.conditions.filter(({ field }) => fields.includes(field.name));
    const shown = named.length === 0 ? rule.conditions.slice(0, 1) : named;
    return shown.map(({ column }) => conditionCell(rule, column));
  });
}

/** The headers of the fields that a finding speaks of; of the first one where it speaks of none. */
export function headersOfFields(
  { rules, fields }: ApprovalTable,
  named: readonly string[],
  table: Table | undefined,
): readonly CellRef[] {
  const [first] = rules;
  if (first === undefined) return [];
  const header = table?.headerRows.at(-1);
  const shown = named.length === 0 ? fields.slice(0, 1).map(({ name }) => name) : named;
  if (header === undefined) return cellsOfFields([first], shown);
  return cellsOfFields([{ ...first, source: { ...first.source, index: header } }], shown);
}

/** Rows by their place on the sheet: `row 3`, `rows 3 and 5`; columns where the table is transposed. */
export function placesInWords(rules: readonly ApprovalRule[]): Phrase {
  const places = rules.map(({ source }) => (source.transposed ? columnName(source.index) : String(source.index + 1)));
  const isTransposed = rules[0]?.source.transposed === true;
  const nouns = isTransposed
    ? ({ en: ['column', 'columns'], de: ['Spalte', 'Spalten'] } as const)
    : ({ en: ['row', 'rows'], de: ['Zeile', 'Zeilen'] } as const);
  const list = listed(places.map((place) => ({ en: place, de: place })));
  return inEach((language) => `${nouns[language][places.length === 1 ? 0 : 1]} ${list[language]}`);
}
