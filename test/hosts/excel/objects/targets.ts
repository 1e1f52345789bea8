import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { CustomFunctionCalls } from '../custom-functions.ts';
import type {
  Book,
  CommentModel,
  ConditionalFormatModel,
  NameModel,
  NoteModel,
  PartModel,
  SheetModel,
  TableModel,
} from '../model/book.ts';
import type { PaneState } from '../pane-state.ts';

/** A rectangle of cells of one sheet. The area moves when cells are inserted above a tracked range. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area;
}

/** Any cells of one sheet. */
export interface CellsTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Tables of one sheet, or of all where it is null; so for names, comments and notes. */
export interface TablesTarget {
  readonly sheet: SheetModel | null;
}
export type NamesTarget = TablesTarget;
export type CommentsTarget = TablesTarget;

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface NameTarget extends NamesTarget {
  readonly name: NameModel;
}

export interface RuleTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

interface CommentTarget {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** What each class of the API stands for here. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  CultureInfo: Book;
  IterativeCalculation: Book;
  Runtime: Book;
  DocumentProperties: Book;
  Functions: Book;
  FunctionResult: number;
  WorkbookProtection: Book;
  SettingCollection: Book;
  Setting: string;
  WorksheetCollection: Book;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  AutoFilter: SheetModel;
  ChartCollection: SheetModel;
  ShapeCollection: SheetModel;
  PivotTableCollection: Book | SheetModel;
  Range: RangeTarget;
  RangeAreas: CellsTarget;
  RangeCollection: CellsTarget;
  RangeFormat: CellsTarget;
  RangeFill: CellsTarget;
  RangeFont: CellsTarget;
  FormatProtection: CellsTarget;
  RangeBorderCollection: CellsTarget;
  RangeBorder: { readonly cells: CellsTarget; readonly side: string };
  DataValidation: CellsTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeBorderCollection: RuleTarget;
  ConditionalRangeBorder: { readonly rule: RuleTarget; readonly side: string };
  TableCollection: TablesTarget;
  TableScopedCollection: { readonly sheet: SheetModel; readonly only: readonly TableModel[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  CommentCollection: CommentsTarget;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: CommentTarget & { readonly reply: CommentModel['replies'][number] };
  NoteCollection: CommentsTarget;
  Note: { readonly sheet: SheetModel; readonly note: NoteModel };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  CustomXmlPart: PartModel;
  AddinInternalService: PaneState;
  AppRuntimeService: PaneState;
  AppRuntimePersistenceService: PaneState;
  DynamicRibbon: PaneState;
  RibbonButton: string;
  RibbonTab: string;
  ActionService: PaneState;
  CustomFunctions: CustomFunctionCalls;
}
