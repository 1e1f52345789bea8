import type { Row, Sheet, Workbook } from '../../../core/sheet/workbook.ts';
import { PLAIN_STYLE } from '../../../core/sheet/workbook.ts';

const rows: readonly Row[] = [
  { values: ['Task', 'Owner', 'Due', 'Done'], styles: [1, 1, 1, 1] },
  { values: ['Draft', 'Ana', 46_027, 0.5], styles: [0, 0, 2, 3] },
  { values: ['Review', 'Ben', 46_037, 0], styles: [0, 0, 2, 3] },
  { values: ['Publish', null, { error: '#REF!' }, true], formulas: [undefined, undefined, 'C3+#REF!'] },
];

function sheet(name: string, held: readonly Row[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    state: 'visible',
    rows: held,
    rowCount: held.length,
    columnCount: 4,
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
    ...more,
  };
}

/** A workbook of three sheets for tests of the host itself: a plan, an empty sheet, one very hidden. */
export function littlePlan(): Workbook {
  return {
    name: 'Plan.xlsx',
    sheets: [
      sheet('Plan', rows, {
        autoFilter: { top: 0, left: 0, bottom: 3, right: 3 },
        merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
        links: [{ row: 1, column: 0, target: 'https://example.org/' }],
        notes: [{ row: 1, column: 1, author: 'Ana', text: 'Away in May' }],
        validations: [
          { areas: [{ top: 1, left: 3, bottom: 3, right: 3 }], type: 'list', values: ['Yes', 'No'], formula: null },
        ],
      }),
      sheet('Q1 notes', []),
      sheet('Secret', [{ values: ['x'] }], { state: 'very-hidden' }),
    ],
    styles: [
      PLAIN_STYLE,
      { ...PLAIN_STYLE, bold: true, fill: '#DDEEFF' },
      { ...PLAIN_STYLE, numberFormat: 'yyyy-mm-dd', isDate: true },
      { ...PLAIN_STYLE, numberFormat: '0%' },
    ],
    names: [{ name: 'Owners', formula: 'Plan!$B$2:$B$4', sheet: null, hidden: false }],
    dateSystem: 1900,
    externalLinks: [],
    customParts: [{ path: 'customXml/item1.xml', namespace: 'urn:other', xml: '<other xmlns="urn:other"/>' }],
    troubles: [],
  };
}
