import type { Case } from './case.ts';

/** Tables and names. */
export const TABLE_CASES: readonly Case[] = [
  {
    does: 'makes and changes tables',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const table = sheet.tables.add('A1:D4', true);
      table.name = 'Tasks';
      table.style = 'TableStyleLight1';
      table.set({
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
      });
      table.load(
        'id,legacyId,name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn,worksheet/name,columns/items/name,columns/items/index,columns/items/id,columns/count,rows/count',
      );
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((one) =>
        one.load('address'),
      );
      await context.sync();
      const row = table.rows.add(undefined, [['Sign', 'Cy', 46_050, 0]]);
      row.load('index,values');
      const column = table.columns.add(undefined, undefined, 'Note');
      column.load('name,index,values');
      const named = table.columns.getItem('Owner').load('values');
      const parts = [named.getRange(), named.getHeaderRowRange(), named.getDataBodyRange(), row.getRange()].map((one) =>
        one.load('address'),
      );
      await context.sync();
      named.name = 'Who';
      table.showTotals = true;
      const totals = [table.getTotalRowRange(), named.getTotalRowRange()].map((one) => one.load('address'));
      const first = table.rows.getItemAt(0);
      first.values = [['Draft', 'Di', 46_027, 1, '']];
      const header = table.getHeaderRowRange().load('values');
      const byIndex = table.columns.getItemAt(0).load('name');
      const noColumn = table.columns.getItemOrNullObject('None');
      const counts = [
        table.columns.getCount(),
        table.rows.getCount(),
        sheet.tables.getCount(),
        context.workbook.tables.getCount(),
      ];
      await context.sync();
      table.showTotals = false;
      column.delete();
      table.rows.getItemAt(3).delete();
      table.rows.deleteRowsAt(2, 1);
      table.rows.load('items/index');
      table.clearFilters();
      table.reapplyFilters();
      table.resize('A1:D3');
      sheet.tables.load('count,items/name');
      const scoped = sheet.getRange('A2').getTables(false);
      scoped.load('items/name');
      const scopedFirst = scoped.getFirst().load('name');
      const scopedItem = scoped.getItem('Tasks').load('name');
      const scopedCount = scoped.getCount();
      const found = context.workbook.tables.getItem('tasks').load('name');
      const noTable = sheet.tables.getItemOrNullObject('None');
      await context.sync();
      const plain = table.convertToRange().load('address');
      await context.sync();
      const other = sheet.tables.add('F1:G2', false);
      other.showHeaders = true;
      const otherHead = other.getHeaderRowRange().load('values,address');
      await context.sync();
      other.columns.getItem('Column1').values = [['Column1'], ['a'], ['b']];
      const at = sheet.tables.getItemAt(0).load('name');
      await context.sync();
      other.delete();
      const left = sheet.tables.getCount();
      await context.sync();
      return [
        [
          table.name,
          table.style,
          table.worksheet.name,
          table.columns.items.map((one) => one.name),
          ranges.map((one) => one.address),
        ],
        [row.index, row.values, column.name, column.index, named.values.length, parts.map((one) => one.address)],
        [
          totals.map((one) => one.address),
          header.values[0],
          byIndex.name,
          noColumn.isNullObject,
          counts.map((one) => one.value),
        ],
        [
          sheet.tables.items.map((one) => one.name),
          scopedFirst.name,
          scopedItem.name,
          scopedCount.value,
          found.name,
          noTable.isNullObject,
          plain.address,
        ],
        [otherHead.values, otherHead.address, at.name, left.value],
      ];
    },
    gives: [
      [
        'Tasks',
        'TableStyleLight1',
        'Plan',
        ['Task', 'Owner', 'Due', 'Done'],
        ['Plan!A1:D4', 'Plan!A1:D1', 'Plan!A2:D4'],
      ],
      [3, [['Sign', 'Cy', 46_050, 0]], 'Note', 4, 5, ['Plan!B1:B5', 'Plan!B1', 'Plan!B2:B5', 'Plan!A5:E5']],
      [['Plan!A6:E6', 'Plan!B6'], ['Task', 'Who', 'Due', 'Done', 'Note'], 'Task', true, [5, 4, 1, 1]],
      [['Tasks'], 'Tasks', 'Tasks', 1, 'Tasks', true, 'Plan!A1:D3'],
      [[['Column1', 'Column2']], 'Plan!F1:G1', 'Table1', 0],
    ],
  },
  {
    does: 'keeps names',
    batch: async (context) => {
      const { names } = context.workbook;
      const made = names.add('Rate', '=1.5', 'a rate');
      const local = context.workbook.worksheets
        .getItem('Plan')
        .names.add('Here', context.workbook.worksheets.getItem('Plan').getRange('A1:B2'));
      names.load('items/name,items/formula,items/type,items/value,items/visible,items/comment,items/scope');
      local.load('name,formula,scope,type,worksheet/name');
      const range = names.getItem('owners').getRange().load('address');
      const none = made.getRangeOrNullObject();
      const noSheet = made.worksheetOrNullObject;
      noSheet.load('name');
      const missing = names.getItemOrNullObject('None');
      const count = names.getCount();
      await context.sync();
      const listed = names.items.map((one) => [one.name, one.type, one.value, one.scope]);
      made.formula = '=2';
      made.visible = false;
      made.comment = 'c';
      made.load('formula,visible,comment');
      await context.sync();
      const changed = [made.formula, made.visible, made.comment];
      made.delete();
      local.delete();
      await context.sync();
      return [
        listed,
        [local.formula, local.scope, local.worksheet.name],
        range.address,
        none.isNullObject,
        noSheet.isNullObject,
        missing.isNullObject,
        count.value,
        changed,
      ];
    },
    gives: [
      [
        ['Owners', 'Range', 'Plan!B2:B4', 'Workbook'],
        ['Rate', 'Double', 1.5, 'Workbook'],
      ],
      ['=Plan!$A$1:$B$2', 'Worksheet', 'Plan'],
      'Plan!B2:B4',
      true,
      true,
      true,
      2,
      ['=2', false, 'c'],
    ],
  },
];
