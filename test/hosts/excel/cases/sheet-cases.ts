import type { Case } from './case.ts';

/** Sheets, their ranges, selection, panes and protection. */
export const SHEET_CASES: readonly Case[] = [
  {
    does: 'lists, adds, renames, moves, hides and deletes sheets',
    batch: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/position,items/tabColor');
      await context.sync();
      const listed = worksheets.items.map((one) => [one.name, one.visibility, one.position]);
      const made = worksheets.add('New');
      made.tabColor = '#FF0000';
      made.showGridlines = false;
      made.showHeadings = true;
      made.name = 'Newer';
      made.position = 0;
      made.load('name,position,showGridlines,showHeadings,standardHeight,standardWidth,enableCalculation,tabColor');
      await context.sync();
      const state = [made.name, made.position, made.showGridlines, made.tabColor];
      made.visibility = 'Hidden';
      const around = [
        worksheets.getFirst(true),
        worksheets.getLast(true),
        made.getNext(),
        made.getNextOrNullObject(true),
        worksheets.getActiveWorksheet(),
      ];
      for (const one of around) one.load('name');
      const plan = worksheets.getItem('plan');
      const before = [plan.getPrevious(), plan.getPreviousOrNullObject()].map((one) => one.load('name'));
      const none = plan.getPreviousOrNullObject(true);
      const missing = worksheets.getItemOrNullObject('Nothing');
      const count = worksheets.getCount();
      await context.sync();
      made.visibility = 'Visible';
      made.activate();
      made.calculate(false);
      made.delete();
      const left = worksheets.getCount(true);
      await context.sync();
      return [
        listed,
        state,
        around.map((one) => one.name),
        before.map((one) => one.name),
        none.isNullObject,
        missing.isNullObject,
        count.value,
        left.value,
      ];
    },
    gives: [
      [
        ['Plan', 'Visible', 0],
        ['Q1 notes', 'Visible', 1],
        ['Secret', 'VeryHidden', 2],
      ],
      ['Newer', 0, false, '#FF0000'],
      ['Plan', 'Q1 notes', 'Plan', 'Plan', 'Plan'],
      ['Newer', 'Newer'],
      true,
      true,
      4,
      2,
    ],
  },
  {
    does: 'finds ranges of a sheet',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const made = [
        sheet.getRange('Owners'),
        sheet.getCell(1, 1),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getUsedRange(true),
        sheet.getUsedRangeOrNullObject(),
      ];
      for (const one of made) one.load('address');
      const blank = context.workbook.worksheets.getItem('Q1 notes').getUsedRangeOrNullObject();
      const corner = context.workbook.worksheets.getItem('Q1 notes').getUsedRange().load('address');
      const charts = [
        sheet.charts.getCount(),
        sheet.shapes.getCount(),
        sheet.pivotTables.getCount(),
        context.workbook.pivotTables.getCount(),
      ];
      sheet.charts.load('items/name');
      sheet.shapes.load('items/name');
      sheet.autoFilter.load('enabled,isDataFiltered');
      const filtered = [sheet.autoFilter.getRange(), sheet.autoFilter.getRangeOrNullObject()].map((one) =>
        one.load('address'),
      );
      const back = sheet.getRange('A1').worksheet.load('name');
      sheet.pivotTables.load('items/name');
      const chart = sheet.charts.getItemOrNullObject('none');
      const pivot = sheet.pivotTables.getItemOrNullObject('none');
      await context.sync();
      return [
        made.map((one) => one.address),
        blank.isNullObject,
        corner.address,
        charts.map((one) => one.value),
        chart.isNullObject,
        pivot.isNullObject,
        filtered.map((one) => one.address),
        back.name,
      ];
    },
    gives: [
      ['Plan!B2:B4', 'Plan!B2', 'Plan!A1:C2', 'Plan!A1:D4', 'Plan!A1:D4'],
      true,
      "'Q1 notes'!A1",
      [0, 0, 0, 0],
      true,
      true,
      ['Plan!A1:D4', 'Plan!A1:D4'],
      'Plan',
    ],
  },
  {
    does: 'selects, freezes and protects',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      sheet.freezePanes.freezeColumns(1);
      sheet.freezePanes.freezeAt('A1:B2');
      const alsoFrozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const thawed = sheet.freezePanes.getLocationOrNullObject();
      sheet.protection.protect({ allowInsertRows: true }, 'pw');
      sheet.protection.load('protected,options');
      context.workbook.protection.load('protected');
      await context.sync();
      const isProtected = sheet.protection.protected;
      sheet.protection.unprotect('pw');
      await context.sync();
      return [
        selected.address,
        active.address,
        frozen.address,
        alsoFrozen.address,
        thawed.isNullObject,
        isProtected,
        context.workbook.protection.protected,
      ];
    },
    gives: ['Plan!B2:C3', 'Plan!B2', 'Plan!1:2', 'Plan!A1:B2', true, true, false],
  },
];
