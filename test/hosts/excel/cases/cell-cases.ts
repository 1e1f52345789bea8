import type { Case } from './case.ts';

/** Reading and writing cells. */
export const CELL_CASES: readonly Case[] = [
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
