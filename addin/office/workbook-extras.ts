import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import type { DefinedName, Trouble } from '../../core/sheet/workbook.ts';
import type { Host } from './host.ts';

export interface ListedTable {
  readonly id: string;
  /** Id of the sheet it stands on. */
  readonly sheet: string;
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** What a workbook holds beside its sheets. */
export interface WorkbookExtras {
  readonly dateSystem: 1900 | 1904;
  readonly tables: readonly ListedTable[];
  readonly names: readonly DefinedName[];
  /** Ids of the parts that hold settings; null where Excel does not tell them. */
  readonly parts: readonly string[] | null;
}

type Asks = { readonly [K in keyof WorkbookExtras]: (context: Excel.RequestContext) => () => WorkbookExtras[K] };

const ASKS: Asks = {
  dateSystem: askDateSystem,
  tables({ workbook: { tables } }) {
    tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/columns/items/name');
    return () => tables.items.map(listedTable);
  },
  names({ workbook: { names } }) {
    names.load('items/name,items/formula,items/visible');
    return () => names.items.map((item) => definedName(item, null));
  },
  parts({ workbook: { customXmlParts } }) {
    const found = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
    found.load('items/id');
    return () => found.items.map(({ id }) => id);
  },
};

/** Asks for all of it with the next sync; the answer gives it after that. */
export function askExtras(context: Excel.RequestContext): () => WorkbookExtras {
  const dateSystem = ASKS.dateSystem(context);
  const tables = ASKS.tables(context);
  const names = ASKS.names(context);
  const parts = ASKS.parts(context);
  return () => ({ dateSystem: dateSystem(), tables: tables(), names: names(), parts: parts() });
}

/** Each of them by itself, so that what Excel refuses costs itself alone: a sync each. */
export async function readEachExtra(host: Host): Promise<WorkbookExtras & { readonly troubles: readonly Trouble[] }> {
  const troubles: Trouble[] = [];
  async function read<K extends keyof WorkbookExtras>(what: K, none: WorkbookExtras[K]): Promise<WorkbookExtras[K]> {
    try {
      return await host.run(async (context) => {
        const asked = ASKS[what](context);
        await context.sync();
        return asked();
      });
    } catch {
      troubles.push({ id: `${what}-untold`, message: host.words.untold[what], sheet: null });
      return none;
    }
  }
  const dateSystem = await read('dateSystem', 1900);
  const tables = await read('tables', []);
  const names = await read('names', []);
  const parts = await read('parts', null);
  return { dateSystem, tables, names, parts, troubles };
}

/** 1 January 2000 as a number where days are counted from 1904; Excel tells its date system in no other way. */
const MILLENNIUM_1904 = 35_064;

/** Which day serial 0 of the open workbook stands for: one sync. */
export async function readDateSystem(context: Excel.RequestContext): Promise<1900 | 1904> {
  const dateSystem = askDateSystem(context);
  await context.sync();
  return dateSystem();
}

function askDateSystem({ workbook }: Excel.RequestContext): () => 1900 | 1904 {
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => (millennium.value === MILLENNIUM_1904 ? 1904 : 1900);
}

function listedTable(table: Excel.Table): ListedTable {
  return {
    id: table.id,
    sheet: table.worksheet.id,
    name: table.name,
    headerRows: table.showHeaders ? 1 : 0,
    totalsRows: table.showTotals ? 1 : 0,
    columns: table.columns.items.map(({ name }) => name),
  };
}

export function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, formula: String(formula).replace(/^=/, ''), sheet, hidden: !visible };
}
