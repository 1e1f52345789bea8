import type { Case } from './case.ts';

/** Members of ranges. The workbook is `littlePlan`, new for each list. */
export const RANGE_CASES: readonly Case[] = [
  {
    does: 'reads a used range',
    batch: async (context) => {
      const used = context.workbook.worksheets.getItem('Plan').getUsedRange();
      used.load('address,values,formulas,formulasLocal,numberFormat,numberFormatLocal,text,valueTypes');
      await context.sync();
      return [
        used.address,
        used.values[1],
        used.formulas[3],
        used.formulasLocal[3],
        used.numberFormat[1],
        used.numberFormatLocal[1],
        used.text[1],
        used.valueTypes[3],
      ];
    },
    gives: [
      'Plan!A1:D4',
      ['Draft', 'Ana', 46_027, 0.5],
      ['Publish', '', '=C3+#REF!', true],
      ['Publish', '', '=C3+#REF!', true],
      ['General', 'General', 'yyyy-mm-dd', '0%'],
      ['General', 'General', 'yyyy-mm-dd', '0%'],
      ['Draft', 'Ana', '2026-01-05', '50%'],
      ['String', 'Empty', 'Error', 'Boolean'],
    ],
  },
  {
    does: 'knows where a range is',
    batch: async (context) => {
      const range = context.workbook.worksheets.getItem('Q1 notes').getRange('B2:C5');
      range.load(
        'address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,hasSpill,savedAsArray,hidden',
      );
      await context.sync();
      return [
        range.address,
        range.addressLocal,
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
        range.cellCount,
        range.isEntireRow,
        range.isEntireColumn,
        range.hasSpill,
        range.savedAsArray,
        range.hidden,
      ];
    },
    gives: ["'Q1 notes'!B2:C5", "'Q1 notes'!B2:C5", 1, 1, 4, 2, 8, false, false, false, false, false],
  },
  {
    does: 'gives ranges beside ranges',
    batch: async (context) => {
      const r = context.workbook.worksheets.getItem('Plan').getRange('B2:C3');
      const made = [
        r.getCell(1, 1),
        r.getRow(1),
        r.getColumn(0),
        r.getLastCell(),
        r.getLastRow(),
        r.getLastColumn(),
        r.getEntireRow(),
        r.getEntireColumn(),
        r.getRowsAbove(1),
        r.getRowsBelow(2),
        r.getColumnsBefore(1),
        r.getColumnsAfter(2),
        r.getOffsetRange(1, 1),
        r.getResizedRange(1, -1),
        r.getAbsoluteResizedRange(1, 1),
        r.getBoundingRect('D9'),
        r.getIntersection('A1:B2'),
        r.getUsedRange(true),
        r.getUsedRangeOrNullObject(),
        r.getIntersectionOrNullObject('C3'),
      ];
      const none = r.getIntersectionOrNullObject('Z9');
      for (const one of made) one.load('address');
      await context.sync();
      return [...made.map((one) => one.address.replace('Plan!', '')), none.isNullObject];
    },
    gives: [
      'C3',
      'B3:C3',
      'B2:B3',
      'C3',
      'B3:C3',
      'C2:C3',
      '2:3',
      'B:C',
      'B1:C1',
      'B4:C5',
      'A2:A3',
      'D2:E3',
      'C3:D4',
      'B2:B4',
      'B2',
      'B2:D9',
      'B2',
      'B2:C3',
      'B2:C3',
      'C3',
      true,
    ],
  },
  {
    does: 'answers null for cells of a range without end',
    batch: async (context) => {
      const column = context.workbook.worksheets.getItem('Plan').getRange('B:B').load('address,values,cellCount');
      const all = context.workbook.worksheets.getItem('Plan').getRange().load('address,cellCount');
      await context.sync();
      return [column.address, column.values, column.cellCount, all.address, all.cellCount];
    },
    gives: ['Plan!B:B', null, 1_048_576, 'Plan!1:1048576', -1],
  },
  {
    does: 'reads entries as if they were typed',
    batch: async (context) => {
      const range = context.workbook.worksheets.getItem('Q1 notes').getRange('A1:C2');
      range.values = [
        ['12', '2026-01-05', '=1+1'],
        ["'007", 'TRUE', '50%'],
      ];
      range.load('values,formulas,numberFormat');
      const kept = context.workbook.worksheets.getItem('Q1 notes').getRange('A3');
      kept.numberFormat = [['@']];
      kept.values = [['12']];
      kept.load('values');
      const local = context.workbook.worksheets.getItem('Q1 notes').getRange('B3');
      local.numberFormatLocal = [['0.0']];
      local.formulasLocal = [['=A1']];
      local.formulas = [['=A2']];
      await context.sync();
      return [range.values, range.formulas[0], range.numberFormat[0], kept.values];
    },
    gives: [
      [
        [12, 46_027, 0],
        ['007', true, 0.5],
      ],
      [12, 46_027, '=1+1'],
      ['General', 'm/d/yyyy', 'General'],
      [['12']],
    ],
  },
  {
    does: 'writes large grids in the pieces the client makes of them',
    batch: async (context) => {
      const range = context.workbook.worksheets.getItem('Q1 notes').getRange('F1:G1000');
      range.values = Array.from({ length: 1000 }, (_, row) => [row, 'x']);
      const last = range.getLastRow().load('values');
      await context.sync();
      return last.values;
    },
    gives: [[999, 'x']],
  },
  {
    does: 'hides rows and columns',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Q1 notes');
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const range = sheet.getRange('A2:B3').load('rowHidden,columnHidden');
      const rows = sheet.getRange('A3:A4').load('rowHidden');
      await context.sync();
      return [range.rowHidden, range.columnHidden, rows.rowHidden];
    },
    gives: [null, null, true],
  },
  {
    does: 'inserts and deletes cells, and what is tracked moves along',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const kept = sheet.getRange('A3').load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      kept.load('address,values');
      await context.sync();
      const inserted = [kept.address, kept.values];
      sheet.getRange('2:2').delete('Up');
      sheet.getRange('B1').insert('Right');
      const moved = sheet.getRange('C1').load('values');
      await context.sync();
      sheet.getRange('B1').delete('Left');
      await context.sync();
      return [inserted, moved.values];
    },
    gives: [['Plan!A4', [['Review']]], [['Owner']]],
  },
  {
    does: 'merges cells and finds merged areas',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('A8:B9').merge(true);
      const areas = sheet.getRange('A1:D20').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      await context.sync();
      const before = areas.address;
      sheet.getRange('A8:B9').unmerge();
      const after = sheet.getRange('A1:D20').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [before, none.isNullObject, after.address];
    },
    gives: ['Plan!A6:C6,Plan!A8:B8,Plan!A9:B9', true, 'Plan!A6:C6'],
  },
  {
    does: 'clears contents and formats',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('A2').clear('Contents');
      sheet.getRange('A1').clear('Formats');
      const range = sheet.getRange('A1:A2').load('values');
      const bold = sheet.getRange('A1').format.font.load('bold');
      sheet.getRange('A2').calculate();
      sheet.getRange('A2').setDirty();
      await context.sync();
      return [range.values, bold.bold];
    },
    gives: [[['Task'], ['']], false],
  },
  {
    does: 'links cells',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const link = sheet.getRange('A2').load('hyperlink');
      sheet.getRange('B9').hyperlink = { documentReference: 'Plan!A1', textToDisplay: 'Go', screenTip: 'Plan' };
      const made = sheet.getRange('B9').load('hyperlink,values,style');
      const styled = sheet.getRange('B10');
      styled.style = 'Good';
      styled.load('style');
      await context.sync();
      return [link.hyperlink.address, made.hyperlink.documentReference, made.values, made.style, styled.style];
    },
    gives: ['https://example.org/', 'Plan!A1', [['Go']], 'Normal', 'Good'],
  },
];
