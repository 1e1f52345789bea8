import type { Case } from './case.ts';

/** Sheets, tables, names, comments, parts, settings and the application. */
export const WORKBOOK_CASES: readonly Case[] = [
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
  {
    does: 'keeps custom XML parts',
    batch: async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<a xmlns="urn:a"><b>1</b></a>').load('id,namespaceUri');
      const text = part.getXml();
      const scoped = customXmlParts.getByNamespace('urn:a').load('items/id');
      const only = customXmlParts.getByNamespace('urn:a').getOnlyItem().load('id');
      const orNull = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('id');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const counts = [customXmlParts.getCount(), scoped.getCount()];
      customXmlParts.load('items/namespaceUri');
      await context.sync();
      const again = [
        customXmlParts.getItem(part.id).load('id'),
        scoped.getItem(part.id).load('id'),
        customXmlParts.getItemOrNullObject(part.id).load('id'),
        scoped.getItemOrNullObject(part.id).load('id'),
      ];
      part.setXml('<a xmlns="urn:a"/>');
      const changed = part.getXml();
      await context.sync();
      part.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [
        text.value,
        only.id === part.id,
        orNull.id === part.id,
        none.isNullObject,
        counts.map((one) => one.value),
        customXmlParts.items.map((one) => one.namespaceUri),
        again.every((one) => one.id === part.id),
        changed.value,
        gone.isNullObject,
      ];
    },
    gives: [
      '<a xmlns="urn:a"><b>1</b></a>',
      true,
      true,
      true,
      [2, 1],
      ['urn:other', 'urn:a'],
      true,
      '<a xmlns="urn:a"/>',
      true,
    ],
  },
  {
    does: 'keeps settings, properties and comments',
    batch: async (context) => {
      const { settings, properties, comments } = context.workbook;
      const made = settings.add('colour', { deep: [1] }).load('key,value');
      settings.load('items/key');
      const missing = settings.getItemOrNullObject('none');
      const count = settings.getCount();
      properties.title = 'A title';
      for (const key of ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject'] as const)
        properties[key] = key;
      properties.revisionNumber = 2;
      properties.load('title,author,creationDate,lastAuthor');
      const comment = comments.add('Plan!A2', 'Why?');
      comment.load('id,content,authorName,authorEmail,contentType,creationDate,resolved');
      const reply = comment.replies.add('Because');
      reply.load('id,content,authorName,authorEmail');
      const where = comment.getLocation().load('address');
      await context.sync();
      const key = settings.getItem('colour').load('value');
      comment.content = 'Why not?';
      comment.resolved = true;
      reply.content = 'So';
      comment.replies.load('items/content');
      const found = [
        comments.getItemByCell('Plan!A2'),
        comments.getItemByReplyId(reply.id),
        comments.getItem(comment.id),
        comments.getItemAt(0),
        context.workbook.worksheets.getItem('Plan').comments.getItemAt(0),
      ];
      for (const one of found) one.load('content');
      const replies = [comment.replies.getCount(), comments.getCount()];
      const replyAgain = [
        comment.replies.getItem(reply.id).load('content'),
        comment.replies.getItemAt(0).load('content'),
      ];
      comments.load('items/content');
      await context.sync();
      reply.delete();
      comment.delete();
      made.value = 5;
      made.load('value');
      await context.sync();
      const changed = made.value;
      settings.getItem('colour').delete();
      const left = settings.getCount();
      await context.sync();
      return [
        settings.items.map((one) => one.key),
        key.value,
        missing.isNullObject,
        count.value,
        changed,
        left.value,
        [properties.title, properties.author],
        [where.address, reply.content, comment.authorName],
        found.map((one) => one.content),
        replies.map((one) => one.value),
        replyAgain.map((one) => one.content),
      ];
    },
    gives: [
      ['colour'],
      { deep: [1] },
      true,
      1,
      5,
      0,
      ['A title', 'author'],
      ['Plan!A2', 'So', 'Simulated Person'],
      ['Why not?', 'Why not?', 'Why not?', 'Why not?', 'Why not?'],
      [1, 1],
      ['So', 'So'],
    ],
  },
  {
    does: 'tells of the application',
    batch: async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load(
        'calculationMode,calculationState,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators,cultureInfo/name',
      );
      application.iterativeCalculation.load('enabled,maxIteration,maxChange');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      context.workbook.load('name,isDirty,readOnly,autoSave,previouslySaved,use1904DateSystem');
      const date = context.workbook.functions.date(2000, 1, 1).load('value,error');
      await context.sync();
      const heard = context.runtime.enableEvents;
      context.runtime.enableEvents = true;
      context.workbook.isDirty = false;
      context.workbook.save();
      await context.sync();
      return [
        application.calculationMode,
        application.calculationState,
        application.cultureInfo.name,
        application.iterativeCalculation.enabled,
        heard,
        context.workbook.name,
        date.value,
      ];
    },
    gives: ['Manual', 'Done', 'en-US', false, false, 'Plan.xlsx', 36_526],
  },
];
