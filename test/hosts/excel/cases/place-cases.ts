import type { Case } from './case.ts';

/** Ranges beside ranges; hiding, inserting, merging, clearing. */
export const PLACE_CASES: readonly Case[] = [
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
];
