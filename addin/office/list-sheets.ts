import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import type { DefinedName, Sheet } from '../../core/sheet/workbook.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: Sheet['state'];
}

export interface ListedTable {
  readonly id: string;
  /** Id of the sheet it stands on. */
  readonly sheet: string;
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** What one request tells of a workbook. */
export interface Listing {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly DefinedName[];
  /** Ids of the parts that hold settings. */
  readonly parts: readonly string[];
}

/** 1 January 2000 as a number where days are counted from 1904; Excel tells its date system in no other way. */
const MILLENNIUM_1904 = 35_064;

/** Which day serial 0 of the open workbook stands for: one sync. */
export async function readDateSystem(context: Excel.RequestContext): Promise<1900 | 1904> {
  const millennium = askMillennium(context);
  await context.sync();
  return dateSystemOf(millennium);
}

function askMillennium(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return millennium;
}

function dateSystemOf({ value }: Excel.FunctionResult<number>): 1900 | 1904 {
  return value === MILLENNIUM_1904 ? 1904 : 1900;
}

/** What the workbook holds, without its cells: one sync. */
export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  const millennium = askMillennium(context);
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/columns/items/name');
  names.load('items/name,items/formula,items/visible');
  parts.load('items/id');
  await context.sync();
  return {
    name: workbook.name,
    dateSystem: dateSystemOf(millennium),
    sheets: worksheets.items.map(listedSheet).filter(({ name }) => !isOwnSheet(name)),
    tables: tables.items.map((table) => ({
      id: table.id,
      sheet: table.worksheet.id,
      name: table.name,
      headerRows: table.showHeaders ? 1 : 0,
      totalsRows: table.showTotals ? 1 : 0,
      columns: table.columns.items.map(({ name }) => name),
    })),
    names: names.items.map((item) => definedName(item, null)),
    parts: parts.items.map(({ id }) => id),
  };
}

export function listedSheet({ id, name, visibility }: Excel.Worksheet): ListedSheet {
  const state = visibility === 'VeryHidden' ? 'very-hidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
  return { id, name, state };
}

export function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, formula: String(formula).replace(/^=/, ''), sheet, hidden: !visible };
}
