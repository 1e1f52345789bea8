import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { CustomFunctionCalls } from '../custom-functions.ts';
import type { PaneState } from '../pane-state.ts';
import type { Book, PartModel, SheetModel } from '../model/book.ts';

/** A rectangle of cells of one sheet. The area moves when cells are inserted above a tracked range. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area;
}

/** What each class of the API stands for here. */
export interface Targets {
  Workbook: Book;
  WorksheetCollection: Book;
  Worksheet: SheetModel;
  Range: RangeTarget;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  CustomXmlPart: PartModel;
  AddinInternalService: PaneState;
  AppRuntimeService: PaneState;
  AppRuntimePersistenceService: PaneState;
  DynamicRibbon: PaneState;
  CustomFunctions: CustomFunctionCalls;
}
