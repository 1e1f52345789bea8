import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Cell } from './cell.ts';

/** A mutable workbook as the simulated host keeps it. Everything that undo covers is changed through a journal. */
export interface Book {
  name: string;
  sheets: SheetModel[];
  names: NameModel[];
  parts: PartModel[];
  settings: Map<string, unknown>;
  properties: Map<string, unknown>;
  /** Id of the sheet in front. */
  activeSheet: string;
  calculationMode: string;
  /** `Pending` where a cell was written since formulas were calculated last, in the manual mode. */
  calculationState: 'Done' | 'Pending';
  dateSystem: 1900 | 1904;
  nextId: number;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  rows: Map<number, Map<number, Cell>>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** In points; standard where absent. */
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  merges: readonly Area[];
  tables: TableModel[];
  conditionalFormats: ConditionalFormatModel[];
  validations: readonly ValidationModel[];
  links: readonly LinkModel[];
  comments: CommentModel[];
  notes: NoteModel[];
  names: NameModel[];
  protection: { readonly options: unknown; readonly password: string | null } | null;
  /** Cells that a custom function fills beside its own, by that one: `row:column`. */
  readonly spills: Map<string, ReadonlySet<string>>;
  frozen: { readonly rows: number; readonly columns: number };
  /** The part of the sheet that its own filter covers. */
  autoFilter: Area | null;
  selection: readonly Area[];
  activeCell: { readonly row: number; readonly column: number };
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  columns: { readonly id: number; name: string }[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface NameModel {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A custom XML part; the namespace is that of its root element. */
export interface PartModel {
  readonly id: string;
  xml: string;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Rule and looks by name: `rule`, `fill.color`, `border.EdgeTop.style`. */
  facts: Readonly<Record<string, unknown>>;
}

export interface ValidationModel {
  readonly areas: readonly Area[];
  readonly rule: unknown;
  readonly type: string;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

export interface LinkModel {
  readonly row: number;
  readonly column: number;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  resolved: boolean;
  replies: { readonly id: string; author: string; content: string }[];
}

export interface NoteModel {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  visible: boolean;
}

/** A new id no object of the book has. Worksheet ids look like Excel's GUIDs in braces. */
export function freshId(book: Book, kind: 'sheet' | 'part' | 'other'): string {
  const number = book.nextId++;
  const guid = `00000000-0001-0000-0000-${number.toString(16).padStart(12, '0')}`.toUpperCase();
  return kind === 'other' ? String(number) : `{${guid}}`;
}
