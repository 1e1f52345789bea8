import type { HostType, Kind } from '../request/host-object.ts';
import { APPLICATION, CULTURE, FUNCTIONS, FUNCTION_RESULT, ITERATIVE, PROPERTIES, RUNTIME } from './application.ts';
import { RANGE_BORDER, RANGE_BORDERS } from './borders.ts';
import { COMMENT, COMMENT_COLLECTION, COMMENT_REPLIES, COMMENT_REPLY } from './comments.ts';
import { CONDITIONAL_BORDER, CONDITIONAL_BORDERS } from './conditional-borders.ts';
import {
  CELL_VALUE_FORMAT,
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_FORMAT,
  FORMAT_RULE,
} from './conditional-formats.ts';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, CUSTOM_XML_SCOPED } from './custom-xml.ts';
import { DATA_VALIDATION } from './data-validation.ts';
import { NAMED_ITEM, NAMED_ITEMS } from './names.ts';
import { NOTE, NOTE_COLLECTION } from './notes.ts';
import { AUTO_FILTER, CHARTS, FREEZE_PANES, PIVOT_TABLES, SHAPES } from './panes.ts';
import { WORKBOOK_PROTECTION, WORKSHEET_PROTECTION } from './protection.ts';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas.ts';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format.ts';
import { RANGE } from './range.ts';
import {
  ADDIN_INTERNAL,
  APP_RUNTIME,
  APP_RUNTIME_PERSISTENCE,
  CUSTOM_FUNCTIONS,
  ACTION_SERVICE,
  DYNAMIC_RIBBON,
  RIBBON_BUTTON,
  RIBBON_TAB,
} from './service-objects.ts';
import { SETTING, SETTINGS } from './settings.ts';
import { TABLE_COLUMN, TABLE_COLUMNS, TABLE_ROW, TABLE_ROWS } from './table-parts.ts';
import { TABLE } from './table.ts';
import { TABLE_COLLECTION, TABLE_SCOPED } from './tables.ts';
import { WORKBOOK } from './workbook.ts';
import { WORKSHEET_COLLECTION } from './worksheet-collection.ts';
import { WORKSHEET } from './worksheet.ts';

/** Every class of Excel's API that this stand-in plays. */
export const TYPES: { readonly [K in Kind]: HostType<K> } = {
  Application: APPLICATION,
  CultureInfo: CULTURE,
  IterativeCalculation: ITERATIVE,
  Runtime: RUNTIME,
  DocumentProperties: PROPERTIES,
  Functions: FUNCTIONS,
  FunctionResult: FUNCTION_RESULT,
  RangeBorderCollection: RANGE_BORDERS,
  RangeBorder: RANGE_BORDER,
  CommentCollection: COMMENT_COLLECTION,
  Comment: COMMENT,
  CommentReplyCollection: COMMENT_REPLIES,
  CommentReply: COMMENT_REPLY,
  ConditionalRangeBorderCollection: CONDITIONAL_BORDERS,
  ConditionalRangeBorder: CONDITIONAL_BORDER,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormat: CONDITIONAL_FORMAT,
  CustomConditionalFormat: CUSTOM_FORMAT,
  ConditionalFormatRule: FORMAT_RULE,
  CellValueConditionalFormat: CELL_VALUE_FORMAT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  ConditionalRangeFill: CONDITIONAL_FILL,
  ConditionalRangeFont: CONDITIONAL_FONT,
  CustomXmlPartCollection: CUSTOM_XML_PARTS,
  CustomXmlPartScopedCollection: CUSTOM_XML_SCOPED,
  CustomXmlPart: CUSTOM_XML_PART,
  DataValidation: DATA_VALIDATION,
  NamedItemCollection: NAMED_ITEMS,
  NamedItem: NAMED_ITEM,
  NoteCollection: NOTE_COLLECTION,
  Note: NOTE,
  WorksheetFreezePanes: FREEZE_PANES,
  AutoFilter: AUTO_FILTER,
  ChartCollection: CHARTS,
  ShapeCollection: SHAPES,
  PivotTableCollection: PIVOT_TABLES,
  WorksheetProtection: WORKSHEET_PROTECTION,
  WorkbookProtection: WORKBOOK_PROTECTION,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
  RangeFormat: RANGE_FORMAT,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  FormatProtection: FORMAT_PROTECTION,
  Range: RANGE,
  AddinInternalService: ADDIN_INTERNAL,
  CustomFunctions: CUSTOM_FUNCTIONS,
  AppRuntimeService: APP_RUNTIME,
  AppRuntimePersistenceService: APP_RUNTIME_PERSISTENCE,
  DynamicRibbon: DYNAMIC_RIBBON,
  RibbonButton: RIBBON_BUTTON,
  RibbonTab: RIBBON_TAB,
  ActionService: ACTION_SERVICE,
  SettingCollection: SETTINGS,
  Setting: SETTING,
  TableColumnCollection: TABLE_COLUMNS,
  TableColumn: TABLE_COLUMN,
  TableRowCollection: TABLE_ROWS,
  TableRow: TABLE_ROW,
  Table: TABLE,
  TableCollection: TABLE_COLLECTION,
  TableScopedCollection: TABLE_SCOPED,
  Workbook: WORKBOOK,
  WorksheetCollection: WORKSHEET_COLLECTION,
  Worksheet: WORKSHEET,
};
