import type { Area } from '../../sheet/cell-reference.ts';
import { parseAddress } from '../../sheet/cell-reference.ts';
import type { ExcelTable, Link, Sheet, Validation } from '../../sheet/workbook.ts';
import { readArea } from './areas.ts';
import { readExcelTable } from './excel-tables.ts';
import { readNotes } from './notes.ts';
import type { Relationship } from '../package/package-parts.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { readColumns } from './sheet-columns.ts';
import type { SheetContext } from './sheet-context.ts';
import { readSheetData } from './sheet-data.ts';
import { SheetRows } from './sheet-rows.ts';
import { readValidation } from './validations.ts';
import type { XmlCursor } from '../package/xml-cursor.ts';

type Draft = { -readonly [K in keyof Sheet]: Sheet[K] };

/** What a worksheet part says besides its cells, as it is gathered. */
interface Gathered {
  readonly context: SheetContext;
  readonly sheet: Draft;
  readonly columns: SheetColumns;
  readonly merges: Area[];
  readonly links: Link[];
  readonly validations: Validation[];
  readonly related: ReadonlyMap<string, Relationship>;
  rows: SheetRows;
}

/**
 * Reads one worksheet part. A part that is missing or damaged gives an empty sheet and a trouble.
 * @param people names of those who comment, by id
 */
export function readSheet(
  path: string,
  state: Sheet['state'],
  context: SheetContext,
  people: ReadonlyMap<string, string>,
): Sheet {
  const { parts, reading } = context;
  const sheet = emptySheet(context.sheet, state);
  const cursor = parts.xml(path);
  if (cursor === null) {
    reading.trouble(
      'sheet-unreadable',
      {
        en: `The sheet “${context.sheet}” is missing or damaged in the file and is shown empty; open the file in Excel, repair and save it.`,
        de: `Das Blatt „${context.sheet}“ fehlt in der Datei oder ist beschädigt und wird leer angezeigt; öffnen Sie die Datei in Excel, reparieren und speichern Sie sie.`,
      },
      context.sheet,
    );
    return sheet;
  }
  const related = parts.relationships(path);
  const gathered: Gathered = {
    context,
    sheet,
    columns: { hidden: new Set(), widths: new Map() },
    merges: [],
    links: [],
    validations: [],
    related,
    rows: new SheetRows(reading, context.sheet),
  };
  while (cursor.next()) {
    if (cursor.opens) readElement(cursor, gathered);
    if (reading.refusal !== null) break;
  }
  if (!(cursor.isWhole && cursor.root === 'worksheet') && reading.refusal === null)
    reading.trouble(
      'sheet-cut-short',
      {
        en: `The sheet “${context.sheet}” breaks off or is damaged after row ${gathered.rows.rows.length}; what comes before was read. Open the file in Excel, repair and save it.`,
        de: `Das Blatt „${context.sheet}“ bricht nach Zeile ${gathered.rows.rows.length} ab oder ist dort beschädigt; was davor steht, wurde gelesen. Öffnen Sie die Datei in Excel, reparieren und speichern Sie sie.`,
      },
      context.sheet,
    );
  return finished(gathered, people);
}

function readElement(cursor: XmlCursor, into: Gathered): void {
  const { sheet, context } = into;
  switch (cursor.name) {
    case 'sheetData':
      into.rows = readSheetData(cursor, context);
      break;
    case 'cols':
      readColumns(cursor, into.columns);
      break;
    case 'sheetView':
      sheet.rightToLeft = cursor.flag('rightToLeft');
      break;
    case 'pane':
      if (cursor.attribute('state')?.startsWith('frozen') === true)
        sheet.frozen = {
          rows: Math.trunc(cursor.numberAttribute('ySplit') ?? 0),
          columns: Math.trunc(cursor.numberAttribute('xSplit') ?? 0),
        };
      break;
    case 'sheetProtection':
      sheet.isProtected = cursor.flag('sheet');
      break;
    case 'autoFilter':
      sheet.autoFilter = readArea(cursor.attribute('ref') ?? '');
      break;
    case 'customSheetViews':
      // Views that people saved by name have panes and filters of their own.
      cursor.skip();
      break;
    case 'mergeCell':
      readMerge(cursor, into);
      break;
    case 'hyperlink':
      readLink(cursor, into);
      break;
    case 'dataValidation': {
      const validation = readValidation(cursor);
      if (validation !== null) into.validations.push(validation);
      break;
    }
    default:
  }
}

function readMerge(cursor: XmlCursor, { merges, context }: Gathered): void {
  const area = readArea(cursor.attribute('ref') ?? '');
  if (area === null) return;
  if (merges.length < context.reading.limits.merges) merges.push(area);
  else
    context.reading.trouble(
      'merges-left-out',
      {
        en: `“${context.sheet}” has more than ${context.reading.limits.merges} merged areas; those after ${context.reading.limits.merges} are read as single cells.`,
        de: `„${context.sheet}“ hat mehr als ${context.reading.limits.merges} verbundene Bereiche; die nach dem ${context.reading.limits.merges}. werden als einzelne Zellen gelesen.`,
      },
      context.sheet,
    );
}

function readLink(cursor: XmlCursor, { links, related }: Gathered): void {
  const at = parseAddress((cursor.attribute('ref') ?? '').split(':')[0]!);
  const outside = related.get(cursor.attribute('id') ?? '')?.target ?? '';
  const inside = cursor.attribute('location');
  const target = inside === null ? outside : `${outside}#${inside}`;
  if (at !== null && target !== '') links.push({ ...at, target });
}

function finished(from: Gathered, people: ReadonlyMap<string, string>): Sheet {
  const { context, sheet, rows } = from;
  const related = [...from.related.values()];
  const tables = related
    .filter(({ type, isExternal }) => type === 'table' && !isExternal)
    .map(({ target }) => readExcelTable(context.parts, target))
    .filter((table): table is ExcelTable => table !== null);
  const rowCount = rows.finish();
  return {
    ...sheet,
    rows: rows.rows,
    rowCount,
    columnCount: rows.columnCount,
    hiddenColumns: from.columns.hidden,
    columnWidths: from.columns.widths,
    merges: from.merges,
    links: from.links,
    validations: from.validations,
    tables,
    notes: readNotes(context.parts, related, people),
  };
}

/** A sheet without cells. */
export function emptySheet(name: string, state: Sheet['state']): Draft {
  return {
    name,
    state,
    rows: [],
    rowCount: 0,
    columnCount: 0,
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    merges: [],
    tables: [],
    notes: [],
    links: [],
    validations: [],
    autoFilter: null,
    printArea: null,
    frozen: { rows: 0, columns: 0 },
    rightToLeft: false,
    isProtected: false,
  };
}
